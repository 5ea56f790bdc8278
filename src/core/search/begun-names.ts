import { words } from "../text.ts";
import { type Field, fieldOf, type Listing, listingOf, type SearchIndex } from "./search-index.ts";
import { entriesWith } from "./table.ts";

/** Fewer letters begin too much. */
const shortest = 3;
const inName: readonly Field[] = ["name", "alias", "derived"];

/**
 * Listings whose names have words that all begin as what was typed ("pay": Payoke), the least cut short first. For a guess at what
 * was meant, when nothing is called so.
 */
export const namesBegunBy = (index: SearchIndex, typed: string, atMost: number): readonly Listing[] => {
  const [first, ...others] = words(typed).map((word) => missingIn(index, word));
  if (!first) return [];
  const found = [...first].flatMap(([listing, missing]) => {
    const more = others.map((other) => other.get(listing));
    return more.every((one) => one !== undefined) ? [{ listing, missing: more.reduce((sum, one) => sum + one, missing) }] : [];
  });
  return found
    .sort((a, b) => a.missing - b.missing || a.listing - b.listing)
    .slice(0, atMost)
    .map(({ listing }) => index.listing(listing));
};

/** By the number of a listing: how many letters a word of its names has more. */
const missingIn = (index: SearchIndex, begun: string): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  if (begun.length < shortest) return found;
  for (const [word, value] of entriesWith(index.words, begun))
    for (const posting of index.postings(value)) {
      const listing = listingOf(posting);
      const missing = word.length - begun.length;
      if (inName.includes(fieldOf(posting)) && missing < (found.get(listing) ?? Number.POSITIVE_INFINITY)) found.set(listing, missing);
    }
  return found;
};
