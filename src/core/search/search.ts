import type { Day } from "../day.ts";
import { asTyped } from "../text.ts";
import { type IsOpen, judgeOf } from "./facet.ts";
import { knownWords } from "./known-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { matchWords, type WordMatch } from "./name-match.ts";
import { nearestCountries, townOf } from "./place.ts";
import type { Condition, Filters, Question } from "./query.ts";
import { type Candidate, inOrder, isNameOf, type Reason, reasonsFor } from "./rank.ts";
import type { Listing, SearchIndex } from "./search-index.ts";
import { type Query, understand } from "./understand.ts";

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

export interface SearchResult {
  readonly query: Query;
  /** Best first, all of them. */
  readonly matches: readonly Match[];
  /** Listings that fail exactly one condition, in no order, but those elsewhere or of another need that nobody asks for by name: see `explain.ts`. */
  readonly missed: readonly Candidate[];
  /** Words that mean nothing here, as they were typed. */
  readonly notUnderstood: readonly string[];
  /** Words that stand in some record, and in none of these answers, as they were typed. */
  readonly unanswered: readonly string[];
  /** Countries that were asked for and have no record, each with the nearest that have. */
  readonly absent: readonly { readonly country: string; readonly nearest: readonly string[] }[];
}

/** Below this, what was found has too little to do with the words: better to say that nothing was found. */
const enough = 0.55;
/** From here on it is a name that is meant. */
const sureName = 0.85;

/** @param alike how far off the names of listings are, from Fuse: decides between equals, and stands in where words found nothing */
export const search = (world: World, question: Question, alike?: ReadonlyMap<number, number>): SearchResult => {
  const { index, lexicon, today } = world;
  const known = knownWords(index);
  const query = understand(question, lexicon, known);
  const matching = matchWords(query, index, known);
  const isNeeded = needsWords(query, matching.strange);
  const judge = judgeOf(query.filters, { isOpen: world.isOpen, townOf: (name, country) => townOf(lexicon, name, country) });
  const countries = countriesOf(query.filters);
  const there = countries && new Set(countries.flatMap((code) => index.numbersOf(`country:${code}`)));
  const found: Candidate[] = [];
  const missed: Candidate[] = [];
  const around: Candidate[] = [];
  const holdsPlace = (n: number): boolean =>
    [query.heard.country, query.heard.near].some((said) => said !== undefined && matching.holds(n, said));
  const consider = (n: number): void => {
    const distance = alike?.get(n);
    const isElsewhere = there !== undefined && !there.has(n);
    if (isElsewhere && distance === undefined && !matching.mayBeMeant(n)) return;
    const words = orAlike(matching.of(n), distance);
    const lacksWords = isNeeded && words.score < enough && !words.whole;
    if (lacksWords && (!alike || !countries || isElsewhere)) return;
    // Of what lies elsewhere only the names could matter: one that is meant, and one that holds the words for the place.
    if (isElsewhere && !isNameOf(words) && words.score < sureName && !holdsPlace(n)) return;
    const listing = index.listing(n);
    if (listing.status === "defunct") return;
    const judged = judge(listing, (condition) => isNamed(condition, query, words, (heard) => matching.holds(n, heard)));
    const candidate: Candidate = { n, listing, judged, words, distance: distance ?? 1 };
    if (lacksWords) {
      if (judged.failed.length === 0) around.push(candidate);
    } else if (judged.failed.length === 0) found.push(candidate);
    else if (judged.failed.length === 1) missed.push(candidate);
  };
  if (!asksNothing(query) && !isGuess(query, matching.strange)) {
    const worded = alike ? new Set([...matching.touched, ...alike.keys()]) : matching.touched;
    for (const n of worded) consider(n);
    // Without any of the words: where words are needed, only who is there may stand in for them.
    if (!isNeeded || (alike && countries)) for (const n of mayMeet(index, query.filters)) if (!worded.has(n)) consider(n);
  }
  const typed = asTyped(question.words.join(" "));
  // Nobody there has these words, and no name elsewhere: who is there is a better answer than none.
  const answers = found.length > 0 || missed.some(({ words }) => isNameOf(words) || words.score >= sureName) ? found : around;
  const said = saidOtherwise(query);
  const unsaid = (words: readonly string[]): string[] => words.filter((word) => !said.has(word)).map((word) => typed.get(word) ?? word);
  // Fuse answers with names that have none of the words as they are.
  const hasTheirLike = answers.length === 0 || answers.some(({ n }) => alike?.has(n));
  return {
    query,
    matches: inOrder(answers, query.filters, today).map((candidate) => toMatch(candidate, query, today)),
    missed,
    notUnderstood: unsaid(matching.strange),
    unanswered: hasTheirLike ? [] : unsaid(matching.lackedBy(answers.map(({ n }) => n))),
    absent: absentCountries(query, index, lexicon),
  };
};

