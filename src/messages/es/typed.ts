import type { Expected } from "../../core/steps/accept.ts";
import { expectedWords } from "./answers.ts";

export const typedExamples = {
  instant: ["ahora", "14:30", "2026-11-22 21:00"],
  country: ["Bélgica", "BE"],
  countries: ["Bélgica, Marruecos"],
  languages: ["francés, árabe"],
} as const;

const { instant, country, countries, languages } = typedExamples;

const easy: Readonly<Partial<Record<Expected["kind"], string>>> = {
  instant: `${instant[0]}, una hora de hoy como ${instant[1]}, o un día y una hora como ${instant[2]}`,
  country: `un país por su nombre, como ${country[0]}, o por su código, como ${country[1]}`,
  countries: `países por su nombre, separados por comas, como ${countries[0]}`,
  languages: `idiomas por su nombre, separados por comas, como ${languages[0]}`,
  none_alone: "la línea que dice “nada” sola, o las otras sin ella: se contradicen",
  texts: "textos cortos, separados por comas",
};

const stillAhead = (day: string): Readonly<Partial<Record<Expected["kind"], string>>> => ({
  day: `un día como ${day}`,
  instant: `un día y una hora como ${day} 10:00, o una hora de hoy como ${instant[1]}`,
});

export const typedWords = (expected: Expected, ahead?: string): string =>
  (ahead === undefined ? undefined : stillAhead(ahead)[expected.kind]) ?? easy[expected.kind] ?? expectedWords(expected);
