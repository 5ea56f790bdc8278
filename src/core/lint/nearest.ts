import { edits } from "../search/edits.ts";

/** The known word that a mistyped one was probably meant to be: at most two slips, and no more than a third of its letters. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const limit = Math.min(2, Math.ceil(word.length / 3));
  const [best] = known.map((candidate) => ({ candidate, off: edits(word, candidate, limit) })).sort((a, b) => a.off - b.off);
  return best && best.off <= limit ? best.candidate : undefined;
};
