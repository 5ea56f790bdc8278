import { words } from "../text.ts";
import type { KnownWords } from "./known-words.ts";
import { patternsIn } from "./patterns.ts";
import { type Field, fieldOf, listingOf, type SearchIndex } from "./search-index.ts";
import type { Query } from "./understand.ts";

/** How a listing answers the words of a query. */
export interface WordMatch {
  /** How well it answers the words that no condition took: 0..1, rare words counting more. From 0.55 it is an answer. */
  readonly score: number;
  /** How much of all that was typed stands in its names: 0..1. A word may be a need, and part of a name. */
  readonly name: number;
  /** How many of the typed words stand in its names. */
  readonly named: number;
  /** How many of those say something: "help" in a name is no reason to come first. */
  readonly telling: number;
  /** Its name or an alias is the whole query, or stands whole among other words. */
  readonly whole?: "query" | "part";
  /** The best field in which a word was found. */
  readonly field?: Field;
  /** That word was misspelt or cut short. */
  readonly similar?: true;
}

export interface WordMatches {
  of(listing: number): WordMatch;
  /** Listings that have any of the words. */
  readonly touched: ReadonlySet<number>;
  /** Of each listing a number that is the same for all who have the same words in the same way; 0 = it has none. Quicker than the set. */
  readonly patterns: ArrayLike<number>;
  /** How all listings of a pattern answer the words; undefined where it takes their names to tell. */
  ofAll(pattern: number): WordMatch | undefined;
  /** False where none of its names can be meant: a listing that has one of several words, and that word is not enough. Quick. */
  mayBeMeant(listing: number): boolean;
  /** The listing's names hold all these words, as they are. */
  holds(listing: number, heard: readonly string[]): boolean;
  /** Words left that some name or text knows, and none of these. */
  lackedBy(answers: readonly number[]): readonly string[];
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
const isName = (field: Field): boolean => weights[field] > 0.9;

/** Less of what was typed than this is no name that is meant. */
export const aNameAtLeast = 0.8;

/** It has none of the words. */
export const nothing: WordMatch = { score: 0, name: 0, named: 0, telling: 0 };

/** What a word of the index is to a listing. One for all listings that have it in the same field. */
interface Hit {
  /** Of a typed word. */
  readonly id: number;
  readonly strength: number;
  readonly field: Field;
  readonly similar: boolean;
  /** The very word, in a name. */
  readonly isNamed: boolean;
}

/** What all have in common who have the same words in the same way. */
interface Pattern {
  readonly match: WordMatch;
  /** Words that stand in a name as they are. */
  readonly present: readonly Typed[];
  readonly mayBeWhole: boolean;
}

/** A typed word, and the listings that have it. */
interface Typed {
  readonly word: string;
  /** Of a word that was understood, those that have it in a name. */
  readonly hits: ReadonlyMap<number, Hit>;
  /** Some record has it. */
  readonly isKnown: boolean;
  /** What it counts: the rarer the more. */
  readonly weight: number;
}

export const matchWords = (query: Query, index: SearchIndex, known: KnownWords): WordMatches => {
  const isLeft = new Set(query.left);
  const lookUp = (word: string): Typed => look(word, known, { guess: !query.sure.has(word), inNames: !isLeft.has(word) }, index.count);
  const typed = new Map([...query.words, ...query.left].map((word) => [word, lookUp(word)]));
  const all = (words: Iterable<string>): Typed[] => [...new Set(words)].flatMap((word) => typed.get(word) ?? []);
  const left = all(query.left);
  const strange = left.filter(({ isKnown }) => !isKnown);
  // Once something else is understood, a word nobody knows must not outweigh it.
  const counted = query.understood.length > 0 ? left.filter(({ isKnown }) => isKnown) : left;
  const spoken = all(query.words).filter(({ word, isKnown }) => isKnown || !query.noise.has(word));
  const countedShare = shareOf(counted);
  const spokenShare = shareOf(spoken);
  const asked = query.words.join(" ");
  const everywhere = [...typed.values()];
  const touched = new Set<number>();
  // How many words a listing has, and whether one of them may be enough.
  const had = new Uint8Array(index.count);
  const enoughAlone = (word: Typed): boolean =>
    query.left.includes(word.word) ||
    word.word === asked ||
    [query.heard.country, query.heard.near].some((said) => said?.includes(word.word)) ||
    [spokenShare, countedShare].some((share) => share((one) => (one === word ? 1 : 0)) >= aNameAtLeast);
  for (const word of everywhere) {
    const more = enoughAlone(word) ? 2 : 1;
    for (const listing of word.hits.keys()) {
      touched.add(listing);
      had[listing] = Math.min((had[listing] ?? 0) + more, 2);
    }
  }
  const patterns = patternsIn(
    everywhere.map(({ hits }) => hits),
    index.count,
  );

  const called = new Map<string, ReadonlySet<number>>();
  /** Of listings of whose names one word was typed few are called so: the names of the others need not be read. */
  const isCalled = (listing: number, { word }: Typed): boolean => {
    const known = called.get(word) ?? new Set(index.called(word));
    called.set(word, known);
    return known.has(listing);
  };
  const wholeName = (listing: number, present: readonly Typed[]): WordMatch["whole"] => {
    const [only, ...others] = present;
    if (only && others.length === 0 && !isCalled(listing, only)) return undefined;
    const { name, alternate_names = [] } = index.listing(listing);
    const names = [name, ...alternate_names].map(words);
    if (names.some((one) => one.join(" ") === asked)) return "query";
    const isInside = (one: readonly string[]): boolean =>
      one.length > 0 &&
      one.every((word) => present.some((typed) => typed.word === word)) &&
      (one.length > 1 || query.left.includes(one[0] ?? ""));
    return names.some(isInside) ? "part" : undefined;
  };
  const matched = (hits: readonly (Hit | undefined)[]): Pattern => {
    const hitOf = (word: Typed): Hit | undefined => hits[everywhere.indexOf(word)];
    const present = everywhere.filter((_, n) => hits[n]?.isNamed);
    const best = strongest(counted.flatMap((word) => hitOf(word) ?? []));
    return {
      present,
      match: {
        score: countedShare((word) => hitOf(word)?.strength ?? 0),
        name: spoken.length < 2 ? 0 : spokenShare((word) => nameStrength(hitOf(word))),
        named: present.length,
        telling: present.filter(({ word }) => !query.noise.has(word)).length,
        ...(best && { field: best.field }),
        ...(best?.similar && { similar: true }),
      },
      mayBeWhole: present.length > 1 || present.some(({ word }) => query.left.includes(word) || word === asked),
    };
  };
  // Thousands may have the words, and have them in a few ways.
  const judged: Pattern[] = [];
  const patternOf = (pattern: number): Pattern => {
    judged[pattern] ??= matched(patterns.hitsOf(pattern));
    return judged[pattern];
  };
  // A second opinion on the best has all of them judged once more.
  const matches = new Map<number, WordMatch>();
  const of = (listing: number): WordMatch => {
    const pattern = patterns.of[listing] ?? 0;
    if (pattern === 0) return nothing;
    const { match, present, mayBeWhole } = patternOf(pattern);
    if (!mayBeWhole) return match;
    const known = matches.get(listing);
    if (known) return known;
    const whole = wholeName(listing, present);
    const one = whole ? { ...match, whole } : match;
    matches.set(listing, one);
    return one;
  };
  return {
    of,
    touched,
    patterns: patterns.of,
    ofAll: (pattern) => {
      if (pattern === 0) return nothing;
      const { match, mayBeWhole } = patternOf(pattern);
      return mayBeWhole ? undefined : match;
    },
    mayBeMeant: (listing) => had[listing] === 2,
    holds: (listing, heard) => heard.every((word) => typed.get(word)?.hits.get(listing)?.isNamed),
    lackedBy: (answers) => left.filter(({ hits }) => hits.size > 0 && !answers.some((n) => hits.has(n))).map(({ word }) => word),
    strange: strange.map(({ word }) => word),
  };
};

/** How much of some words there is, the rarer counting more. */
const shareOf = (words: readonly Typed[]): ((strength: (word: Typed) => number) => number) => {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  return (strength) => (total === 0 ? 0 : words.reduce((sum, word) => sum + word.weight * strength(word), 0) / total);
};

const nameStrength = (hit: Hit | undefined): number => (hit && isName(hit.field) ? hit.strength : 0);
const strongest = (hits: readonly Hit[]): Hit | undefined =>
  hits.reduce<Hit | undefined>((a, b) => (a && a.strength >= b.strength ? a : b), undefined);

/**
 * @param guess a word that was understood as it stands is no slip for another, and is looked up only
 * @param inNames only there: what is understood is no question to texts, in which half of a directory may have it
 */
const look = (
  word: string,
  known: KnownWords,
  { guess, inNames }: { readonly guess: boolean; readonly inNames: boolean },
  total: number,
): Typed => {
  const hits = new Map<number, Hit>();
  let id = 0;
  let had = 0;
  for (const { similarity, postings } of guess || known.has(word) ? known.find(word) : []) {
    const similar = similarity < 1;
    const kinds = new Map<Field, Hit>();
    let before: number | undefined;
    for (const posting of postings) {
      const field = fieldOf(posting);
      // Initials and joined words are guesses of ours: two guesses in a row find anything.
      if (field === "derived" && word.length < 5 && similar) continue;
      const listing = listingOf(posting);
      if (listing !== before) had++;
      before = listing;
      if (inNames && !isName(field)) continue;
      const isNamed = !similar && (field === "name" || field === "alias");
      const hit = kinds.get(field) ?? { id: ++id, strength: similarity * weights[field], field, similar, isNamed };
      kinds.set(field, hit);
      if (hit.strength > (hits.get(listing)?.strength ?? 0)) hits.set(listing, hit);
    }
  }
  // A slip in so few letters can't be told, and must not outweigh a word that is known: "amicale du nit".
  const lightened = had === 0 && word.length < 4 ? 2 : 1;
  return { word, hits, isKnown: had > 0, weight: Math.log(1 + total / Math.max(had, 1)) / lightened };
};
