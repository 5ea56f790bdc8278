import type { Day } from "../day.ts";
import { type Freshness, freshness } from "../directory/fresh.ts";
import { servicesJudgeOf } from "./facet.ts";
import type { WordMatch } from "./name-match.ts";
import { columnOf, type Offers } from "./offers.ts";
import type { Condition, Filters } from "./query.ts";
import { placeKey } from "./rank.ts";

/** Whether offers tell all that is asked: one service, and not where in a country, what o'clock, or who. */
export const canGlance = ({ service, near, openNow }: Filters): boolean => service?.length === 1 && !near && !openNow;

/** The key (`keyOf`) of the one at a place among the offers; null = it fails a condition, or is closed for good. */
export type Glance = (place: number, words: WordMatch) => string | null;

const freshnesses: readonly Freshness[] = ["fresh", "ageing", "stale"];
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
  /** What is not stated; null = no service of that type meets the rest. */
  const judged = (place: number): readonly Condition[] | null => {
    const spoken = filters.language && offers.languages[offers.numberIn(columnOf.languages, place)];
    const stated = offers.services[offers.numberIn(columnOf.services, place)] ?? [];
    const { failed, unknown } = judge(
      spoken
        ? { services: stated.map((one, n) => ({ ...one, languages: spoken.services[n] ?? [] })), phones: spoken.phones }
        : { services: stated },
    );
    return failed.length === 0 ? unknown : null;
  };
  const ages = offers.assured.map((assured) => freshnesses.indexOf(freshness(assured, today)));
  const placed = (place: number, age: Freshness, unstated: readonly Condition[], words: WordMatch): string | null => {
    const { always, ...standing } = offers.outlines[offers.numberIn(columnOf.outlines, place)] ?? fail(place);
    if (standing.status === "defunct" || (filters.alwaysOpen && always === "no")) return null;
    const unknown = filters.alwaysOpen && always === "unknown" ? [...unstated, "alwaysOpen" as const] : unstated;
    return placeKey({ ...standing, age, met: 1, judged: { failed: [], unknown, services: [] }, words, distance: 1 }, filters);
  };
  const unstatedBy = new Map<number, readonly Condition[] | null>();
  const keyBy = new Map<number, string | null>();
  // Asked for every one of thousands: it makes nothing where the answer is known.
  return (place, words) => {
    const stated = offers.numberIn(columnOf.services, place) + (filters.language ? many * offers.numberIn(columnOf.languages, place) : 0);
    let unstated = unstatedBy.get(stated);
    if (unstated === undefined) {
      unstated = judged(place);
      unstatedBy.set(stated, unstated);
    }
    if (unstated === null) return null;
    const age = ages[offers.numberIn(columnOf.assured, place)] ?? -1;
    const like = ((offers.numberIn(columnOf.outlines, place) * most + unstated.length) * most + words.telling) * freshnesses.length + age;
    let key = keyBy.get(like);
    if (key === undefined) {
      key = placed(place, freshnesses[age] ?? fail(place), unstated, words);
      keyBy.set(like, key);
    }
    return key;
  };
};

const fail = (place: number): never => {
  throw new RangeError(`no offer ${place}`);
};
