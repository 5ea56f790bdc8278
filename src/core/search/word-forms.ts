import { edits } from "./edits.ts";
import { type Lexicon, type Meaning, meaningsOf, phrasesLike, readMeanings } from "./lexicon.ts";
import { rememberedPer } from "./once-per.ts";
import { keyOfTyped } from "./other-letters.ts";
import { declinedPlace } from "./place-forms.ts";
import { type Entry, entriesWith } from "./table.ts";

/** Letters of a key whose ending may differ. */
const longEnough = 8;

/** A word of the lexicon behind an inflected one, or the two that a compound is made of. */
export interface Form {
  /** None where it is known by a key only (`other-letters.ts`). */
  readonly phrase?: string;
  readonly meanings: readonly Meaning[];
}

/** What a folded word that nobody knows is a form of: "адвокату", "avukatlar", "المحامي", "Frauenschutzwohnung", "prytulok". */
export const formOf = (word: string, lexicon: Lexicon): Form | undefined => remembered(lexicon, word);

const remembered = rememberedPer(
  2_000,
  (lexicon: Lexicon, word): Form | undefined =>
    inOtherLetters(word, lexicon) ??
    withoutArticle(word, lexicon) ??
    declinedPlace(word, lexicon) ??
    inflected(word, lexicon) ??
    compound(word, lexicon) ??
    inflectedInOtherLetters(word, lexicon),
);

/** Cyrillic in Latin letters, as it stands in the vocabulary: one word, or several. */
export const inOtherLetters = (phrase: string, lexicon: Lexicon): Form | undefined => spelt(lexicon, phrase);

const spelt = rememberedPer(2_000, (lexicon: Lexicon, phrase): Form | undefined => {
  const key = keyOfTyped(phrase);
  return key === undefined ? undefined : nameless(found(lexicon, key));
});

/** "advokatu": another ending, of a word long enough to be none of another language. */
const inflectedInOtherLetters = (word: string, lexicon: Lexicon): Form | undefined => {
  const key = keyOfTyped(word);
  return key === undefined || key.length < longEnough ? undefined : nameless(inflected(key, lexicon));
};

const nameless = (form: Form | undefined): Form | undefined => form && { meanings: form.meanings };

const found = (lexicon: Lexicon, phrase: string): Required<Form> | undefined => {
  const meanings = meaningsOf(lexicon, phrase);
  return meanings.length > 0 ? { phrase, meanings } : undefined;
};

// "and", "in", "for", "the" are written into the word: Arabic and Hebrew.
const articles = /^(?:وال|بال|كال|فال|لل|ال|و|ب|ل|ה|ב|ל|מ|וה|ו)(?=.{3})/;

// "for", "in", "from", "of": Amharic and Tigrinya.
const prefixes = /^[ለበከየን](?=[\u1200-\u137f]{2})/;

const withoutArticle = (word: string, lexicon: Lexicon): Form | undefined => {
  const before = [articles, prefixes].find((one) => one.test(word));
  return before && found(lexicon, word.replace(before, ""));
};

/** Letters that must stay the same at the beginning: a syllable of Hangul says more than a letter. */
const stemOf = (word: string): number => Math.max(leastOf(word), Math.ceil(word.length * 0.65));

const leastOf = (word: string): number => {
  // Before the first of these scripts: the tables of scripts take the engine a while to make.
  if (word < "\u0900") return 5;
  if (/^\p{Script=Hangul}/u.test(word)) return 2;
  return /^[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Ethiopic}]/u.test(word) ? 3 : 5;
};
const longestEnding = 3;

/** Another ending of up to three letters. Of a name of a place, only one that is added: other places begin alike. */
const inflected = (word: string, lexicon: Lexicon): Form | undefined => {
  const table = phrasesLike(lexicon, word);
  for (let stem = word.length - 1; stem >= stemOf(word) && word.length - stem <= longestEnding; stem--) {
    const [nearest] = entriesWith(table, word.slice(0, stem), (_, from, to) => to - from <= stem + 2)
      .filter((entry) => entry[0].length === stem || !isPlace(entry))
      .sort((a, b) => edits(word, a[0], longestEnding) - edits(word, b[0], longestEnding));
    if (nearest) return { phrase: nearest[0], meanings: readMeanings(nearest[1]) };
  }
  return undefined;
};

const isPlace = ([, meanings]: Entry): boolean => /^[cyl]:/.test(meanings);

const shortestPiece = 4;
const links = /(?:en|es|s|n|e)$/;

/**
 * Known words written as one, with or without a letter to link them: "Menschenhandelsopferberatung". Where all of them are small
 * talk, so is the compound.
 */
const compound = (word: string, lexicon: Lexicon): Required<Form> | undefined => {
  let smallTalk: Required<Form> | undefined;
  for (let at = shortestPiece; at <= word.length - shortestPiece; at++) {
    const tail = pieceOf(lexicon, word.slice(at));
    if (!tail) continue;
    const before = word.slice(0, at);
    const head = pieceOf(lexicon, before) ?? pieceOf(lexicon, before.replace(links, "")) ?? headOf(before, lexicon);
    if (!head) continue;
    const all = [...telling(head, tail), ...telling(tail, head)];
    const meanings = all.filter((one) => !isNoise(one));
    const form = { phrase: `${head.phrase} ${tail.phrase}`, meanings };
    if (meanings.length > 0) return form;
    smallTalk ??= { ...form, meanings: all.slice(0, 1) };
  }
  return smallTalk;
};

/** "Lohnbetrugsberatung": what is small talk beside a need ("Beratung") is so within a word. */
const telling = ({ meanings }: Form, other: Form): readonly Meaning[] => {
  const isTold = other.meanings.some(({ kind }) => kind === "service" || kind === "exploitation") && !other.meanings.some(isNoise);
  return isTold && meanings.some(isNoise) ? [] : meanings;
};

const isNoise = ({ kind }: Meaning): boolean => kind === "noise";

/** The first two of three words or more. */
const headOf = (before: string, lexicon: Lexicon): Required<Form> | undefined =>
  before.length < 2 * shortestPiece ? undefined : compound(before, lexicon);

const pieceOf = (lexicon: Lexicon, piece: string): Required<Form> | undefined => {
  const form = piece.length < shortestPiece ? undefined : found(lexicon, piece);
  const meanings = form?.meanings.filter(({ kind }) => kind !== "country" && kind !== "place" && kind !== "language");
  return form && meanings && meanings.length > 0 ? { phrase: form.phrase, meanings } : undefined;
};
