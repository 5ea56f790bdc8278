import type { Day } from "../day.ts";
import { type Freshness, freshness } from "../directory/fresh.ts";
import { servicesJudgeOf } from "./facet.ts";
import type { WordMatch } from "./name-match.ts";
import type { Offers } from "./offers.ts";
import type { Condition, Filters } from "./query.ts";
import { placeKey } from "./rank.ts";
import type { ListedService } from "./search-index.ts";

/** Whether offers tell all that is asked: one service, and not where in a country, what o'clock, or who. */
export const canGlance = ({ service, near, openNow }: Filters): boolean => service?.length === 1 && !near && !openNow;

/** Countries aside, and not for those whose name is what was typed. */
export interface Glance {
  /**
   * A small number that is the same for all who are judged and placed alike but for words. Asked for every one of
   * thousands: it makes nothing.
   * @param place among those who offer the service
   */
  kindOf(place: number): number;
  /** The key (`keyOf`) of a kind with such words; null = it fails a condition, or is closed for good. */
  keyOf(kind: number, words: WordMatch): string | null;
  /** A service of another type, which a name that holds the words for this one lets stand for it, leaves that unstated: it could be no better. */
  isAtItsBest(kind: number): boolean;
}

const freshnesses: readonly Freshness[] = ["fresh", "ageing", "stale"];
const ofOutline = freshnesses.length;
/** A column that says something to what is asked. */
interface AskedColumn {
  readonly numberAt: (place: number) => number;
  readonly services: readonly (readonly Partial<ListedService>[])[];
}

/** A column of which nothing is asked is not read. */
const columnsFor = ({ for: whom, age, exploitation, access, language }: Filters, offers: Offers): readonly AskedColumn[] => {
  const columns: AskedColumn[] = [];
  if (whom !== undefined || age !== undefined) columns.push({ numberAt: offers.statedIn("whom"), services: offers.whom });
  if (exploitation !== undefined || access !== undefined) columns.push({ numberAt: offers.statedIn("how"), services: offers.how });
  if (language !== undefined) {
    const { kindOf, kinds } = offers.hear(language);
    const statedAt = offers.statedIn("languages");
    columns.push({ numberAt: (place) => kindOf[statedAt(place)] ?? fail(place), services: kinds });
  }
  return columns;
};

/** Judges as `judgeOf` and ranks as `keyOf` those who offer the service that is asked for, by what they state: once for all who state the same. */
export const glanceOf = (offers: Offers, filters: Filters, today: Day): Glance => {
  const judge = servicesJudgeOf(filters);
  const type = filters.service?.[0] ?? fail(0);
  const columns = columnsFor(filters, offers);
  const sizes = columns.map(({ services }) => services.length);
  const outlineAt = offers.statedIn("outlines");
  const assuredAt = offers.statedIn("assured");
  const { outlines } = offers;
  const ages = offers.assured.map((assured) => freshnesses.indexOf(freshness(assured, today)));
  const ofVerdict = outlines.length * ofOutline;
  /** What is not stated; null = no service of that type meets the rest. */
  const judged = (stated: number): readonly Condition[] | null => {
    const said: (readonly Partial<ListedService>[])[] = [];
    for (const { services } of columns.toReversed()) {
      said.push(services[stated % services.length] ?? fail(stated));
      stated = Math.floor(stated / services.length);
    }
    const [first = [{}]] = said;
    const services = first.map((_, n) => ({ type, ...Object.assign({}, ...said.map((each) => each[n])) }));
    const { failed, unknown } = judge({ services });
    return failed.length === 0 ? unknown : null;
  };
  // Hundreds of statements come to a handful of verdicts.
  const verdicts: (readonly Condition[] | null)[] = [];
  const verdictOn = new Map<number, number>();
  const judgedOnce = (stated: number): number => {
    const unstated = judged(stated);
    const known = verdicts.findIndex((one) => one?.join() === unstated?.join());
    const verdict = known < 0 ? verdicts.push(unstated) - 1 : known;
    verdictOn.set(stated, verdict);
    return verdict;
  };
  const unstatedIn = (kind: number): readonly Condition[] | null => verdicts[Math.floor(kind / ofVerdict)] ?? null;
  return {
    kindOf: (place) => {
      let stated = 0;
      for (let n = 0; n < columns.length; n++) stated = stated * (sizes[n] ?? 1) + (columns[n]?.numberAt(place) ?? fail(place));
      const verdict = verdictOn.get(stated) ?? judgedOnce(stated);
      return verdict * ofVerdict + outlineAt(place) * ofOutline + (ages[assuredAt(place)] ?? fail(place));
    },
    keyOf: (kind, words) => {
      const unstated = unstatedIn(kind);
      if (unstated === null) return null;
      const standing = outlines[Math.floor(kind / ofOutline) % outlines.length] ?? fail(kind);
      if (standing.status === "defunct" || (filters.alwaysOpen && standing.always === "no")) return null;
      const unknown = filters.alwaysOpen && standing.always === "unknown" ? [...unstated, "alwaysOpen" as const] : unstated;
      const age = freshnesses[kind % ofOutline] ?? fail(kind);
      return placeKey({ standing, age, met: 1, judged: { failed: [], unknown, services: [] }, words, distance: 1 }, filters);
    },
    isAtItsBest: (kind) => (unstatedIn(kind)?.length ?? 2) < 2,
  };
};

const fail = (n: number): never => {
  throw new RangeError(`no offer ${n}`);
};
