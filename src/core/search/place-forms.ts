import { type Lexicon, type Meaning, meaningsOf } from "./lexicon.ts";
import { latinOf } from "./other-letters.ts";

/*
 * Towns and countries as a sentence bends them: "в Афінах", "do Varšavy", "Svájcban". Other places begin alike, so only
 * endings that are known to be endings of a case are taken off, and what is left must be a place as it stands.
 */

/** A place, and the phrase of the lexicon that it was known by. */
interface PlaceForm {
  readonly phrase: string;
  readonly meanings: readonly Meaning[];
}

const shortest = 4;

/** Hungarian and Turkish: "-ban", "-dan". Shorter endings are taken off any word (`word-forms.ts`). */
const added = /(?<=^.{4,})(?:ban|ben|bol|rol|tol|nak|nek|nal|hoz|hez|dan|den|tan|ten|daki|deki)$/;

interface Endings {
  /** Of the name as it is. */
  readonly finals: readonly string[];
  /** What a case puts in their place. */
  readonly cases: readonly string[];
}

const latin: Endings = { finals: [..."aeoiy"], cases: ["y", "e", "u", "i", "ie", "ou", "ach", "iach", "ich"] };
const cyrillic: Endings = {
  finals: [..."аяьиіыео"],
  cases: ["", "е", "у", "ы", "и", "і", "ю", "а", "я", "ой", "ою", "ею", "ем", "ом", "ам", "ах", "ями", "ами"],
};

/** The place that a folded word which nobody knows is a form of; a name in Latin letters typed in Cyrillic too. */
export const declinedPlace = (word: string, lexicon: Lexicon): PlaceForm | undefined => {
  if (word.length <= shortest) return undefined;
  return placeOf(lexicon, word.replace(added, "")) ?? bent(word, lexicon) ?? inLatin(word, lexicon);
};

const bent = (word: string, lexicon: Lexicon): PlaceForm | undefined => {
  const { finals, cases } = word < "\u0370" ? latin : cyrillic;
  return first(stemsOf(word, cases), (stem) => first(finals, (final) => placeOf(lexicon, stem + final)));
};

/** "в Палермо", "у Катовіцах": the name stands in the lexicon in Latin letters alone. */
const inLatin = (word: string, lexicon: Lexicon): PlaceForm | undefined =>
  first(stemsOf(word, cyrillic.cases), (stem) =>
    first(
      latinOf(stem).flatMap((one) => [one, one.replaceAll("v", "w")]),
      (spelt) => first(["", "a", "e"], (final) => placeOf(lexicon, spelt + final)),
    ),
  );

const stemsOf = (word: string, cases: readonly string[]): readonly string[] =>
  cases
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortest)
    .map((ending) => word.slice(0, word.length - ending.length));

const first = <T>(all: readonly T[], find: (one: T) => PlaceForm | undefined): PlaceForm | undefined => {
  for (const one of all) {
    const place = find(one);
    if (place) return place;
  }
  return undefined;
};

const placeOf = (lexicon: Lexicon, phrase: string): PlaceForm | undefined => {
  if (phrase.length < shortest) return undefined;
  const meanings = meaningsOf(lexicon, phrase).filter(({ kind }) => kind === "place" || kind === "country");
  return meanings.length > 0 ? { phrase, meanings } : undefined;
};
