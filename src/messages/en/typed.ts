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

/** The same where what is asked for lies ahead: a day of the past would be a bad example. */
const stillAhead = (day: string): Readonly<Partial<Record<Expected["kind"], string>>> => ({
  day: `a day such as ${day}`,
  instant: `a day and a time such as ${day} 10:00, or a time of today such as ${instant[1]}`,
});

/** What can be typed at a question or a flag: the easiest form first. An answers file takes `expectedWords`. `ahead`: a day to come, for what is to come. */
export const typedWords = (expected: Expected, ahead?: string): string =>
  (ahead === undefined ? undefined : stillAhead(ahead)[expected.kind]) ?? easy[expected.kind] ?? expectedWords(expected);
