import type { Expected } from "../../core/steps/accept.ts";
import { expectedWords } from "./answers.ts";

/** Answers as people type them, each of which is taken. */
export const typedExamples = {
  instant: ["now", "14:30", "2026-11-22 21:00"],
  country: ["Belgium", "BE"],
  countries: ["Belgium, Morocco"],
  languages: ["French, Arabic"],
} as const;

const { instant, country, countries, languages } = typedExamples;

const easy: Readonly<Partial<Record<Expected["kind"], string>>> = {
  instant: `${instant[0]}, a time of today such as ${instant[1]}, or a day and a time such as ${instant[2]}`,
  country: `a country by its name, such as ${country[0]}, or by its code, such as ${country[1]}`,
  countries: `countries by their names, with commas between them, such as ${countries[0]}`,
  languages: `languages by their names, with commas between them, such as ${languages[0]}`,
  none_alone: "the line that says none alone, or the others without it: they contradict each other",
  texts: "short texts with commas between them",
};

/** What can be typed at a question or a flag: the easiest form first. An answers file takes `expectedWords`. */
export const typedWords = (expected: Expected): string => easy[expected.kind] ?? expectedWords(expected);
