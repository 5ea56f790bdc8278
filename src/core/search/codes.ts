import type { KnownWords } from "./known-words.ts";
import { isCode, type Lexicon } from "./lexicon.ts";
import { isLeft, isNoise, type Part } from "./parts.ts";
import { namesAPlace } from "./where.ts";

/**
 * "shelter NL", "lawyer BE": the code of a country. In small letters, or where all is in capitals, many are words ("be",
 * "it", "us"), and only one that is no word is a code.
 * @param typed how each word was typed, by its folded form
 */
export const withCodes = (parts: readonly Part[], typed: ReadonlyMap<string, string>, lexicon: Lexicon, known: KnownWords): Part[] => {
  const isLoud = typed.size > 1 && ![...typed.values()].some((word) => word !== word.toUpperCase());
  return parts.map((part, n) => {
    const [word = "", ...more] = part.words;
    if (more.length > 0 || word.length !== 2 || !(isLeft(part) || isNoise(part))) return part;
    const code = word.toUpperCase();
    if (!isCode(lexicon, "country", code) || known.isCalled(word)) return part;
    const isInCapitals = !isLoud && typed.get(word)?.replaceAll(".", "") === code;
    const next = parts[n + 1];
    // "NO police", "shelter IN Ghent" are said aloud.
    const isSaid = next !== undefined && (word === "no" || namesAPlace(next));
    // "may shelter ba?" is Tagalog, and no question to Bosnia: beside a word that says nothing it is one more of them.
    const isAmongNeeds = parts.every((other) => other === part || !(isLeft(other) || isNoise(other)));
    const isMeant = isInCapitals ? isLeft(part) || !isSaid : isLeft(part) && isAmongNeeds && !known.has(word);
    return isMeant ? { words: part.words, meanings: [{ kind: "country", id: code }], isCode: true } : part;
  });
};
