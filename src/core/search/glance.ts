import type { Day } from "../day.ts";
import { freshness } from "../directory/fresh.ts";
import { servicesJudgeOf } from "./facet.ts";
import type { WordMatch } from "./name-match.ts";
import type { Offers } from "./offers.ts";
import type { Condition, Filters } from "./query.ts";
import { placeKey } from "./rank.ts";

/** Whether offers tell all that is asked: one service, and not where in a country, what o'clock, or who. */
export const canGlance = ({ service, near, openNow }: Filters): boolean => service?.length === 1 && !near && !openNow;

/** The key (`keyOf`) of the one at a place among the offers; undefined = it fails a condition, or is closed for good. */
export type Glance = (place: number, words: WordMatch) => string | undefined;

/** More than there are answers not stated, or words in a question. */
const most = 1 << 8;
/** More than there are numbers in a column. */
const many = 1 << 21;

/**
 * Judges as `judgeOf` and ranks as `keyOf` those who offer the service that is asked for, by what they state: once for all
 * who state the same. Countries aside, and not for those whose name is what was typed.
 */
export const glanceOf = (offers: Offers, filters: Filters, today: Day): Glance => {
  const judge = servicesJudgeOf(filters);
  /** What is not stated; undefined = no service of that type meets the rest. */
  const judged = (place: number): readonly Condition[] | undefined => {
    const spoken = filters.language && offers.languages[offers.numberOf("languages", place)];
    const stated = offers.services[offers.numberOf("services", place)] ?? [];
    const services = stated.map((one, n) => ({ ...one, languages: spoken?.services[n] ?? [] }));
    const { failed, unknown } = judge({ services, phones: spoken?.phones ?? [] });
    return failed.length === 0 ? unknown : undefined;
  };
  const ages = offers.assured.map((assured) => freshness(assured, today));
  const placed = (place: number, unstated: readonly Condition[], words: WordMatch): string | undefined => {
    const { always, ...standing } = offers.outlines[offers.numberOf("outlines", place)] ?? fail(place);
    const age = ages[offers.numberOf("assured", place)] ?? fail(place);
    if (standing.status === "defunct" || (filters.alwaysOpen && always === "no")) return undefined;
    const unknown = filters.alwaysOpen && always === "unknown" ? [...unstated, "alwaysOpen" as const] : unstated;
    return placeKey({ ...standing, age, met: 1, judged: { failed: [], unknown, services: [] }, words, distance: 1 }, filters);
  };
  const unstatedBy = new Map<number, readonly Condition[] | undefined>();
  const keyBy = new Map<number, string | undefined>();
  return (place, words) => {
    const stated = offers.numberOf("services", place) + (filters.language ? many * offers.numberOf("languages", place) : 0);
    const unstated = once(unstatedBy, stated, () => judged(place));
    if (!unstated) return undefined;
    const standing = offers.numberOf("outlines", place) + many * offers.numberOf("assured", place);
    return once(keyBy, (standing * most + unstated.length) * most + words.telling, () => placed(place, unstated, words));
  };
};

const once = <T>(known: Map<number, T>, like: number, work: () => T): T => {
  const before = known.get(like);
  if (before !== undefined || known.has(like)) return before as T;
  const made = work();
  known.set(like, made);
  return made;
};

const fail = (place: number): never => {
  throw new RangeError(`no offer ${place}`);
};
