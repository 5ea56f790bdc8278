import { edits, forgiven } from "./edits.ts";
import { type Posting, readPostings, type SearchIndex } from "./search-index.ts";
import { entriesOf, lookUp } from "./table.ts";

/** A word of the index that a typed word may stand for. */
export interface KnownWord {
  readonly word: string;
  /** 1 = the very word. */
  readonly similarity: number;
  readonly postings: readonly Posting[];
}

export interface KnownWords {
  has(word: string): boolean;
  /** The word itself; else words it begins, or that slips of the finger separate from it. */
  find(word: string): readonly KnownWord[];
}

/** Looks words up in the index, and walks through it only for a word that is not there. */
export const knownWords = (index: SearchIndex): KnownWords => {
  const found = new Map<string, readonly KnownWord[]>();
  let all: readonly [string, string][] | undefined;
  const has = (word: string): boolean => lookUp(index.words, word) !== undefined;
  const within = (word: string, limit: number): KnownWord[] => {
    all ??= entriesOf(index.words);
    return all.flatMap(([known, postings]) => {
      const similarity = likeness(word, known, limit);
      return similarity > 0 ? { word: known, similarity, postings: readPostings(postings) } : [];
    });
  };
  const look = (word: string): readonly KnownWord[] => {
    const exact = lookUp(index.words, word);
    if (exact !== undefined) return [{ word, similarity: 1, postings: readPostings(exact) }];
    const near = within(word, forgiven(word));
    // Of six or seven letters two may be wrong, but only when no better word is known.
    return near.length > 0 || word.length < 6 ? near : within(word, 2);
  };
  const find = (word: string): readonly KnownWord[] => {
    const words = found.get(word) ?? look(word);
    found.set(word, words);
    return words;
  };
  return { has, find };
};

/** 0 = another word. Numbers are the same number or not; a long one may miss its prefix ("03 201 16 90"). */
const likeness = (typed: string, known: string, limit: number): number => {
  if (/^\d+$/.test(typed)) return typed.length >= 6 && known.endsWith(typed.replace(/^0+/, "")) ? 1 : 0;
  if (typed.length >= 3 && known.startsWith(typed)) return 0.4 + (0.55 * typed.length) / known.length;
  // The first letter is rarely wrong, and the walk is ten times shorter for it.
  if (limit === 0 || Math.abs(typed.length - known.length) > limit) return 0;
  if (typed[0] !== known[0] && typed[1] !== known[1]) return 0;
  const slips = edits(typed, known, limit);
  return slips > limit ? 0 : similarityOf(slips);
};

export const similarityOf = (slips: number): number => 1 - 0.15 * slips;
