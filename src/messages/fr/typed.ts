import type { Expected } from "../../core/steps/accept.ts";
import { expectedWords } from "./answers.ts";

export const typedExamples = {
  instant: ["maintenant", "14:30", "2026-11-22 21:00"],
  country: ["Belgique", "BE"],
  countries: ["Belgique, Maroc"],
  languages: ["français, arabe"],
} as const;

const { instant, country, countries, languages } = typedExamples;

const easy: Readonly<Partial<Record<Expected["kind"], string>>> = {
  instant: `${instant[0]}, une heure d'aujourd'hui comme ${instant[1]}, ou un jour et une heure comme ${instant[2]}`,
  country: `un pays par son nom, comme ${country[0]}, ou par son code, comme ${country[1]}`,
  countries: `des pays par leur nom, séparés par des virgules, comme ${countries[0]}`,
  languages: `des langues par leur nom, séparées par des virgules, comme ${languages[0]}`,
  none_alone: "la ligne qui dit « rien » seule, ou les autres sans elle : elles se contredisent",
  texts: "des textes courts, séparés par des virgules",
};

const stillAhead = (day: string): Readonly<Partial<Record<Expected["kind"], string>>> => ({
  day: `un jour comme ${day}`,
  instant: `un jour et une heure comme ${day} 10:00, ou une heure d'aujourd'hui comme ${instant[1]}`,
});

export const typedWords = (expected: Expected, ahead?: string): string =>
  (ahead === undefined ? undefined : stillAhead(ahead)[expected.kind]) ?? easy[expected.kind] ?? expectedWords(expected);
