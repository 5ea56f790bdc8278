import { forgiven, within, withinFromHalf } from "./edits.ts";
import { type Lexicon, ofSeveral, phrasesLike } from "./lexicon.ts";
import { rememberedPer } from "./once-per.ts";

/** A phrase of the lexicon that a misspelt one probably is. */
export interface Repair {
  readonly phrase: string;
  readonly meanings: string;
  readonly slips: number;
}

/** The phrase nearest to a misspelt one, or undefined when none is near enough. */
export const repair = rememberedPer(4_000, (lexicon: Lexicon, typed: string): Repair | undefined => {
  const limit = forgiven(typed);
  if (limit === 0) return undefined;
  const table = phrasesLike(lexicon, typed);
  const near = typed.includes(" ")
    ? within(table, typed, limit, ofSeveral)
    : [...within(table, typed, limit), ...withinFromHalf(table, typed, limit, ofSeveral)];
  return near
    .filter(({ entry: [phrase] }) => !onlyShortWordsDiffer(typed, phrase) && (typed.length > 4 || isSwap(typed, phrase)))
    .map(({ entry: [phrase, meanings], slips }) => ({ phrase, meanings, slips }))
    .reduce<Repair | undefined>((best, one) => (best && best.slips <= one.slips ? best : one), undefined);
});

/** "in india" is no slip for "on india": a short word that differs is another word. */
const onlyShortWordsDiffer = (typed: string, phrase: string): boolean => {
  if (!typed.includes(" ")) return false;
  const theirs = phrase.split(" ");
  const differing = typed.split(" ").filter((word) => !theirs.includes(word));
  return differing.length > 0 && differing.every((word) => word.length < 4);
};

/** Of four letters, every other change gives another word. */
const isSwap = (typed: string, phrase: string): boolean => [...typed].sort().join("") === [...phrase].sort().join("");
