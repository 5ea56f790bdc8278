import type { Population } from "../vocabulary/ids.ts";
import { type Age, adultAge, type Filters, isChild, type Whom } from "./query.ts";
import type { ListedService, Listing } from "./search-index.ts";

/** What a record says to a condition. "unknown" = it says nothing: never a no. */
export type Answer = "yes" | "no" | "unknown";

type Judge = (service: ListedService, filters: Filters, listing: Listing) => Answer;

const isOneOf = <T>(wanted: readonly T[] | undefined, stated: readonly T[] | undefined): Answer =>
  !stated?.length ? "unknown" : stated.some((one) => wanted?.includes(one)) ? "yes" : "no";

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
export const judgeWhom = ({ populations: stated }: ListedService, { for: asked = [], age }: Filters): Answer => {
  const minor = age !== "unknown" && isChild(age);
  const wanted = asked.flatMap((one) => (minor && asChild[one]) || whom[one]);
  if (!stated?.length) return "unknown";
  if (includesAny(stated, wanted)) return "yes";
  // Being LGBTIQ is no other group, and whoever takes women may take their children: a list without them excludes nobody.
  if (wanted.includes("lgbtiq") || (wanted.includes("families") && includesAny(stated, adults))) return "unknown";
  return includesAny(stated, [...children, ...adults]) ? "no" : "unknown";
};

/** Age against what a service states. Of unknown age means: perhaps a child, so a service for adults only is out. */
export const judgeAge = (age: Age, { minimum_age: least, maximum_age: most, populations = [] }: ListedService): Answer => {
  const [forChildren, forAdults] = [includesAny(populations, children), includesAny(populations, adults)];
  const others = populations.includes("families") || populations.includes("lgbtiq");
  if (age === "unknown") {
    if (least !== undefined && least >= adultAge) return "no";
    return forChildren || most !== undefined || least !== undefined ? "yes" : "unknown";
  }
  if ((least !== undefined && age < least) || (most !== undefined && age > most)) return "no";
  if (least !== undefined || most !== undefined) return "yes";
  if (age < adultAge ? forChildren : forAdults) return "yes";
  return (age < adultAge ? forAdults : forChildren) && !others ? "no" : "unknown";
};

const speaks: Judge = (service, { language }, { phones = [] }) => {
  if (service.languages?.length) return isOneOf(language, service.languages);
  const lines = phones.filter(({ use }) => use !== "fax");
  const answer = isOneOf(
    language,
    lines.flatMap(({ languages = [] }) => languages),
  );
  return answer === "no" && lines.some(({ languages }) => !languages?.length) ? "unknown" : answer;
};

const opensTo: Judge = ({ access }, { access: asked }) =>
  access === undefined ? "unknown" : access === "both" || access === asked ? "yes" : "no";

/** Conditions on one service: all must hold for the same one, since a shelter for women and a hotline for men are no shelter for men. */
export const serviceJudges = {
  service: ({ type }, { service }) => (service?.includes(type) ? "yes" : "no"),
  for: judgeWhom,
  age: (service, { age }) => (age === undefined ? "unknown" : judgeAge(age, service)),
  exploitation: (service, { exploitation }) => isOneOf(exploitation, service.exploitation),
  language: speaks,
  access: opensTo,
} as const satisfies Partial<Record<keyof Filters, Judge>>;
