import { type Instant, instantAt, minutesOf } from "../../core/day.ts";
import type { Field } from "../../core/steps/field.ts";
import { fold } from "../../core/text.ts";
import type { Vocabulary } from "../../core/vocabulary/model.ts";
import { nameHere } from "../../messages/en/names.ts";
import { nowWords } from "../../messages/now-words.ts";

/** How many minutes the clock of whoever types is ahead of UTC at an instant. */
export type Clock = (instant: Instant) => number;

/** What was typed or ticked, in the form that `accept` reads: numbers as numbers, names of countries and languages as codes, "now" as the time. */
export const readTyped = (
  field: Field,
  given: string | readonly string[],
  { countries, languages }: Pick<Vocabulary, "countries" | "languages">,
  now: string,
  clock?: Clock,
): unknown => {
  if (typeof given !== "string") return field.kind === "marks" ? Object.fromEntries(given.map((key) => [key, field.options[0]])) : given;
  switch (field.kind) {
    case "number":
      return Number(given);
    case "texts":
      return parts(given);
    case "country":
      return codeOf(given, "country", countries);
    case "countries":
      return parts(given).map((part) => codeOf(part, "country", countries));
    case "languages":
      return parts(given).map((part) => codeOf(part, "language", languages));
    case "instant":
      return atMoment(given, now, clock);
    default:
      return given;
  }
};

/**
 * "now", a time of today, a day and time, or an instant as it is. A time without a zone is what `clock` showed: read as UTC, a yes
 * of ten minutes ago would be dated ahead. Without a clock it stays without a zone, and on sheets as it was typed.
 */
const atMoment = (given: string, now: string, clock: Clock | undefined): string => {
  if (nowWords.includes(fold(given))) return now;
  const today = clock ? instantAt((minutesOf(now) ?? 0) + clock(now)) : now;
  const typed = /^\d{1,2}:\d{2}$/.test(given) ? `${today.slice(0, 10)}T${given.padStart(5, "0")}:00` : given;
  const shown = clock && /[T ]\d{2}:\d{2}(?::\d{2})?$/.test(typed) ? minutesOf(typed) : undefined;
  if (clock === undefined || shown === undefined) return typed;
  // The clock as it was then: it may have been changed since.
  const about = shown - clock(instantAt(shown));
  return instantAt(shown - clock(instantAt(about)));
};

const parts = (text: string): string[] =>
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
