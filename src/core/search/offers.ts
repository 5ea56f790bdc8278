import type { ListedService, Listing } from "./search-index.ts";
import type { Answer } from "./service-facet.ts";
import { type Heard, hear } from "./spoken.ts";
import type { Standing } from "./standing.ts";
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

export const columns = ["whom", "how", "languages", "outlines", "assured"] as const;
export type Column = (typeof columns)[number];

/** What is stated in each column, once. */
export interface Offers {
  readonly whom: readonly StatedWhom[];
  readonly how: readonly StatedHow[];
  readonly outlines: readonly Outline[];
  readonly assured: readonly Listing["assured"][];
  /** What the column of languages says to a question for these. */
  hear(languages: readonly string[]): Heard;
  /** Reads a column: which of these the one states that stands at a place among the listings of that service (`numbersOf`). */
  statedIn(column: Column): (place: number) => number;
}

/** How many letters it takes to number so many. A letter is eight bits: one byte on the disk. */
export const lettersFor = (size: number): number => (size > 1 << 16 ? 3 : size > 1 << 8 ? 2 : 1);

const numberAt: Readonly<Record<number, (text: string) => (place: number) => number>> = {
  1: (text) => (place) => text.charCodeAt(place),
  2: (text) => (place) => (text.charCodeAt(2 * place) << 8) | text.charCodeAt(2 * place + 1),
  3: (text) => (place) => (text.charCodeAt(3 * place) << 16) | (text.charCodeAt(3 * place + 1) << 8) | text.charCodeAt(3 * place + 2),
};

/** @param place what `OffersWriter` gave for that type */
export const readOffers = (text: Text, place: string): Offers => {
  const [from = 0, count = 0, ...lengths] = place.split(" ").map((digits) => Number.parseInt(digits, 36));
  const partOf = (n: number): string => {
    const start = lengths.slice(0, n).reduce((sum, length) => sum + length, from);
    return text.slice(start, start + (lengths[n] ?? 0));
  };
  const stated = (column: Column): string => partOf(columns.indexOf(column));
  const listOf = <T>(column: Column): (() => readonly T[]) => {
    let read: readonly T[] | undefined;
    return () => (read ??= JSON.parse(stated(column)));
  };
  const whom = listOf<StatedWhom>("whom");
  const how = listOf<StatedHow>("how");
  const outlines = listOf<Outline>("outlines");
  const assured = listOf<Listing["assured"]>("assured");
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
    hear: (languages) => hear(stated("languages"), languages),
    statedIn: (column) => {
      const numbers = partOf(columns.length + columns.indexOf(column));
      const read = numberAt[numbers.length / count];
      if (!read) throw new RangeError(`${numbers.length} letters for ${count} offers`);
      return read(numbers);
    },
  };
};
