import type { Day } from "../day.ts";
import { asTyped } from "../text.ts";
import { answering } from "./answers.ts";
import type { IsOpen } from "./facet.ts";
import { knownWords } from "./known-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { matchWords } from "./name-match.ts";
import { type Order, oneAfterAnother, type Ranking } from "./order.ts";
import { nearestCountries } from "./place.ts";
import type { Question } from "./query.ts";
import { type Candidate, isMeantByName, type Reason } from "./rank.ts";
import type { Listing, SearchIndex } from "./search-index.ts";
import { gapsBetween, stretchOf } from "./stretches.ts";
import { type Query, understand } from "./understand.ts";
import { countriesOf } from "./weigh.ts";
import { countriesOfWriting } from "./writing.ts";

/** Everything a search looks at besides the question. */
export interface World {
  readonly index: SearchIndex;
  readonly lexicon: Lexicon;
  readonly today: Day;
  readonly isOpen: IsOpen;
}

export interface Match {
  /** Its number in the index. */
  readonly n: number;
  readonly listing: Listing;
  /** Numbers of its services that answer. */
  readonly services: readonly number[];
  readonly reasons: readonly Reason[];
}

export interface SearchResult extends Ranking {
  readonly query: Query;
  /** The answer of this number. What it says is read when it is asked for. */
  readonly match: (n: number) => Match;
  /** All answers, best first. */
  readonly matches: readonly Match[];
  /** Listings that fail exactly one condition, in no order, but those elsewhere or of another need that nobody asks for by name: see `explain.ts`. Read when asked for. */
  readonly missed: readonly Candidate[];
  /** Those of them that are meant by their name. Read when asked for too. */
  readonly missedByName: readonly Candidate[];
  /** Words that mean nothing here, as they were typed. */
  readonly notUnderstood: readonly string[];
  /** Words that stand in some record, and in none of these answers, as they were typed. */
  readonly unanswered: readonly string[];
  /** No place was asked for: countries whose answers come first, since the question is written as there. */
  readonly likely: readonly string[];
  /** Countries that were asked for and have no record, each with the nearest that have. */
  readonly absent: readonly { readonly country: string; readonly nearest: readonly string[] }[];
}

/** How far off the names of listings are, from Fuse: decides between equals, and stands in where words found nothing. */
export type Alike = ReadonlyMap<number, number>;

export const search = (world: World, question: Question): SearchResult => asking(world, question)();

/** A question, understood once, to be answered with and without a second opinion on names. */
export const asking = (world: World, question: Question): ((alike?: Alike) => SearchResult) => {
  const { index, lexicon } = world;
  const known = knownWords(index);
  const query = understand(question, lexicon, known);
  const matching = matchWords(query, index, known);
  const typed = asTyped(question.words.join(" "));
  const otherwise = saidOtherwise(query);
  const unsaid = (words: readonly string[]): string[] =>
    words.filter((word) => !otherwise.has(word)).map((word) => typed.get(word) ?? word);
  const said = { query, notUnderstood: unsaid(matching.strange), absent: absentCountries(query, index, lexicon) };
  const none = { ...said, likely: [], count: 0, best: () => [], match: noMatch, matches: [], missed: [], missedByName: [], unanswered: [] };
  if (asksNothing(query) || isGuess(query, matching.strange)) return () => none;
  const answer = answering({ ...world, query, matching });
  // Who is named is meant wherever they are. A word that nobody knows names no one.
  const isNamed = ([first]: readonly number[]): boolean =>
    first !== undefined &&
    (matching.of(first).whole !== undefined ||
      (query.left.some((word) => !matching.strange.includes(word)) && isMeantByName(matching.of(first))));
  return (alike) => {
    const { order, match, missed, missedByName } = answer(alike);
    const { count } = order;
    if (query.otherMatters.length > 0 && asksPlacesOnly(query) && !isNamed(order.best(1)))
      return { ...none, notUnderstood: unsaid([...new Set([...matching.strange, ...query.otherMatters])]) };
    // "my employer threatens me" where there is no inspectorate: who hears anybody out is a better answer than nobody.
    if (count === 0 && query.filters.service && countriesOf(query.filters) && !question.withoutSoft) {
      const softer = { ...question, withoutSoft: true } as const;
      if (!understand(softer, lexicon, known).filters.service) return asking(world, softer)(alike);
    }
    // Fuse answers with names that have none of the words as they are.
    const hasTheirLike = count === 0 || (alike !== undefined && [...alike.keys()].some((n) => order.has(n)));
    // The first have all words, most times: not all are joined for it.
    const lacked = (): readonly string[] => (matching.lackedBy(order.best(1)).length === 0 ? [] : matching.lackedBy(all(order)));
    if (!hasTheirLike && isBeyondUs(query, matching.strange, lacked)) return none;
    const isClear = count < 2 || isNamed(order.best(1));
    const { likely, ranking } = thoseFirst(isClear ? [] : likelyOf(query, question), order, index);
    return {
      ...said,
      likely,
      count,
      best: (most) => ranking.best(most),
      match,
      get matches() {
        return all(ranking).map(match);
      },
      unanswered: hasTheirLike ? [] : unsaid(lacked()),
      // All of a directory may be read for it, and it is asked for seldom.
      get missed() {
        return missed();
      },
      get missedByName() {
        return missedByName();
      },
    };
  };
};

