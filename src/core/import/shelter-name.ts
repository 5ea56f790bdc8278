import { type Lexicon, meaningsOf } from "../search/lexicon.ts";
import { words } from "../text.ts";

/** Words of the longest phrase that is looked for. */
const longest = 4;

/**
 * Whether a name says that people are sheltered there, in any language of the vocabulary: "Women's Refuge", "Foyer", "Frauenhaus". It
 * takes more names than it should, since the vocabulary is made for search: what follows is an address that is not taken.
 */
export const namesShelter = (name: string, lexicon: Lexicon): boolean => {
  const all = words(name);
  return all.some((word, n) => {
    const phrases = Array.from({ length: Math.min(longest, all.length - n) }, (_, more) => all.slice(n, n + 1 + more).join(" "));
    return [...phrases, ...partsOf(word)].some((phrase) =>
      meaningsOf(lexicon, phrase).some(({ kind, id }) => kind === "service" && id === "shelter"),
    );
  });
};

/** Of a script that is written without spaces between words. */
const partsOf = (word: string): readonly string[] => {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}]/u.test(word)) return [];
  const letters = [...word].slice(0, 40);
  return letters.flatMap((_, from) => letters.slice(from + 1, from + 10).map((_, more) => letters.slice(from, from + 2 + more).join("")));
};
