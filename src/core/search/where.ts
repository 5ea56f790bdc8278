import type { KnownWords } from "./known-words.ts";
import type { Lexicon, MeaningKind } from "./lexicon.ts";
import { isLeft, isNoise, type Part } from "./parts.ts";
import { type Town, townNumber } from "./place.ts";

/** The ids of a kind that a part may mean. */
export const idsOf = (part: Part, kind: MeaningKind): string[] => part.meanings.filter((one) => one.kind === kind).map(({ id }) => id);

// Small words before a country or a town, in the languages of the vocabulary. Folded.
const signsOfAnOrigin = new Set("from aus depuis desde dal iz z zo".split(" "));
const signsOfATown = new Set("in near at around bei en a au aux w we v ve u em no na te vicino cerca pres".split(" "));

/** Of several countries those that say who a person is ("nigerian woman") or where they fled from ("from nigeria"). */
export const originsIn = (parts: readonly Part[]): ReadonlySet<Part> => {
  const named = parts.filter((part) => idsOf(part, "country").length > 0);
  const origins = named.filter((part) => {
    const at = parts.indexOf(part);
    const isOfAPerson = parts[at + 1]?.meanings.some(({ kind }) => kind === "population");
    return isOfAPerson || signsOfAnOrigin.has(parts[at - 1]?.words.at(-1) ?? "");
  });
  return new Set(origins.length < named.length ? origins : []);
};

// Words that make the word beside them a language. Folded.
const signsOfSpeech = new Set(
  "speak speaks speaking spoken speaker speakers language native parle parlant parlent langue habla hablan hablando idioma lengua spricht sprechen sprechend sprache parla parlano lingua fala falam falante spreekt sprekend taal mowi jezyk".split(
    " ",
  ),
);

/**
 * "Dutch" alone is where help is sought, since nobody asks for a language and no place. It is a language beside a place of
 * another country, a word for speaking or an interpreter, and when no record lies in that country.
 */
export const withTongues = (parts: readonly Part[], flagged: boolean, lexicon: Lexicon, known: KnownWords): Part[] => {
  const isEither = (part: Part): boolean => idsOf(part, "country").length > 0 && idsOf(part, "language").length > 0;
  const places = parts.filter((part) => !isEither(part) && (idsOf(part, "country").length > 0 || idsOf(part, "place").length > 0));
  const around = new Set(
    places.flatMap((part) => [...idsOf(part, "country"), ...idsOf(part, "place").flatMap((id) => townNumber(lexicon, id)?.country ?? [])]),
  );
  const isSpoken = parts.some(
    (part) => idsOf(part, "service").includes("interpretation") || part.words.some((word) => signsOfSpeech.has(word)),
  );
  return parts.map((part) => {
    if (!isEither(part)) return part;
    const countries = idsOf(part, "country");
    const isElsewhere = around.size > 0 && !countries.some((code) => around.has(code));
    const isTongue = flagged || isElsewhere || isSpoken || !countries.some(known.hasCountry);
    return { ...part, meanings: part.meanings.filter(({ kind }) => kind === (isTongue ? "language" : "country")) };
  });
};

/** The likeliest of the towns that the part at `n` may mean: one in the countries that are named, else the best known. */
export const townIn = (
  parts: readonly Part[],
  n: number,
  countries: readonly string[],
  lexicon: Lexicon,
  known: KnownWords,
): Town | undefined => {
  const part = parts[n];
  const towns = part ? idsOf(part, "place").flatMap((id) => townNumber(lexicon, id) ?? []) : [];
  const announced = signsOfATown.has(parts[n - 1]?.words.at(-1) ?? "");
  const isMeant = ({ country, ambiguous }: Town): boolean =>
    announced ||
    !ambiguous ||
    (countries.length === 0 && isBrief(parts, n) && part?.words.some((word) => known.isOnlyIn(word, country)) === true);
  return towns.find(({ country }) => countries.includes(country)) ?? towns.find(isMeant);
};

/**
 * "shelter porto": nothing but what is asked for, and the word that may be a town at its end. In a sentence, or before
 * another word ("nice lawyer"), it is more likely the everyday word; and where a country is known it would lie there.
 */
const isBrief = (parts: readonly Part[], n: number): boolean =>
  n === parts.length - 1 && parts.slice(0, n).every((part) => !isLeft(part) && !isNoise(part) && idsOf(part, "country").length === 0);
