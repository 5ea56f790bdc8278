import type { ServiceType } from "../vocabulary/ids.ts";
import { isAlwaysAnswered } from "./facet.ts";
import type { ListedPhone, ListedService, Listing } from "./search-index.ts";
import { type Answer, type Spoken, spokenAt } from "./service-facet.ts";
import { type Heard, hear, type SpokenByEach, writeSpoken } from "./spoken.ts";
import { type Standing, standingOf } from "./standing.ts";
import type { Text } from "./table.ts";

/*
 * Who offers one type of service, told by what decides about a need. Those who state the same share it: of ten thousand
 * shelters a few hundred differ, and each difference is read and judged once (`glance.ts`).
 */

/** Whom the services of that type take, one after the other. */
export type StatedWhom = readonly Pick<ListedService, "populations" | "minimum_age" | "maximum_age">[];
/** After what, and on what way. */
export type StatedHow = readonly Pick<ListedService, "exploitation" | "access">[];
/** The rest that counts. */
export interface Outline extends Standing {
  /** Whether a number of it is answered day and night. */
  readonly always: Answer;
}

export interface Offers {
  readonly whom: readonly StatedWhom[];
  readonly how: readonly StatedHow[];
  readonly outlines: readonly Outline[];
  readonly assured: readonly Listing["assured"][];
  /** What the statements in the column of languages say to a question for these. */
  hear(languages: readonly string[]): Heard;
  /** Which of these the one states that stands at a place among the listings of that service (`numbersOf`). */
  numberIn(column: (typeof columnOf)[Column], place: number): number;
}

const columns = ["whom", "how", "languages", "outlines", "assured"] as const;
type Column = (typeof columns)[number];
/** By their numbers, since each is asked for thousands of times. */
export const columnOf = { whom: 0, how: 1, languages: 2, outlines: 3, assured: 4 } as const satisfies Record<Column, number>;

/** A number is three letters of seven bits: quicker to read than digits. */
const letters = 3;
const writeNumber = (n: number): string => String.fromCharCode(n >> 14, (n >> 7) & 127, n & 127);

/** Collects the offers of all listings, in the order of their numbers. */
export class OffersWriter {
  readonly #types = new Map<ServiceType, Collected>();

  add(listing: Listing): void {
    for (const type of new Set(listing.services.map((one) => one.type))) {
      const of = this.#types.get(type) ?? newlyCollected();
      this.#types.set(type, of);
      const stated = statedBy(listing, type);
      of.rows.push(columns.map((column) => writeNumber(numberAmong(of.known[column], JSON.stringify(stated[column])))).join(""));
    }
  }

  /** @param put takes the text of one type; gives where it begins. @returns for each type what `readOffers` is to be given */
  finish(put: (text: string) => number): readonly (readonly [type: ServiceType, place: string])[] {
    return [...this.#types].map(([type, { known, rows }]) => {
      const parts = [...columns.map((column) => writeColumn[column]([...known[column].keys()])), rows.join("")];
      const from = put(parts.join(""));
      return [type, [from, ...parts.map(({ length }) => length)].map((n) => n.toString(36)).join(" ")] as const;
    });
  }
}

const asList = (stated: readonly string[]): string => `[${stated.join(",")}]`;
const writeColumn: Readonly<Record<Column, (stated: readonly string[]) => string>> = {
  whom: asList,
  how: asList,
  languages: (stated) => writeSpoken(JSON.parse(asList(stated))),
  outlines: asList,
  assured: asList,
};

/** Of one type: the numbers of what is stated, as JSON, and a row of them for each listing. */
interface Collected {
  readonly known: Readonly<Record<Column, Map<string, number>>>;
  readonly rows: string[];
}

const newlyCollected = (): Collected => ({
  known: { whom: new Map(), how: new Map(), languages: new Map(), outlines: new Map(), assured: new Map() },
  rows: [],
});

const numberAmong = (known: Map<string, number>, value: string): number => {
  const n = known.get(value) ?? known.size;
  known.set(value, n);
  return n;
};

const statedBy = ({ services, phones = [], status, assured }: Listing, asked: ServiceType): Record<Column, unknown> => ({
  ...ofServices(
    services.filter(({ type }) => type === asked),
    phones,
  ),
  outlines: { ...standingOf({ services, phones, status }), always: isAlwaysAnswered({ phones }) } satisfies Outline,
  assured,
});

const ofServices = (services: readonly ListedService[], phones: readonly ListedPhone[]) => ({
  whom: services.map((one) => only(one, ["populations", "minimum_age", "maximum_age"])) satisfies StatedWhom,
  how: services.map((one) => only(one, ["exploitation", "access"])) satisfies StatedHow,
  languages: services.map((one): Spoken => {
    const { languages, mayBeMore } = spokenAt(one, { phones });
    return { languages: [...new Set(languages)].sort(), mayBeMore };
  }) satisfies SpokenByEach,
});

/** In the order of the keys, and absent where absent: who states the same is written the same. */
const only = <T, K extends keyof T>(all: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.filter((key) => all[key] !== undefined).map((key) => [key, all[key]])) as Pick<T, K>;

/** @param place what the writer gave for that type */
export const readOffers = (text: Text, place: string): Offers => {
  const [from = 0, ...lengths] = place.split(" ").map((digits) => Number.parseInt(digits, 36));
  const partOf = (n: number): string => {
    const start = lengths.slice(0, n).reduce((sum, length) => sum + length, from);
    return text.slice(start, start + (lengths[n] ?? 0));
  };
  const listAt = <T>(n: number): (() => readonly T[]) => {
    let read: readonly T[] | undefined;
    return () => (read ??= JSON.parse(partOf(n)));
  };
  const whom = listAt<StatedWhom>(columnOf.whom);
  const how = listAt<StatedHow>(columnOf.how);
  const outlines = listAt<Outline>(columnOf.outlines);
  const assured = listAt<Listing["assured"]>(columnOf.assured);
  const rows = partOf(columns.length);
  return {
    get whom() {
      return whom();
    },
    get how() {
      return how();
    },
    get outlines() {
      return outlines();
    },
    get assured() {
      return assured();
    },
    hear: (languages) => hear(partOf(columnOf.languages), languages),
    numberIn: (column, place) => {
      const at = (place * columns.length + column) * letters;
      return (rows.charCodeAt(at) << 14) | (rows.charCodeAt(at + 1) << 7) | rows.charCodeAt(at + 2);
    },
  };
};
