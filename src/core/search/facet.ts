import { distance, sameTown, type Town } from "./place.ts";
import { type Condition, conditions, type Filters } from "./query.ts";
import type { ListedService, Listing } from "./search-index.ts";
import { type Answer, serviceJudges } from "./service-facet.ts";

/** Whether hours ("Mo-Fr 09:00-17:00") cover the moment of the search in a country; undefined = nobody can say. */
export type IsOpen = (hours: string, country: string) => boolean | undefined;

/** How a listing stands to the town that was asked for. `km` is given only where no secret place could be told from it. */
export type Nearness =
  | { readonly kind: "in-town" }
  | { readonly kind: "national"; readonly km?: number }
  | { readonly kind: "region"; readonly km?: number }
  | { readonly kind: "elsewhere" };

export interface Judging {
  readonly isOpen: IsOpen;
  /** The town that a listing of a country means by a name. */
  readonly townOf: (name: string, country: string) => Town;
  /** The listing's own name holds the words that made this condition: who types "refuge" may mean the charity Refuge. */
  readonly isNamed: (condition: Condition) => boolean;
}

/** What a listing says to the conditions of a query. */
export interface Judged {
  readonly failed: readonly Condition[];
  /** Not stated: kept, ranked after those who state it, and a question for the call. */
  readonly unknown: readonly Condition[];
  /** Numbers of the services that meet every condition, or may. */
  readonly services: readonly number[];
  readonly nearness?: Nearness;
}

export const judge = (listing: Listing, filters: Filters, judging: Judging): Judged => {
  const asked = conditions.filter((condition) => filters[condition] !== undefined);
  const nearness = filters.near && nearnessOf(listing, filters.near, judging.townOf);
  const answer = (condition: Condition, service: ListedService | undefined): [Condition, Answer] => {
    const said = isOfService(condition)
      ? service
        ? serviceJudges[condition](service, filters, listing)
        : "unknown"
      : ofListing(condition, listing, filters, nearness, judging.isOpen);
    return [condition, said === "no" && judging.isNamed(condition) ? "unknown" : said];
  };
  const answers = asked.filter((condition) => !isOfService(condition)).map((condition) => answer(condition, undefined));
  const services = listing.services.map((service) => asked.filter(isOfService).map((condition) => answer(condition, service)));
  const best = services.reduce((a, b) => (isBetter(b, a) ? b : a), services[0] ?? []);
  const all = [...answers, ...best];
  return {
    failed: all.filter(([, answer]) => answer === "no").map(([condition]) => condition),
    unknown: all.filter(([, answer]) => answer === "unknown").map(([condition]) => condition),
    services: services.flatMap((some, n) => (some.some(([, answer]) => answer === "no") ? [] : [n])),
    ...(nearness && { nearness }),
  };
};

type OfService = keyof typeof serviceJudges;
const isOfService = (condition: Condition): condition is OfService => condition in serviceJudges;

type Answers = readonly [Condition, Answer][];
const count = (answers: Answers, wanted: Answer): number => answers.filter(([, answer]) => answer === wanted).length;
const isBetter = (a: Answers, b: Answers): boolean =>
  count(a, "no") < count(b, "no") || (count(a, "no") === count(b, "no") && count(a, "unknown") < count(b, "unknown"));

const ofListing = (condition: Condition, listing: Listing, filters: Filters, nearness: Nearness | undefined, isOpen: IsOpen): Answer => {
  if (condition === "country") return filters.country?.includes(listing.country) ? "yes" : "no";
  if (condition === "near") return nearness?.kind === "elsewhere" ? "no" : nearness?.kind === "region" ? "unknown" : "yes";
  return anyLine(listing, condition === "alwaysOpen" ? (hours) => hours === "24/7" : (hours) => isOpen(hours, listing.country));
};

/** Whether some number is answered: yes when one is, no when every number states other hours. */
const anyLine = ({ phones = [] }: Listing, isAnswered: (hours: string) => boolean | undefined): Answer => {
  const lines = phones.filter(({ use }) => use !== "fax").map(({ hours }) => (hours === undefined ? undefined : isAnswered(hours)));
  return lines.includes(true) ? "yes" : lines.length === 0 || lines.includes(undefined) ? "unknown" : "no";
};

const nearnessOf = (listing: Listing, asked: Town, townOf: Judging["townOf"]): Nearness => {
  const { country, city, coverage } = listing;
  if (country !== asked.country) return { kind: "elsewhere" };
  const town = city === undefined ? undefined : townOf(city, country);
  const regions = coverage === "national" ? [] : coverage.map((region) => townOf(region, country));
  if ((town && sameTown(town, asked)) || regions.some((region) => sameTown(region, asked))) return { kind: "in-town" };
  const km = town && !isSecret(listing) ? distance(town, asked) : undefined;
  return { kind: coverage === "national" ? "national" : "region", ...(km !== undefined && { km: Math.round(km) }) };
};

/** Where people are sheltered is nobody's business: not even how far it is. */
const isSecret = ({ address_withheld, services }: Listing): boolean =>
  address_withheld === true || services.some(({ type }) => type === "shelter");
