import { words } from "../text.ts";
import type { KnownWords } from "./known-words.ts";
import type { Field, SearchIndex } from "./search-index.ts";
import type { Query } from "./understand.ts";

/** How a listing answers the words of a query that are not conditions. */
export interface WordMatch {
  /** 0..1, rare words counting more. 0.55 and above is an answer. */
  readonly score: number;
  /** Its name (or an alias, a number) is the whole query, or stands whole among other words. */
  readonly whole?: "query" | "part";
  /** The best field in which a word was found. */
  readonly field?: Field;
  /** Some word was misspelt or cut short. */
  readonly similar?: true;
}

export interface WordMatches {
  of(listing: number): WordMatch;
  /** The listing's names hold all these words, as they are. */
  holds(listing: number, heard: readonly string[]): boolean;
  /** Words left that no name and no text knows, not even misspelt. */
  readonly strange: readonly string[];
}

// A name says what an organization is, a text only mentions it: alone, a word of a text is just enough.
const weights: Readonly<Record<Field, number>> = {
  name: 1,
  alias: 1,
  phone: 1,
  derived: 0.95,
  city: 0.6,
  region: 0.6,
  description: 0.6,
  note: 0.6,
};
const nothing: WordMatch = { score: 0 };

interface Hit {
  readonly strength: number;
  readonly field: Field;
  readonly similar: boolean;
}

export const matchWords = (query: Query, index: SearchIndex, known: KnownWords): WordMatches => {
  const total = index.listings.length;
  const left = [...new Set(query.left)].map((word) => ({ word, hits: hitsOf(word, known) }));
  const strange = left.filter(({ hits }) => hits.size === 0).map(({ word }) => word);
  // Once something else is understood, a word nobody knows must not outweigh it.
  const counted = Object.keys(query.heard).length > 0 ? left.filter(({ hits }) => hits.size > 0) : left;
  const weightOf = (hits: ReadonlyMap<number, Hit>): number => Math.log(1 + total / Math.max(hits.size, 1));
  const sum = counted.reduce((weight, { hits }) => weight + weightOf(hits), 0);
  const named = new Map(query.words.map((word) => [word, listingsNamed(word, known)]));
  const holds = (listing: number, heard: readonly string[]): boolean => heard.every((word) => named.get(word)?.has(listing));
  const of = (listing: number): WordMatch => {
    const whole = wholeName(listing);
    const hits = counted.flatMap(({ hits }) => {
      const hit = hits.get(listing);
      return hit ? [{ ...hit, weight: weightOf(hits) }] : [];
    });
    if (hits.length === 0) return whole ? { score: 0, whole } : nothing;
    const best = hits.reduce((a, b) => (b.strength > a.strength ? b : a));
    return {
      score: hits.reduce((score, { strength, weight }) => score + strength * weight, 0) / sum,
      ...(whole && { whole }),
      field: best.field,
      ...(hits.some(({ similar }) => similar) && { similar: true }),
    };
  };
  const wholeName = (listing: number): WordMatch["whole"] => {
    const first = query.words.filter((word) => named.get(word)?.has(listing));
    if (first.length === 0) return undefined;
    const { name, alternate_names = [] } = index.listings[listing] ?? { name: "" };
    const names = [name, ...alternate_names].map(words);
    const asked = query.words.join(" ");
    if (names.some((one) => one.join(" ") === asked)) return "query";
    const isInside = (one: readonly string[]): boolean =>
      one.length > 0 && one.every((word) => first.includes(word)) && (one.length > 1 || query.left.includes(one[0] ?? ""));
    return names.some(isInside) ? "part" : undefined;
  };
  return { of, holds, strange };
};

const hitsOf = (word: string, known: KnownWords): Map<number, Hit> => {
  const hits = new Map<number, Hit>();
  for (const { similarity, postings } of known.find(word))
    for (const { listing, field } of postings) {
      // Initials and joined words are guesses of ours: two guesses in a row find anything.
      if (field === "derived" && word.length < 5 && similarity < 1) continue;
      const strength = similarity * weights[field];
      if (strength > (hits.get(listing)?.strength ?? 0)) hits.set(listing, { strength, field, similar: similarity < 1 });
    }
  return hits;
};

const listingsNamed = (word: string, known: KnownWords): ReadonlySet<number> =>
  new Set(
    known.has(word)
      ? known
          .find(word)
          .flatMap(({ postings }) => postings.filter(({ field }) => field === "name" || field === "alias").map(({ listing }) => listing))
      : [],
  );
