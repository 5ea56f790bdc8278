import Fuse from "fuse.js";
import { words } from "../text.ts";
import type { Listing } from "./search-index.ts";

/** Further off than this, names only share a few letters. */
const farthest = 0.3;
const shortest = 4;

/**
 * How far off some words are from the names of listings (0 = the very name, 1 = nothing in common); too far is left out.
 * Sees what an index of words can't: words run together, cut in two or misspelt twice. Slow over many names.
 */
export const mostLike = (typed: readonly string[], listings: readonly Listing[]): ReadonlyMap<Listing, number> => {
  const text = typed.join(" ");
  if (text.length < shortest) return new Map();
  const names = listings.flatMap((listing) =>
    [listing.name, ...(listing.alternate_names ?? [])].map((name) => ({ listing, name: words(name).join(" ") })),
  );
  const fuse = new Fuse(names, { keys: ["name"], includeScore: true, ignoreLocation: true, threshold: farthest });
  const nearest = new Map<Listing, number>();
  for (const { item, score = 1 } of fuse.search(text)) if (!nearest.has(item.listing)) nearest.set(item.listing, score);
  return nearest;
};
