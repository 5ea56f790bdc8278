import type { Organization } from "../../directory/model.ts";
import { words } from "../../text.ts";
import { placeSignIn } from "../place-signs.ts";
import { organizationRule } from "../rule.ts";
import { fieldOf, type TextAt, textsOf } from "../texts.ts";

/**
 * Where people are sheltered is nobody's business: no street, no coordinates, no map link, no "opposite the …" in any
 * text of a record that offers shelter. Its `office_address` is a published office, and no other text repeats it.
 */
export const shelterPlace = organizationRule("shelter-place", "error", (organization) => {
  if (!organization.address_withheld && !organization.services.some(({ type }) => type === "shelter")) return [];
  const office = officeWords(organization.office_address);
  return textsOf(organization).flatMap((text) => {
    const sign = signIn(text, organization, office);
    return sign ? [{ path: text.path, args: { field: fieldOf(text.path), sign } }] : [];
  });
});

const signIn = ({ path, text }: TextAt, organization: Organization, office: string | undefined) => {
  const field = fieldOf(path);
  // A page may well have a street in its address; only a map is a way to the door.
  const sign = placeSignIn(isLink(field) ? linkText(text) : text);
  if (field === "office_address")
    return organization.address_withheld ? "withheld" : sign === "map-link" || sign === "coordinates" ? sign : undefined;
  if (isLink(field)) return sign === "map-link" || sign === "coordinates" ? sign : undefined;
  // Digits and days are no place; what somebody wrote among them may be.
  if (field === "hours") return placeSignIn((text.match(/"[^"]*"/g) ?? []).join(" "));
  if (field === "number" && !/\p{L}{3}/u.test(text)) return undefined;
  return sign ?? (office && ` ${words(text).join(" ")} `.includes(` ${office} `) ? "office-address" : undefined);
};

const isLink = (field: string): boolean => field === "website" || field === "source" || field === "sources";

/** Percent signs can hide what a link says. */
const linkText = (link: string): string => link.replace(/%2C/gi, ",").replace(/%2F/gi, "/");

/** Street and number of an address: its first part that has a digit. */
const officeWords = (address: string | undefined): string | undefined => {
  const part = address?.split(",").find((some) => /\d/.test(some));
  return part && words(part).join(" ");
};