/** Where no place is asked for: countries that the letters of the question speak for, or its words, the likeliest first. */
const likelyOf = ({ filters, spokenIn }: Query, { words, literal }: Question): readonly string[] => {
  if (literal || filters.country || filters.near) return [];
  const written = countriesOfWriting(words.join(" "));
  // "ø" is Danish and Norwegian, "lønn" Norwegian alone.
  const both = written.filter((country) => spokenIn.includes(country));
  return written.length > 0 ? [...new Set([...both, ...written])] : spokenIn;
};

/** The answers from these countries first, and of which of them there are any. */
const thoseFirst = (
  countries: readonly string[],
  answers: Order,
  index: SearchIndex,
): { readonly likely: readonly string[]; readonly ranking: Ranking } => {
  if (countries.length === 0) return { likely: [], ranking: answers };
  const stretches = countries.map((country) => stretchOf(country, index));
  const there = stretches.map((stretch) => answers.of([stretch]));
  return {
    likely: countries.filter((_, at) => there[at]?.count),
    ranking: oneAfterAnother([...there, answers.of(gapsBetween(stretches))]),
  };
};

const all = (answers: Ranking): readonly number[] => answers.best(Number.POSITIVE_INFINITY);

/** Words of which something else is said: what they were taken for, or why not; and those that say nothing. */
const saidOtherwise = ({ understood, passedOver, noise }: Query): ReadonlySet<string> =>
  new Set([...noise, ...[...understood, ...passedOver].flatMap(({ phrase }) => phrase.split(" "))]);

const noMatch = (n: number): never => {
  throw new RangeError(`no answer ${n}`);
};

/** Words without a letter ("!!!") ask for nothing, and not for everything. */
const asksNothing = ({ words, filters }: Query): boolean => words.length === 0 && Object.keys(filters).length === 0;

/** "weather in rome": but for a place nothing is asked for. */
const asksPlacesOnly = ({ filters }: Query): boolean => Object.keys(filters).every((one) => one === "near" || one === "country");

/** All that is understood was misspelt, and the rest means nothing: that is no question to us. */
const isGuess = ({ understood, filters }: Query, strange: readonly string[]): boolean =>
  understood.length > 0 &&
  strange.length >= understood.length &&
  understood.every(({ read }) => read !== undefined) &&
  Object.keys(filters).length <= understood.length;

/**
 * No answer has any of the words that were not understood, and what was understood is too little to answer by. Of "wedding
 * photographer vienna" it is the town: everybody there would look like an answer. Of "приют астрахань" it is a need without a
 * place: that is the whole world, and the other word is likely a place that we don't know. One word beside a town may be a need in a language that we don't know, and who also
 * typed "victim" or "help" is no stranger here: of "help yezidi shelter" the shelters are shown, with the word that was not understood.
 */
const isBeyondUs = ({ filters, left, noise, understood }: Query, strange: readonly string[], lacked: () => readonly string[]): boolean => {
  const asked = Object.keys(filters);
  const isPlace = (condition: string): boolean => condition === "near" || condition === "country";
  const isOfHelp = [...noise].some((word) => word.length > 3);
  const isOneBesideANeed = strange.length === 1 && understood.some(({ kind, read }) => kind === "service" && read === undefined);
  // "peões fazenda sem salário": two such words, as they stand, are no chance.
  const isOurs = understood.filter(({ kind, read }) => (kind === "service" || kind === "exploitation") && read === undefined).length > 1;
  const isTooMuch = asked.some(isPlace)
    ? asked.every(isPlace) && left.length > 1 && !isOfHelp
    : understood.length > 0 && strange.length >= understood.length && !isOurs && !(isOfHelp && isOneBesideANeed);
  return strange.length > 0 && isTooMuch && strange.length + lacked().length >= new Set(left).size;
};

const absentCountries = ({ filters }: Query, index: SearchIndex, lexicon: Lexicon): SearchResult["absent"] => {
  const asked = [...new Set([...(filters.country ?? []), ...(filters.near ? [filters.near.country] : [])])];
  const absent = asked.filter((country) => index.numbersOf(`country:${country}`).length === 0);
  if (absent.length === 0) return [];
  const present = new Set(index.countries);
  // Every town of the map is looked at for it, and few ask.
  return absent.map((country) => ({
    country,
    get nearest() {
      return nearestCountries(lexicon, country, present);
    },
  }));
};
