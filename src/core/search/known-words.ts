import { forgiven, soundsLike, within } from "./edits.ts";
import { oncePer } from "./once-per.ts";
import { latinOf } from "./other-letters.ts";
import { backwards, fieldOf, listingOf, type SearchIndex } from "./search-index.ts";
import { type Entry, entriesWith, lookUp } from "./table.ts";

/** A word of the index that a typed word may stand for. */
export interface KnownWord {
  readonly word: string;
  /** 1 = the very word. */
  readonly similarity: number;
  /** See `SearchIndex.postings`. Read when asked for. */
  readonly postings: readonly number[];
}

export interface KnownWords {
  has(word: string): boolean;
  /** It is somebody's whole name. */
  isCalled(word: string): boolean;
  /** Some record lies in this country. */
  hasCountry(code: string): boolean;
  /** No record of another country has the word, and no name. */
  isOnlyIn(word: string, code: string): boolean;
  /** The word itself; else words it begins, or that slips of the finger separate from it. */
  find(word: string): readonly KnownWord[];
}

/** Looks words up in the index; words that are not there once more among their like. One for each index: what was found is kept. */
export const knownWords = (index: SearchIndex): KnownWords => perIndex(index);

/** Words. Whoever leaves a search page open asks for more and more of them. */
const keptAtMost = 2_000;

const perIndex = oncePer((index: SearchIndex): KnownWords => {
  const { words } = index;
  const found = new Map<string, readonly KnownWord[]>();
  const has = (word: string): boolean => lookUp(words, word) !== undefined;
  const find = (word: string): readonly KnownWord[] => {
    const before = found.get(word);
    if (before) return before;
    const exact = lookUp(words, word);
    const known = exact === undefined ? orInLatin(alike(index, word), index, word) : [toKnown(index, [word, exact], 1)];
    if (found.size >= keptAtMost) found.clear();
    found.set(word, known);
    return known;
  };
  const isOnlyIn = (word: string, code: string): boolean =>
    !has(word) ||
    find(word).every(({ postings }) =>
      postings.every((one) => fieldOf(one) !== "name" && fieldOf(one) !== "alias" && index.countryOf(listingOf(one)) === code),
    );
  const isCalled = (word: string): boolean => index.called(word).length > 0;
  return { has, isCalled, hasCountry: (code) => index.numbersOf(`country:${code}`).length > 0, isOnlyIn, find };
});

const alike = (index: SearchIndex, word: string): KnownWord[] => {
  if (/^\d+$/.test(word)) return numbersEndingWith(index, word);
  const { words } = index;
  const begun =
    word.length < 3 ? [] : entriesWith(words, word).map((entry) => toKnown(index, entry, 0.4 + (0.55 * word.length) / entry[0].length));
  const limit = forgiven(word);
  if (limit === 0) return begun;
  // Of six or seven letters two may be wrong, but only when no better word is known.
  const mayBeTwo = begun.length === 0 && word.length > 5;
  const near = within(words, word, mayBeTwo ? 2 : limit).filter(
    ({ entry: [other], slips }) => slips <= limit || word.length > 6 || consonants(word) === consonants(other),
  );
  const nearer = near.filter(({ slips }) => slips <= limit);
  if (begun.length === 0 && near.length === 0) return begunByEar(index, word);
  return [...begun, ...(nearer.length > 0 ? nearer : near).map(({ entry, slips }) => toKnown(index, entry, similarityOf(slips)))];
};

/** What is misheard of a short name are its vowels: "tamkin" is "Tamkeen", "unicef" is not "Umcor". */
const consonants = (word: string): string => word.replace(/[aeiouy]/g, "");

/** "paiok": the beginning of a word, with one letter that the ear takes for another. */
const begunByEar = (index: SearchIndex, word: string): KnownWord[] =>
  word.length < 5
    ? []
    : [...word].flatMap((letter, at) => {
        const other = soundsLike[letter];
        if (other === undefined) return [];
        const heard = `${word.slice(0, at)}${other}${word.slice(at + 1)}`;
        return entriesWith(index.words, heard).map((entry) => toKnown(index, entry, 0.25 + (0.55 * heard.length) / entry[0].length));
      });

/** A name typed in Cyrillic that stands here in Latin letters alone. One slip is forgiven: two would find names in any sentence. */
const orInLatin = (like: readonly KnownWord[], index: SearchIndex, word: string): readonly KnownWord[] =>
  like.length > 0
    ? like
    : latinOf(word).flatMap((latin) => {
        const exact = lookUp(index.words, latin);
        if (exact !== undefined) return [toKnown(index, [latin, exact], 1)];
        return alike(index, latin).filter(({ similarity }) => similarity >= similarityOf(1));
      });

/**
 * A number is the same or another, but it may be typed without its prefix, or with the national one ("03 201 16 90"), or
 * from abroad where only the national one is recorded ("+44 808 800 5000").
 */
const numbersEndingWith = (index: SearchIndex, typed: string): KnownWord[] => {
  if (typed.length < 6) return [];
  const digits = typed.replace(/^0+/, "");
  const ending = entriesWith(index.words, backwards(digits));
  const found = ending.length > 0 ? ending : callingCodes.flatMap((length) => nationalNumber(index, digits.slice(length)));
  return found.map(([key, value]) => toKnown(index, [[...key.slice(1)].reverse().join(""), value], 1));
};

/** How many digits the code of a country has. */
const callingCodes = [1, 2, 3];
/** Fewer digits stand at the end of many numbers. */
const nationalAtLeast = 7;

/** The very number, with or without the nought that is dialled within the country. */
const nationalNumber = (index: SearchIndex, digits: string): Entry[] => {
  if (digits.length < nationalAtLeast) return [];
  const keys = [digits, `0${digits}`].map(backwards);
  return entriesWith(index.words, backwards(digits)).filter(([key]) => keys.includes(key));
};

const toKnown = (index: SearchIndex, [word, value]: Entry, similarity: number): KnownWord => {
  let read: readonly number[] | undefined;
  return {
    word,
    similarity,
    get postings() {
      read ??= index.postings(value);
      return read;
    },
  };
};

export const similarityOf = (slips: number): number => 1 - 0.15 * slips;