/** Words of which something else is said: what they were taken for, or why not; and those that say nothing. */
const saidOtherwise = ({ understood, passedOver, noise }: Query): ReadonlySet<string> =>
  new Set([...noise, ...[...understood, ...passedOver].flatMap(({ phrase }) => phrase.split(" "))]);

/** Words without a letter ("!!!") ask for nothing, and not for everything. */
const asksNothing = ({ words, filters }: Query): boolean => words.length === 0 && Object.keys(filters).length === 0;

/** All that is understood was misspelt, and the rest means nothing: that is no question to us. */
const isGuess = ({ understood, filters }: Query, strange: readonly string[]): boolean =>
  understood.length > 0 &&
  strange.length >= understood.length &&
  understood.every(({ read }) => read !== undefined) &&
  Object.keys(filters).length <= understood.length;

/** Reasons are made for the few that are shown. */
const toMatch = (candidate: Candidate, { filters }: Query, today: Day): Match => ({
  n: candidate.n,
  listing: candidate.listing,
  services: candidate.judged.services,
  get reasons() {
    return reasonsFor(candidate, filters, today);
  },
});

/** Who may meet the conditions, as far as country and service tell: most of a directory lies elsewhere or does something else. */
export const mayMeet = (index: SearchIndex, { country, near, service }: Filters): Iterable<number> => {
  const codes = near ? [near.country] : country;
  const inPlaces = codes && [...new Set(codes)].flatMap((code) => index.numbersOf(`country:${code}`));
  const ofNeeds = service && new Set(service.flatMap((type) => index.numbersOf(`service:${type}`)));
  if (inPlaces) return ofNeeds ? inPlaces.filter((n) => ofNeeds.has(n)) : inPlaces;
  return ofNeeds ?? Array.from({ length: index.count }, (_, n) => n);
};

const countriesOf = ({ country, near }: Filters): readonly string[] | undefined => (near ? [near.country] : country);

const orAlike = (words: WordMatch, distance: number | undefined): WordMatch =>
  distance === undefined || words.whole || words.score >= enough ? words : { ...words, score: 1 - distance, field: "name", similar: true };

/** Words filter when they are all that is asked, or all but a place; beside a need they only order. */
const needsWords = (query: Query, strange: readonly string[]): boolean => {
  const heard = Object.keys(query.heard);
  if (query.left.length === 0 || heard.some((condition) => condition !== "country" && condition !== "near")) return false;
  return heard.length === 0 || strange.length < new Set(query.left).size;
};

/** A name that holds the words of a condition answers it too; a name that is all that was typed answers all that words asked. */
const isNamed = (condition: Condition, { heard }: Query, words: WordMatch, holds: (words: readonly string[]) => boolean): boolean => {
  const said = heard[condition];
  if (said === undefined) return false;
  if (condition === "country" || condition === "near") return holds(said);
  return isNameOf(words) || (condition === "service" && holds(said));
};

const absentCountries = ({ filters }: Query, index: SearchIndex, lexicon: Lexicon): SearchResult["absent"] => {
  const asked = [...new Set([...(filters.country ?? []), ...(filters.near ? [filters.near.country] : [])])];
  const absent = asked.filter((country) => index.numbersOf(`country:${country}`).length === 0);
  if (absent.length === 0) return [];
  const present = new Set(index.countries);
  return absent.map((country) => ({ country, nearest: nearestCountries(lexicon, country, present) }));
};
