import type { Population } from "../vocabulary/ids.ts";
import { type Age, adultAge, type Condition, type Filters, isChild, type Whom } from "./query.ts";
import type { ListedPhone, ListedService } from "./search-index.ts";

/** What a record says to a condition. "unknown" = it says nothing: never a no. */
export type Answer = "yes" | "no" | "unknown";

const oneOf = <T>(wanted: readonly T[], stated: readonly T[] | undefined): Answer =>
  !stated?.length ? "unknown" : stated.some((one) => wanted.includes(one)) ? "yes" : "no";

const children: readonly Population[] = ["girls", "boys"];
const adults: readonly Population[] = ["women", "men"];
const includesAny = (all: readonly Population[], some: readonly Population[]): boolean => some.some((one) => all.includes(one));

const whom: Readonly<Record<Whom, readonly Population[]>> = {
  women: ["women"],
  men: ["men"],
  girls: ["girls"],
  boys: ["boys"],
  families: ["families"],
  lgbtiq: ["lgbtiq"],
  children,
  adults,
};
/** A woman of 16 is a girl to every shelter. */
const asChild: Readonly<Partial<Record<Whom, readonly Population[]>>> = { women: ["girls"], men: ["boys"], adults: children };

/** Whom a service takes, against whom it is asked for. */
export const judgeWhom = (service: ListedService, { for: asked = [], age }: Filters): Answer => takes(wantedOf(asked, age), service);

const wantedOf = (asked: readonly Whom[], age: Age | undefined): readonly Population[] => {
  const minor = age !== "unknown" && isChild(age);
  return asked.flatMap((one) => (minor && asChild[one]) || whom[one]);
};

const takes = (wanted: readonly Population[], { populations: stated }: ListedService): Answer => {
  if (!stated?.length) return "unknown";
  if (includesAny(stated, wanted)) return "yes";
  // Being LGBTIQ is no other group, and whoever takes women may take their children: a list without them excludes nobody.
  if (wanted.includes("lgbtiq") || (wanted.includes("families") && includesAny(stated, adults))) return "unknown";
  return includesAny(stated, children) || includesAny(stated, adults) ? "no" : "unknown";
};

/** Age against what a service states. Of unknown age means: perhaps a child, so a service for adults only is out. */
export const judgeAge = (age: Age, { minimum_age: least, maximum_age: most, populations = [] }: ListedService): Answer => {
  const [forChildren, forAdults] = [includesAny(populations, children), includesAny(populations, adults)];
  const others = populations.includes("families") || populations.includes("lgbtiq");
  if (age === "unknown") {
    if (least !== undefined && least >= adultAge) return "no";
    if (forChildren || most !== undefined || least !== undefined) return "yes";
    return forAdults && !others ? "no" : "unknown";
  }
  if ((least !== undefined && age < least) || (most !== undefined && age > most)) return "no";
  if (least !== undefined || most !== undefined) return "yes";
  if (age < adultAge ? forChildren : forAdults) return "yes";
  return (age < adultAge ? forAdults : forChildren) && !others ? "no" : "unknown";
};

/** What is spoken at a service, and whether others may be that nobody states. */
export interface Spoken {
  readonly languages: readonly string[];
  readonly mayBeMore: boolean;
}

/** What a service states, or else those who answer for it. */
export const spokenAt = ({ languages: stated }: Pick<ListedService, "languages">, { phones = [] }: Lines): Spoken => {
  if (stated?.length) return { languages: stated, mayBeMore: false };
  const lines = phones.filter(({ use }) => use !== "fax");
  const languages = lines.flatMap(({ languages = [] }) => languages);
  return { languages, mayBeMore: languages.length === 0 || lines.some(({ languages }) => !languages?.length) };
};

const speaks = (wanted: readonly string[], service: ListedService, lines: Lines): Answer => {
  const { languages, mayBeMore } = spokenAt(service, lines);
  return languages.some((one) => wanted.includes(one)) ? "yes" : mayBeMore ? "unknown" : "no";
};

type OfService = "service" | "for" | "age" | "exploitation" | "language" | "access";
type Judge = (service: ListedService, listing: Lines) => Answer;
/** Who answers may speak what the service doesn't state. */
interface Lines {
  readonly phones?: readonly Pick<ListedPhone, "use" | "languages">[];
}

/** Made once for a query, asked for every service. */
const judges: { readonly [C in OfService]: (wanted: NonNullable<Filters[C]>, filters: Filters) => Judge } = {
  service:
    (types) =>
    ({ type }) =>
      types.includes(type) ? "yes" : "no",
  for: (asked, { age }) => {
    const wanted = wantedOf(asked, age);
    return (service) => takes(wanted, service);
  },
  age: (age) => (service) => judgeAge(age, service),
  exploitation:
    (wanted) =>
    ({ exploitation }) => {
      const answer = oneOf(wanted, exploitation);
      // Who is exploited in a household works: help for workers may reach into it.
      const mayReach = answer === "no" && wanted.includes("domestic-servitude") && exploitation?.includes("labour");
      return mayReach ? "unknown" : answer;
    },
  language: (wanted) => (service, listing) => speaks(wanted, service, listing),
  access:
    (wanted) =>
    ({ access }) =>
      access === undefined ? "unknown" : access === "both" || access === wanted ? "yes" : "no",
};

/**
 * The conditions that one and the same service must meet: a shelter for women and a hotline for men are no shelter for men.
 */
export const serviceJudges = (filters: Filters): { readonly condition: Condition; readonly judge: Judge }[] => {
  const judgeFor = <C extends OfService>(condition: C): { condition: Condition; judge: Judge }[] => {
    const wanted = filters[condition];
    return wanted === undefined ? [] : [{ condition, judge: judges[condition](wanted, filters) }];
  };
  return [
    ...judgeFor("service"),
    ...judgeFor("for"),
    ...judgeFor("age"),
    ...judgeFor("exploitation"),
    ...judgeFor("language"),
    ...judgeFor("access"),
  ];
};
