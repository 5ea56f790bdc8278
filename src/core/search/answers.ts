import { judgeOf } from "./facet.ts";
import { canGlance, glanceOf } from "./glance.ts";
import { nothing, type WordMatch, type WordMatches } from "./name-match.ts";
import { type Town, townOf } from "./place.ts";
import type { Condition, Filters } from "./query.ts";
import { type Candidate, inOrder, isMeant, isMeantByName, isNameOf, keyOf, Order, reasonsFor } from "./rank.ts";
import type { Alike, Match, SearchResult, World } from "./search.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Query } from "./understand.ts";

/** A question that was understood. */
export interface Asked extends World {
  readonly query: Query;
  readonly matching: WordMatches;
  readonly alike?: Alike;
}

interface Answers extends Pick<SearchResult, "numbers" | "match" | "missedByName"> {
  missed(): readonly Candidate[];
}

/** Below this, what was found has too little to do with the words: better to say that nothing was found. */
const enough = 0.55;

/** Judges those who may be meant, and puts those who meet the conditions in order. */
export const answersTo = (asked: Asked): Answers => {
  const { query, alike } = asked;
  const weigh = weighing(asked);
  // Words for names and texts, and guesses at names, need every listing read that has them.
  if (query.left.length > 0 || alike || !canGlance(query.filters)) return allWeighed(asked, weigh);
  const glanced = glancedAt(asked, weigh);
  return glanced.numbers.length > 0 ? glanced : allWeighed(asked, weigh);
};

/** A listing against the question: undefined where it is out of the question. */
type Weigh = (n: number) => (Candidate & { readonly lacksWords: boolean }) | undefined;

const weighing = ({ index, lexicon, isOpen, query, matching, alike }: Asked): Weigh => {
  const isNeeded = needsWords(query, matching.strange);
  // A large directory has many listings in one town.
  const towns = new Map<string, Town>();
  const judge = judgeOf(query.filters, {
    isOpen,
    townOf: (name, country) => {
      const place = `${country} ${name}`;
      const town = towns.get(place) ?? townOf(lexicon, name, country);
      towns.set(place, town);
      return town;
    },
  });
  const countries = countriesOf(query.filters);
  const there = countries && numbersIn(index, countries);
  return (n) => {
    const distance = alike?.get(n);
    const isElsewhere = there !== undefined && !there.has(n);
    if (isElsewhere && distance === undefined && !matching.mayBeMeant(n)) return undefined;
    const words = orAlike(matching.of(n), distance);
    const lacksWords = isNeeded && words.score < enough && !words.whole;
    if (lacksWords && (!alike || !countries || isElsewhere)) return undefined;
    // Of what lies elsewhere only the names could matter: one that is meant, and one that holds the words for the place.
    if (isElsewhere && !isMeant(words) && !holdsAny({ query, matching }, n, ["country", "near"])) return undefined;
    const listing = index.listing(n);
    if (listing.status === "defunct") return undefined;
    const judged = judge(listing, (condition) => isNamed(condition, query, words, (heard) => matching.holds(n, heard)));
    return { n, listing, judged, words, distance: distance ?? 1, lacksWords };
  };
};

const allWeighed = (asked: Asked, weigh: Weigh): Answers => {
  const { index, query, matching, alike, today } = asked;
  const found: Candidate[] = [];
  const missed: Candidate[] = [];
  const around: Candidate[] = [];
  const consider = (n: number): void => {
    const candidate = weigh(n);
    if (!candidate) return;
    const fails = candidate.judged.failed.length;
    if (candidate.lacksWords) {
      if (fails === 0) around.push(candidate);
    } else if (fails === 0) found.push(candidate);
    else if (fails === 1) missed.push(candidate);
  };
  const worded = alike ? new Set([...matching.touched, ...alike.keys()]) : matching.touched;
  for (const n of worded) consider(n);
  // Without any of the words: where words are needed, only who is there may stand in for them.
  if (!needsWords(query, matching.strange) || (alike && countriesOf(query.filters)))
    for (const n of mayMeet(index, query.filters)) if (!worded.has(n)) consider(n);
  // Nobody there has these words, and nobody elsewhere is meant: who is there is a better answer than none.
  const answers = found.length > 0 || missed.some(({ words }) => isMeant(words)) ? found : around;
  return {
    numbers: inOrder(answers, query.filters, today).map(({ n }) => n),
    match: reader(asked, weigh, answers),
    missed: () => missed,
    missedByName: missed.filter(({ words }) => isMeantByName(words)),
  };
};

