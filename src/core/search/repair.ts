import { edits, forgiven } from "./edits.ts";
import type { Lexicon } from "./lexicon.ts";
import { entriesOf } from "./table.ts";

/** A phrase of the lexicon that a misspelt one probably is. */
export interface Repair {
  readonly phrase: string;
  readonly meanings: string;
  readonly slips: number;
}

/**
 * The phrase nearest to a misspelt one, or undefined when none is near enough. Walks the whole lexicon, so ask only for
 * words that mean nothing as they stand.
 */
export const repairer = (lexicon: Lexicon): ((phrase: string) => Repair | undefined) => {
  let all: readonly [string, string][] | undefined;
  return (typed) => {
    const limit = forgiven(typed);
    if (limit === 0) return undefined;
    const isShort = typed.length < 5;
    all ??= entriesOf(lexicon.phrases);
    let best: Repair | undefined;
    for (const [phrase, meanings] of all) {
      if (Math.abs(phrase.length - typed.length) > limit || !shareAnEnd(typed, phrase, limit)) continue;
      const slips = edits(typed, phrase, Math.min(limit, best?.slips ?? limit));
      if (slips > limit || onlyShortWordsDiffer(typed, phrase) || (isShort && !isSwap(typed, phrase))) continue;
      if (!best || slips < best.slips || (slips === best.slips && phrase[0] === typed[0] && best.phrase[0] !== typed[0]))
        best = { phrase, meanings, slips };
    }
    return best;
  };
};

/**
 * One slip touches two neighbouring letters at most, and leaves the head or the tail of a word whole. Of two slips, one
 * is not in the first two letters: nobody misspells those twice.
 */
const shareAnEnd = (typed: string, phrase: string, limit: number): boolean => {
  if (limit > 1) return phrase.startsWith(typed.slice(0, 2)) || phrase.endsWith(typed.slice(-4));
  const whole = (typed.length - 2) >> 1;
  return phrase.startsWith(typed.slice(0, whole)) || phrase.endsWith(typed.slice(typed.length - whole));
};

/** "in india" is no slip for "on india": a short word that differs is another word. */
const onlyShortWordsDiffer = (typed: string, phrase: string): boolean => {
  if (!typed.includes(" ")) return false;
  const theirs = phrase.split(" ");
  const differing = typed.split(" ").filter((word) => !theirs.includes(word));
  return differing.length > 0 && differing.every((word) => word.length < 4);
};

/** Of four letters, every other change gives another word. */
const isSwap = (typed: string, phrase: string): boolean => [...typed].sort().join("") === [...phrase].sort().join("");
