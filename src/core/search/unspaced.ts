import type { KnownWords } from "./known-words.ts";
import { type Lexicon, meaningsOf } from "./lexicon.ts";

// Thai, Lao, Burmese, Khmer, Japanese and Chinese: no space parts their words.
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const longest = 12;

/** "香港律师" is two words: what the lexicon or a name knows, the longest first, and between them what nobody knows. */
export const separated = (word: string, lexicon: Lexicon, known: KnownWords): string[] => {
  const isKnown = (piece: string): boolean => known.has(piece) || meaningsOf(lexicon, piece).length > 0;
  if (!unspaced.test(word) || isKnown(word)) return [word];
  const pieces: string[] = [];
  let unknown = "";
  for (let at = 0; at < word.length; ) {
    const sizes = Array.from({ length: Math.min(longest, word.length - at) }, (_, n) => n + 1).reverse();
    const size = sizes.find((length) => isKnown(word.slice(at, at + length)));
    if (size === undefined) {
      unknown += word[at++] ?? "";
      continue;
    }
    if (unknown !== "") pieces.push(unknown);
    unknown = "";
    pieces.push(word.slice(at, at + size));
    at += size;
  }
  return unknown === "" ? pieces : [...pieces, unknown];
};