/** The same, where no word must be looked for: those whose name is not meant are judged by what they state, unread. */
const glancedAt = (asked: Asked, weigh: Weigh): Answers => {
  const { index, query, matching, today } = asked;
  const [type] = query.filters.service ?? [];
  const offers = type && index.offersOf(type);
  const numbers = offers ? index.numbersOf(`service:${type}`) : [];
  const countries = countriesOf(query.filters);
  const there = countries && numbersIn(index, countries);
  const { touched } = matching;
  // A name answers some conditions too: then services count that state something else.
  const isNamed = (n: number, words: WordMatch): boolean => isNameOf(words) || holdsAny(asked, n, ["service"]);
  const order = new Order();
  if (offers) {
    const glance = glanceOf(offers, query.filters, today);
    const alike = new Map<number, number[] | null>();
    for (let place = 0; place < numbers.length; place++) {
      const n = numbers[place] ?? 0;
      if (there && !there.has(n)) continue;
      const words = touched.has(n) ? matching.of(n) : nothing;
      if (words !== nothing && isNamed(n, words)) continue;
      const kind = glance.kindOf(place, words.telling);
      let all = alike.get(kind);
      if (all === undefined) {
        const key = glance.keyOf(kind);
        all = key === null ? null : order.having(key);
        alike.set(kind, all);
      }
      all?.push(n);
    }
  }
  const missedByName: Candidate[] = [];
  for (const n of touched) {
    const isElsewhere = there && !there.has(n);
    if (!isNamed(n, matching.of(n)) && !(isElsewhere && holdsAny(asked, n, ["country"]))) continue;
    const candidate = weigh(n);
    const fails = candidate?.judged.failed.length;
    if (candidate && fails === 0) order.add(n, keyOf(candidate, query.filters, today));
    else if (candidate && fails === 1 && isMeantByName(candidate.words)) missedByName.push(candidate);
  }
  return { numbers: order.numbers(), match: reader(asked, weigh), missed: () => allWeighed(asked, weigh).missed(), missedByName };
};

/** Tells answers by their numbers; of one that was only glanced at the listing is read when somebody looks at it. */
const reader = ({ query: { filters }, today }: Asked, weigh: Weigh, weighed: readonly Candidate[] = []): ((n: number) => Match) => {
  const known = new Map(weighed.map((candidate) => [candidate.n, candidate]));
  const read = (n: number): Candidate => {
    const candidate = known.get(n) ?? weigh(n);
    if (!candidate) throw new RangeError(`no answer ${n}`);
    known.set(n, candidate);
    return candidate;
  };
  return (n) => ({
    n,
    get listing() {
      return read(n).listing;
    },
    get services() {
      return read(n).judged.services;
    },
    // Made for the few that are shown.
    get reasons() {
      return reasonsFor(read(n), filters, today);
    },
  });
};

/** Who may meet the conditions, as far as country and service tell: most of a directory lies elsewhere or does something else. */
export const mayMeet = (index: SearchIndex, { country, near, service }: Filters): Iterable<number> => {
  const codes = near ? [near.country] : country;
  const inPlaces = codes && [...new Set(codes)].flatMap((code) => index.numbersOf(`country:${code}`));
  const ofNeeds = service && allOf(service.map((type) => index.numbersOf(`service:${type}`)));
  if (inPlaces && ofNeeds) return inBoth(inPlaces, ofNeeds);
  return inPlaces ?? ofNeeds ?? Array.from({ length: index.count }, (_, n) => n);
};

const allOf = ([first = [], ...others]: readonly (readonly number[])[]): readonly number[] =>
  others.length === 0 ? first : [...new Set([first, ...others].flat())];

/** Of two lists the shorter is remembered: one country has a hundredth of a large directory. */
const inBoth = (a: readonly number[], b: readonly number[]): readonly number[] => {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const known = new Set(few);
  return many.filter((n) => known.has(n));
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

const numbersIn = (index: SearchIndex, countries: readonly string[]): ReadonlySet<number> =>
  new Set(countries.flatMap((code) => index.numbersOf(`country:${code}`)));

/** Its name holds the words that were taken for one of these conditions. */
const holdsAny = ({ query, matching }: Pick<Asked, "query" | "matching">, n: number, conditions: readonly Condition[]): boolean =>
  conditions.some((condition) => {
    const said = query.heard[condition];
    return said !== undefined && matching.holds(n, said);
  });
