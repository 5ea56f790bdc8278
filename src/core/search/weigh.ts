import { judgeOf } from "./facet.ts";
import type { WordMatch, WordMatches } from "./name-match.ts";
import { type Town, townOf } from "./place.ts";
import type { Condition, Filters } from "./query.ts";
import { type Candidate, isMeant, isNameOf } from "./rank.ts";
import type { Alike, World } from "./search.ts";
import { liesInOneOf } from "./stretches.ts";
import type { Query } from "./understand.ts";

/** A question that was understood. */
export interface Asked extends World {
  readonly query: Query;
  readonly matching: WordMatches;
}

type Heard = Pick<Asked, "query" | "matching">;

/** Below this, what was found has too little to do with the words: better to say that nothing was found. */
const enough = 0.55;

/** A listing against the question: undefined where it is out of the question. */
export type Weigh = (n: number) => (Candidate & { readonly lacksWords: boolean }) | undefined;

export const weighing = ({ index, lexicon, isOpen, query, matching }: Asked, alike?: Alike): Weigh => {
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
  const isThere = countries && liesInOneOf(countries, index);
  return (n) => {
    const distance = alike?.get(n);
    const isElsewhere = isThere !== undefined && !isThere(n);
    if (isElsewhere && distance === undefined && !matching.mayBeMeant(n)) return undefined;
    const words = orAlike(matching.of(n), distance);
    const lacksWords = isNeeded && words.score < enough && !words.whole;
    if (lacksWords && (!alike || !countries || isElsewhere)) return undefined;
    // Of what lies elsewhere only the names could matter: one that is meant, and one that holds the words for the place.
    if (isElsewhere && !isMeant(words) && !holdsAny({ query, matching }, n, ["country", "near"])) return undefined;
    const listing = index.listing(n);
    if (listing.status === "defunct") return undefined;
    const judged = judge(listing, (condition) => isNamed(condition, { query, matching }, n, words));
    return { n, listing, judged, words, distance: distance ?? 1, lacksWords };
  };
};

export const countriesOf = ({ country, near }: Filters): readonly string[] | undefined => (near ? [near.country] : country);

export const orAlike = (words: WordMatch, distance: number | undefined): WordMatch =>
  distance === undefined || words.whole || words.score >= enough ? words : { ...words, score: 1 - distance, field: "name", similar: true };

/** Words filter when they are all that is asked, or all but a place; beside a need they only order. */
export const needsWords = (query: Query, strange: readonly string[]): boolean => {
  const heard = Object.keys(query.heard);
  if (query.left.length === 0 || heard.some((condition) => condition !== "country" && condition !== "near")) return false;
  return heard.length === 0 || strange.length < new Set(query.left).size;
};

/** A name that holds the words of a condition answers it too; a name that is all that was typed answers all that words asked. */
const isNamed = (condition: Condition, asked: Heard, n: number, words: WordMatch): boolean => {
  if (condition === "country" || condition === "near") return holdsAny(asked, n, [condition]);
  if (asked.query.heard[condition] === undefined) return false;
  return isNameOf(words) || (condition === "service" && holdsNeed(asked, n, words));
};

/** Its name holds the words of the need. Of "kvinnohus umut" another women's house, that may be no shelter at all, is not meant. */
export const holdsNeed = (asked: Heard, n: number, { score }: WordMatch): boolean =>
  holdsAny(asked, n, ["service"]) && (score > 0 || asked.matching.strange.length === new Set(asked.query.left).size);

/** Its name holds the words that were taken for one of these conditions. */
export const holdsAny = ({ query, matching }: Heard, n: number, conditions: readonly Condition[]): boolean =>
  conditions.some((condition) => {
    const said = query.heard[condition];
    return said !== undefined && said.length > 0 && matching.holds(n, said);
  });
