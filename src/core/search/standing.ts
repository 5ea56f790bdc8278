import type { Listing } from "./search-index.ts";

/** What of a listing has a say in its place among others, but for what was asked and when it was checked. */
export interface Standing {
  readonly status: Listing["status"];
  readonly isPolice: boolean;
  /** Some service of it protects children, or is for them. */
  readonly children?: "protects" | "serves";
  /** All that it offers is for children. */
  readonly onlyChildren?: true;
  readonly reach: "always" | "phone" | "none";
}

export const standingOf = (listing: Pick<Listing, "status" | "services" | "phones">): Standing => {
  const children = protectsChildren(listing) ? "protects" : servesChildren(listing) ? "serves" : undefined;
  return {
    status: listing.status,
    isPolice: listing.services.some(({ type }) => type === "police"),
    ...(children && { children }),
    ...(isForChildrenOnly(listing) && { onlyChildren: true }),
    reach: reachOf(listing),
  };
};

type Offering = Pick<Listing, "services">;

export const protectsChildren = ({ services }: Offering): boolean => services.some(({ type }) => type === "child-protection");

const servesChildren = ({ services }: Offering): boolean =>
  services.some(({ populations = [] }) => populations.includes("girls") || populations.includes("boys"));

/** An interpreter is there for whoever comes, and says nothing about whom. */
const isForChildrenOnly = ({ services }: Offering): boolean => {
  const telling = services.filter(({ type }) => type !== "interpretation");
  return telling.length > 0 && telling.every(isForChildren);
};

const isForChildren = ({ type, populations = [] }: Offering["services"][number]): boolean =>
  populations.length === 0 ? type === "child-protection" : populations.every((one) => one === "girls" || one === "boys");

const reachOf = ({ phones = [] }: Pick<Listing, "phones">): Standing["reach"] =>
  phones.some(({ hours }) => hours === "24/7") ? "always" : phones.length > 0 ? "phone" : "none";
