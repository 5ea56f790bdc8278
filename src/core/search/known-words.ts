import { forgiven, within } from "./edits.ts";
import { type Posting, readPostings, type SearchIndex } from "./search-index.ts";
import { type Entry, entriesWith, lookUp, type Table } from "./table.ts";

/** A word of the index that a typed word may stand for. */
export interface KnownWord {
  readonly word: string;
  /** 1 = the very word. */
  readonly similarity: number;
  readonly postings: readonly Posting[];
}

export interface KnownWords {
  has(word: string): boolean;
  /** Some record lies in this country. */
  hasCountry(code: string): boolean;
  /** The word itself; else words it begins, or that slips of the finger separate from it. */
  find(word: string): readonly KnownWord[];
}

/** Looks words up in the index; words that are not there once more among their like. */
export const knownWords = ({ words, listings }: SearchIndex): KnownWords => {
  const found = new Map<string, readonly KnownWord[]>();
  const has = (word: string): boolean => lookUp(words, word) !== undefined;
  const find = (word: string): readonly KnownWord[] => {
    const exact = lookUp(words, word);
    const known = found.get(word) ?? (exact === undefined ? alike(words, word) : [toKnown([word, exact], 1)]);
    found.set(word, known);
    return known;
  };
  return { has, hasCountry: (code) => listings.some(({ country }) => country === code), find };
};

const alike = (words: Table, word: string): KnownWord[] => {
  if (/^\d+$/.test(word)) return numbersEndingWith(words, word);
  const begun =
    word.length < 3 ? [] : entriesWith(words, word).map((entry) => toKnown(entry, 0.4 + (0.55 * word.length) / entry[0].length));
  const misspelt = (limit: number): KnownWord[] =>
    limit === 0 ? [] : within(words, word, limit).map(({ entry, slips }) => toKnown(entry, similarityOf(slips)));
  const near = [...begun, ...misspelt(forgiven(word))];
  // Of six or seven letters two may be wrong, but only when no better word is known.
  return near.length > 0 || word.length < 6 ? near : misspelt(2);
};

/** A number is the same or another, but it may be typed without its prefix, or with the national one ("03 201 16 90"). */
const numbersEndingWith = (words: Table, typed: string): KnownWord[] => {
  if (typed.length < 6) return [];
  const ending = typed.replace(/^0+/, "");
  return [..."0123456789"]
    .flatMap((digit) => entriesWith(words, digit, ending.length))
    .filter(([number]) => number.endsWith(ending))
    .map((entry) => toKnown(entry, 1));
};

const toKnown = ([word, postings]: Entry, similarity: number): KnownWord => ({ word, similarity, postings: readPostings(postings) });

export const similarityOf = (slips: number): number => 1 - 0.15 * slips;
