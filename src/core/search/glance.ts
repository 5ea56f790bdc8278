import type { Day } from "../day.ts";
import { type Freshness, freshness } from "../directory/fresh.ts";
import { servicesJudgeOf } from "./facet.ts";
import { nothing } from "./name-match.ts";
import type { Offers } from "./offers.ts";
import type { Condition, Filters } from "./query.ts";
import { placeKey } from "./rank.ts";
import type { ListedService } from "./search-index.ts";

/** Whether offers tell all that is asked: one service, and not where in a country, what o'clock, or who. */
export const canGlance = ({ service, near, openNow }: Filters): boolean => service?.length === 1 && !near && !openNow;

/** Countries aside, and not for those whose name is what was typed. */
export interface Glance {
  /**
   * A number that is the same for all who are judged and placed alike. Asked for every one of thousands: it makes nothing.
   * @param place among those who offer the service @param telling how many of the typed words say something of it: see `WordMatch`
   */
  kindOf(place: number, telling: number): number;
  /** The key (`keyOf`) of a kind; null = it fails a condition, or is closed for good. */
  keyOf(kind: number): string | null;
}

const freshnesses: readonly Freshness[] = ["fresh", "ageing", "stale"];
/** More than there are words in a question that tell anything apart. */
const most = 1 << 8;

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
  const outlineAt = offers.statedIn("outlines");
  const assuredAt = offers.statedIn("assured");
  const { outlines } = offers;
  const ages = offers.assured.map((assured) => freshnesses.indexOf(freshness(assured, today)));
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
  const unstatedBy = new Map<number, readonly Condition[] | null>();
  const unstatedIn = (stated: number): readonly Condition[] | null => {
    const before = unstatedBy.get(stated);
    const unstated = before === undefined ? judged(stated) : before;
    unstatedBy.set(stated, unstated);
    return unstated;
  };
  return {
    kindOf: (place, telling) => {
      let kind = 0;
      for (const { numberAt, services } of columns) kind = kind * services.length + numberAt(place);
      kind = kind * outlines.length + outlineAt(place);
      kind = kind * freshnesses.length + (ages[assuredAt(place)] ?? fail(place));
      return kind * most + Math.min(telling, most - 1);
    },
    keyOf: (kind) => {
      const placed = Math.floor(kind / most);
      const standingAndStated = Math.floor(placed / freshnesses.length);
      const unstated = unstatedIn(Math.floor(standingAndStated / outlines.length));
      if (unstated === null) return null;
      const { always, ...standing } = outlines[standingAndStated % outlines.length] ?? fail(kind);
      if (standing.status === "defunct" || (filters.alwaysOpen && always === "no")) return null;
      const unknown = filters.alwaysOpen && always === "unknown" ? [...unstated, "alwaysOpen" as const] : unstated;
      const age = freshnesses[placed % freshnesses.length] ?? fail(kind);
      const words = { ...nothing, telling: kind % most };
      return placeKey({ ...standing, age, met: 1, judged: { failed: [], unknown, services: [] }, words, distance: 1 }, filters);
    },
  };
};

const fail = (n: number): never => {
  throw new RangeError(`no offer ${n}`);
};
