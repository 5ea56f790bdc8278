import { words } from "../text.ts";

/** The number of a listing, and its names. */
export type Named = readonly [listing: number, names: readonly string[]];

/** A name as it is compared, and whose it is. */
export interface Comparable {
  readonly listing: number;
  /** Folded. */
  readonly name: string;
}

const shortest = 4;
/** Of a few letters with one of them wrong, something stands in the middle of any long name: "icrc" is not "NCRC". */
const few = 6;

/**
 * The names to which some words are worth comparing, which takes time: those that have a fifth of their runs of letters, or
 * of a few letters all.
 */
export const worthComparing = (text: string, listings: Iterable<Named>): readonly Comparable[] => {
  if (text.length < shortest) return [];
  const runs = runsOf(text);
  return [...listings].flatMap(([listing, all]) =>
    all
      .filter((name) => sharesRuns(name.toLowerCase(), runs))
      .map((name) => ({ listing, name: words(name).join(" ") }))
      .filter(({ name }) => text.length >= few || name.includes(text)),
  );
};

/** Every three letters in a row. */
const runsOf = (text: string): string[] => Array.from({ length: text.length - 2 }, (_, n) => text.slice(n, n + 3));

const sharesRuns = (name: string, runs: readonly string[]): boolean => runs.filter((run) => name.includes(run)).length * 5 >= runs.length;
