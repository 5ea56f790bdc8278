import Fuse from "fuse.js";
import type { Comparable } from "./alike-names.ts";

/** Further off than this, names only share a few letters. */
const farthest = 0.3;
/** Fewer letters say nothing. */
const shortest = 4;

/**
 * How far off some words are from names, by the listings of the names (0 = the very name, 1 = nothing in common); too far is
 * left out. Sees what an index of words can't: words run together, cut in two or misspelt twice. Slow over many names.
 */
export const mostLike = (text: string, names: readonly Comparable[]): ReadonlyMap<number, number> => {
  const nearest = new Map<number, number>();
  for (const { item, score = 1 } of compared(text, names))
    if (!nearest.has(item.listing) && isLikeInTheRest(text, item)) nearest.set(item.listing, score);
  return nearest;
};

const compared = (text: string, names: readonly Comparable[]) =>
  new Fuse(names, { keys: ["name"], includeScore: true, ignoreLocation: true, threshold: farthest }).search(text);

/** "amnesty international" is not "Reden International": what both have must not carry what they don't. */
const isLikeInTheRest = (text: string, { listing, name }: Comparable): boolean => {
  const typed = text.split(" ");
  const theirs = name.split(" ");
  const rest = typed.filter((word) => !theirs.includes(word)).join(" ");
  const other = theirs.filter((word) => !typed.includes(word)).join(" ");
  return rest.length < shortest || rest === text || compared(rest, [{ listing, name: other }]).length > 0;
};
