import { regionName } from "../vocabulary/regions.ts";
import { distance, liesIn, sameTown, type Town } from "./place.ts";
import type { Condition, Filters } from "./query.ts";
import type { ListedPhone, ListedService, Listing } from "./search-index.ts";
import { type Answer, serviceJudges } from "./service-facet.ts";

/** Whether hours ("Mo-Fr 09:00-17:00") cover the moment of the search in a country; undefined = nobody can say. */
export type IsOpen = (hours: string, country: string) => boolean | undefined;

/** How a listing stands to the town that was asked for. `km` is given only where no secret place could be told from it. */
export type Nearness =
  | { readonly kind: "in-town" }
  /** A part of the country was asked for and it is there, or serves that part; or it serves the part that the town lies in. */
  | { readonly kind: "in-region"; readonly region: string }
  | { readonly kind: "national"; readonly km?: number }
  | { readonly kind: "region"; readonly km?: number }
  /** In another country, or in parts of this one that are known not to hold the town. */
  | { readonly kind: "elsewhere" };

export interface Judging {
  readonly isOpen: IsOpen;
  /** The town that a listing of a country means by a name. */
  readonly townOf: (name: string, country: string) => Town;
}

/** Whether the listing's own name holds the words that made a condition: who types "refuge" may mean the charity Refuge. */
export type IsNamed = (condition: Condition) => boolean;

/** What a listing says to the conditions of a query. */
export interface Judged {
  readonly failed: readonly Condition[];
  /** Not stated: kept, ranked after those who state it, and a question for the call. */
  readonly unknown: readonly Condition[];
  /** Numbers of the services that meet every condition, or may. */
  readonly services: readonly number[];
  readonly nearness?: Nearness;
}

/** A judge for one query, who then hears listing after listing. */
export const judgeOf = (filters: Filters, { isOpen, townOf }: Judging): ((listing: Listing, isNamed: IsNamed) => Judged) => {
  const judgeServices = servicesJudgeOf(filters);
  const ofWhole = wholeConditions.filter((condition) => filters[condition] !== undefined);
  return (listing, isNamed) => {
    const soften: Soften = (answer, condition) => (answer === "no" && isNamed(condition) ? "unknown" : answer);
    const nearness = filters.near && nearnessOf(listing, filters.near, townOf);
    const whole = new Verdict();
    for (const condition of ofWhole) whole.add(condition, soften(judgeWhole(condition, listing, filters, nearness, isOpen), condition));
    const { failed, unknown, services } = judgeServices(listing, soften);
    return {
      failed: [...whole.failed, ...failed],
      unknown: [...whole.unknown, ...unknown],
      services,
      ...(nearness && { nearness }),
    };
  };
};

type Soften = (answer: Answer, condition: Condition) => Answer;

/** Of what one and the same service must meet; the service that fails least speaks for all. */
export const servicesJudgeOf = (filters: Filters) => {
  const conditions = serviceJudges(filters);
  return (listing: Offering, soften: Soften = (answer) => answer): Pick<Judged, "failed" | "unknown" | "services"> => {
    const services: number[] = [];
    let best: Verdict | undefined;
    for (const [n, service] of listing.services.entries()) {
      const verdict = new Verdict();
      for (const { condition, judge } of conditions) verdict.add(condition, soften(judge(service, listing), condition));
      if (verdict.failed.length === 0) services.push(n);
      if (!best || verdict.cost < best.cost) best = verdict;
    }
    return { failed: best?.failed ?? [], unknown: best?.unknown ?? [], services };
  };
};

/** Services, and who answers for them. */
interface Offering {
  readonly services: readonly ListedService[];
  readonly phones?: readonly Pick<ListedPhone, "use" | "languages">[];
}

/** The answers of one service, or of the whole listing. */
class Verdict {
  readonly failed: Condition[] = [];
  readonly unknown: Condition[] = [];

  add(condition: Condition, answer: Answer): void {
    if (answer === "no") this.failed.push(condition);
    else if (answer === "unknown") this.unknown.push(condition);
  }

  /** A service that fails nothing is better than one that states much. */
  get cost(): number {
    return 100 * this.failed.length + this.unknown.length;
  }
}

const wholeConditions = ["country", "near", "openNow", "alwaysOpen"] as const;

