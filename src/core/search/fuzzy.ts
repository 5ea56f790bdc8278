import Fuse from "fuse.js";
import { words } from "../text.ts";

/** Further off than this, names only share a few letters. */
const farthest = 0.3;
/** Of a few letters with one of them wrong, something stands in the middle of any long name: "icrc" is not "NCRC". */
const farthestOfFew = 0.15;
const few = 6;
const shortest = 4;

/** The number of a listing, and its names. */
export type Named = readonly [listing: number, names: readonly string[]];

/**
 * How far off some words are from the names of listings (0 = the very name, 1 = nothing in common); too far is left out.
 * Sees what an index of words can't: words run together, cut in two or misspelt twice. Slow over many names.
 */
export const mostLike = (typed: readonly string[], listings: Iterable<Named>): ReadonlyMap<number, number> => {
  const text = typed.join(" ");
  if (text.length < shortest) return new Map();
  const runs = runsOf(text);
  const names = [...listings].flatMap(([listing, all]) =>
    all.filter((name) => sharesRuns(name.toLowerCase(), runs)).map((name) => ({ listing, name: words(name).join(" ") })),
  );
  const fuse = new Fuse(names, {
    keys: ["name"],
    includeScore: true,
    ignoreLocation: true,
    threshold: text.length < few ? farthestOfFew : farthest,
  });
  const nearest = new Map<number, number>();
  for (const { item, score = 1 } of fuse.search(text)) if (!nearest.has(item.listing)) nearest.set(item.listing, score);
  return nearest;
};

/** Every three letters in a row. */
const runsOf = (text: string): string[] => Array.from({ length: Math.max(1, text.length - 2) }, (_, n) => text.slice(n, n + 3));

/** Of names without a fifth of the letters in a row, none is alike; comparing the others is what takes time. */
const sharesRuns = (name: string, runs: readonly string[]): boolean => runs.filter((run) => name.includes(run)).length * 5 >= runs.length;
