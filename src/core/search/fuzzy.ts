import Fuse from "fuse.js";
import type { Comparable } from "./alike-names.ts";

/** Further off than this, names only share a few letters. */
const farthest = 0.3;

/**
 * How far off some words are from names, by the listings of the names (0 = the very name, 1 = nothing in common); too far is
 * left out. Sees what an index of words can't: words run together, cut in two or misspelt twice. Slow over many names.
 */
export const mostLike = (text: string, names: readonly Comparable[]): ReadonlyMap<number, number> => {
  const fuse = new Fuse(names, { keys: ["name"], includeScore: true, ignoreLocation: true, threshold: farthest });
  const nearest = new Map<number, number>();
  for (const { item, score = 1 } of fuse.search(text)) if (!nearest.has(item.listing)) nearest.set(item.listing, score);
  return nearest;
};
