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

type AskedColumn = "whom" | "how" | "languages";

/** The columns that say something to what is asked. */
const columnsFor = ({ for: whom, age, exploitation, access, language }: Filters): readonly AskedColumn[] => [
  ...(whom !== undefined || age !== undefined ? (["whom"] as const) : []),
  ...(exploitation !== undefined || access !== undefined ? (["how"] as const) : []),
  ...(language !== undefined ? (["languages"] as const) : []),
];

/**
 * Judges as `judgeOf` and ranks as `keyOf` those who offer the service that is asked for, by what they state: once for all
 * who state the same. Countries aside, and not for those whose name is what was typed.
 */
export const glanceOf = (offers: Offers, filters: Filters, today: Day): Glance => {
  const judge = servicesJudgeOf(filters);
  const type = filters.service?.[0] ?? fail(0);
  const columns = columnsFor(filters);
  const [first] = columns;
  const several = columns.length > 1;
  const heard = filters.language && offers.hear(filters.language);
  /** The same for all who say the same to what is asked. */
  const numberIn = (column: AskedColumn, place: number): number => {
    const stated = offers.numberIn(columnOf[column], place);
    return column === "languages" ? (heard?.kindOf[stated] ?? fail(place)) : stated;
  };
  /** What is not stated; null = no service of that type meets the rest. A column of which nothing is asked is not read. */
  const judged = (place: number): readonly Condition[] | null => {
    const stated = <T>(column: AskedColumn, lists: () => readonly T[]): T | undefined =>
      columns.includes(column) ? lists()[numberIn(column, place)] : undefined;
    const whom = stated("whom", () => offers.whom);
    const how = stated("how", () => offers.how);
    const spoken = heard && stated("languages", () => heard.kinds);
    const services = (whom ?? how ?? spoken ?? [{}]).map((_, n) => ({ type, ...whom?.[n], ...how?.[n], ...spoken?.[n] }));
    const { failed, unknown } = judge({ services });
    return failed.length === 0 ? unknown : null;
  };
  const ages = offers.assured.map((assured) => freshnesses.indexOf(freshness(assured, today)));
  const placed = (place: number, age: Freshness, unstated: readonly Condition[], words: WordMatch): string | null => {
    const { always, ...standing } = offers.outlines[offers.numberIn(columnOf.outlines, place)] ?? fail(place);
    if (standing.status === "defunct" || (filters.alwaysOpen && always === "no")) return null;
    const unknown = filters.alwaysOpen && always === "unknown" ? [...unstated, "alwaysOpen" as const] : unstated;
    return placeKey({ ...standing, age, met: 1, judged: { failed: [], unknown, services: [] }, words, distance: 1 }, filters);
  };
  const unstatedBy = new Map<number | string, readonly Condition[] | null>();
  const keyBy = new Map<number, string | null>();
  // Asked for every one of thousands: it makes nothing where the answer is known.
  return (place, words) => {
    const stated = several ? columns.map((column) => numberIn(column, place)).join() : first ? numberIn(first, place) : 0;
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
