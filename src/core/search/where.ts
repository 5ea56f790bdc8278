import type { Lexicon, MeaningKind } from "./lexicon.ts";
import type { Part } from "./parts.ts";
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

/** The likeliest of the towns a part may mean: one in the countries that are named, else the best known. */
export const townIn = (part: Part, before: Part | undefined, lexicon: Lexicon, countries: readonly string[]): Town | undefined => {
  const towns = idsOf(part, "place").flatMap((id) => townNumber(lexicon, id) ?? []);
  const announced = before !== undefined && signsOfATown.has(before.words.at(-1) ?? "");
  return towns.find(({ country }) => countries.includes(country)) ?? towns.find(({ ambiguous }) => announced || !ambiguous);
};