const judgeWhole = (
  condition: (typeof wholeConditions)[number],
  listing: Listing,
  filters: Filters,
  nearness: Nearness | undefined,
  isOpen: IsOpen,
): Answer => {
  if (condition === "country") return filters.country?.includes(listing.country) ? "yes" : "no";
  if (condition === "near") return nearness?.kind === "elsewhere" ? "no" : nearness?.kind === "region" ? "unknown" : "yes";
  return condition === "alwaysOpen" ? isAlwaysAnswered(listing) : anyLine(listing, (hours) => isOpen(hours, listing.country));
};

interface Lines {
  readonly phones?: readonly Pick<ListedPhone, "use" | "hours">[];
}

export const isAlwaysAnswered = (lines: Lines): Answer => anyLine(lines, (hours) => hours === "24/7");

/** Whether some number is answered: yes when one is, no when every number states other hours. */
const anyLine = ({ phones = [] }: Lines, isAnswered: (hours: string) => boolean | undefined): Answer => {
  const lines = phones.filter(({ use }) => use !== "fax").map(({ hours }) => (hours === undefined ? undefined : isAnswered(hours)));
  return lines.includes(true) ? "yes" : lines.length === 0 || lines.includes(undefined) ? "unknown" : "no";
};

type Located = Pick<Listing, "country" | "city" | "coverage">;

const servedBy = ({ country, coverage }: Located, townOf: Judging["townOf"]): Town[] =>
  coverage === "national" ? [] : coverage.map((name) => townOf(regionName(name), country));

/** Whether a line serves the place that was asked for. */
export type Serving = "here" | "elsewhere" | "not-recorded";

/**
 * Whether whoever calls from there is served: yes for its own town, one that it names, and a part that the place lies in. One that
 * serves no more than a part of the place asked for may send the person away: that is no yes, and no "elsewhere" either.
 */
export const servingOf = (listing: Located, asked: Town, townOf: Judging["townOf"]): Serving => {
  if (listing.country !== asked.country) return "elsewhere";
  if (listing.coverage === "national" || isIn(listing, asked, townOf)) return "here";
  if (servedBy(listing, townOf).some((part) => liesIn(asked, part))) return "here";
  return partFor(listing, asked, townOf) === undefined && isElsewhere(listing, asked, townOf) ? "elsewhere" : "not-recorded";
};

/** Its own town, or one that it names. */
const isIn = (listing: Located, asked: Town, townOf: Judging["townOf"]): boolean => {
  const { country, city } = listing;
  return (city !== undefined && sameTown(townOf(city, country), asked)) || servedBy(listing, townOf).some((one) => sameTown(one, asked));
};

/** The part of the country that makes it an answer: see `Nearness`. */
const partFor = (listing: Located, asked: Town, townOf: Judging["townOf"]): string | undefined => {
  const { country, city } = listing;
  if (city !== undefined && liesIn(townOf(city, country), asked)) return asked.name;
  return servedBy(listing, townOf).find((part) => liesIn(asked, part) || liesIn(part, asked))?.name;
};

/** It serves nothing but parts of the country, and which part was asked for, or holds the town, is known: none of them. */
const isElsewhere = (listing: Located, asked: Town, townOf: Judging["townOf"]): boolean => {
  const parts = servedBy(listing, townOf);
  return (asked.isRegion || asked.in !== undefined) && parts.length > 0 && parts.every(({ isRegion }) => isRegion);
};

const nearnessOf = (listing: Listing, asked: Town, townOf: Judging["townOf"]): Nearness => {
  const { country, city, coverage } = listing;
  if (country !== asked.country) return { kind: "elsewhere" };
  if (isIn(listing, asked, townOf)) return asked.isRegion ? { kind: "in-region", region: asked.name } : { kind: "in-town" };
  const region = partFor(listing, asked, townOf);
  if (region !== undefined) return { kind: "in-region", region };
  if (isElsewhere(listing, asked, townOf)) return { kind: "elsewhere" };
  const town = city === undefined ? undefined : townOf(city, country);
  const km = town && !isSecret(listing) ? distance(town, asked) : undefined;
  return { kind: coverage === "national" ? "national" : "region", ...(km !== undefined && { km: Math.round(km) }) };
};

/** Where people are sheltered is nobody's business: not even how far it is. */
const isSecret = ({ address_withheld, services }: Listing): boolean =>
  address_withheld === true || services.some(({ type }) => type === "shelter");
