import type { Field } from "../../core/steps/field.ts";
import { fold } from "../../core/text.ts";
import type { Vocabulary } from "../../core/vocabulary/model.ts";
import { nameHere } from "../../messages/en/names.ts";
import { type Clock, type Meant, typedMoment } from "./typed-moment.ts";

/** What was typed or ticked, in the form that `accept` reads: numbers as numbers, names of countries and languages as codes, "now" as the time. */
export const readTyped = (
  field: Field,
  given: string | readonly string[],
  { countries, languages }: Pick<Vocabulary, "countries" | "languages">,
  now: string,
  clock?: Clock,
  meant: Meant = "done",
): unknown => {
  if (typeof given !== "string") return field.kind === "marks" ? Object.fromEntries(given.map((key) => [key, field.options[0]])) : given;
  switch (field.kind) {
    case "number":
      return Number(given);
    case "texts":
      return typedParts(given);
    case "country":
      return codeOf(given, "country", countries);
    case "countries":
      return typedParts(given).map((part) => codeOf(part, "country", countries));
    case "languages":
      return typedParts(given).map((part) => codeOf(part, "language", languages));
    case "instant":
      return typedMoment(given, now, clock, meant);
    default:
      return given;
  }
};

/** A list as it is typed, with commas between its parts. */
export const typedParts = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** By its code, its English name or its name in the language of the interface. */
const codeOf = (typed: string, kind: "country" | "language", names: Readonly<Record<string, string>>): string => {
  const wanted = fold(typed);
  const found = Object.entries(names).find(([code, name]) => [code, name, nameHere(kind, code, name)].some((one) => fold(one) === wanted));
  return found?.[0] ?? typed;
};
