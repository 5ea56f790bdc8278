import { addDays, type Day, daysBetween } from "../day.ts";
import { type Freshness, freshness, isAhead } from "../directory/fresh.ts";
import type { Assurance } from "../directory/model.ts";
import type { Listing, SearchIndex } from "../search/search-index.ts";
import { usedFor } from "./coverage.ts";

/** A record to confirm, and why it is worth a call. */
export interface ToConfirm {
  readonly listing: Listing;
  /** Whose task it is, where the last check names a role. */
  readonly steward?: string;
  readonly assured: Assurance;
  /** Days since the last check; negative when that is dated ahead. */
  readonly days: number;
  readonly freshness: Freshness;
  /** For how many pairs of service and person it is an answer, or may be. */
  readonly used: number;
  /** The day by which to confirm it. */
  readonly due: Day;
}

export interface Wanted {
  readonly today: Day;
  /** Only these countries; none given: all. */
  readonly countries?: readonly string[];
  /** Only what was checked longer ago than so many days, however it was checked. Without it: whatever is not fresh. */
  readonly limit?: number;
}

/** Half a year after a page was read somebody should call; a year after a call nothing is certain any more (`fresh.ts`). */
const patience = ({ how }: Assurance): number => (how === "public-page" ? 182 : 365);

/** Which records to confirm next: by country and steward, the oldest check first, and of one day those most asked for. */
export const workList = ({ listings }: Pick<SearchIndex, "listings">, { today, countries, limit }: Wanted): readonly ToConfirm[] =>
  listings
    .filter(({ status, country }) => status !== "defunct" && (!countries || countries.includes(country)))
    .map((listing): ToConfirm => {
      const { assured } = listing;
      const between = daysBetween(assured.on, today);
      const days = isAhead(assured.on, today) ? between : Math.max(0, between);
      return {
        listing,
        ...(assured.by !== undefined && { steward: assured.by }),
        assured,
        days,
        freshness: freshness(assured, today),
        used: usedFor(listing),
        due: days < 0 ? today : addDays(assured.on, limit ?? patience(assured)),
      };
    })
    // A check dated ahead was never made.
    .filter((one) => (limit === undefined ? one.freshness !== "fresh" : one.days > limit || one.days < 0))
    .sort(
      (a, b) =>
        inOrder(a.listing.country, b.listing.country) ||
        inOrder(a.steward ?? "", b.steward ?? "") ||
        age(b) - age(a) ||
        b.used - a.used ||
        inOrder(a.listing.id, b.listing.id),
    );

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What was never checked is the oldest. */
const age = ({ days }: ToConfirm): number => (days < 0 ? Number.MAX_SAFE_INTEGER : days);
