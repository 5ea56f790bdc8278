import type { personSheetWords as en } from "../en/person-sheet.ts";
import type { PersonLanguage } from "../person/person-words.ts";
import type { Translated } from "../translated.ts";

export const interfaceLanguage: PersonLanguage = "es";

/** Lo que se dice a quien acompaña sobre las palabras para la persona. */
export const personSheetWords: Translated<typeof en> = {
  option: (codes) =>
    `idioma de lo que es para la persona: ${codes.join(", ")} (por defecto: el primero que nombró la persona y para el que hay palabras; si no, el español)`,
  helpOption: (codes) => `con "consent": el texto en un idioma de la persona: ${codes.join(", ")}`,
  helpFormat: 'con "consent": text, o html como página para mostrar o imprimir',
  unknown: (code) => `--person-lang: no hay palabras para la persona en “${code}”`,
  unknownHints: (codes) => [
    `hay palabras en ${codes.join(", ")}`,
    "para cualquier otro idioma no use --person-lang: imprima la hoja en español y haga que un intérprete la lea en voz alta",
  ],
  chosen: (language) => `Idioma de la hoja de la persona: ${language}.`,
  notReviewed: (language) =>
    `${language}: revisado por alguien que lo tiene como lengua materna: no. Cada frase lleva al lado el español; antes, haga que la mire alguien que lea los dos.`,
  reviewed: (language, by, on) => `${language}: revisado por alguien que lo tiene como lengua materna: ${by}, ${on}.`,
  noWords: (languages, instead) =>
    `Todavía no hay palabras en este idioma: ${languages}. Se imprime en este otro: ${instead}. Haga que el intérprete la lea en voz alta.`,
  consent: {
    readOut: (language) => `Lea esto en voz alta, o muéstrelo (${language}):`,
    noWords: (languages, instead) =>
      `Todavía no hay palabras en este idioma: ${languages}. En este otro: ${instead}. Haga que el intérprete diga cada frase, y deténgase donde no se entienda.`,
    more: (codes) => `En un idioma de la persona: referral help consent --person-lang CODE (${codes.join(", ")})`,
    page: "Como página para mostrar o imprimir: --format html. Dice de qué se trata: no la deje en manos de nadie a quien puedan registrar.",
  },
  notConsent: "--person-lang y --format van con: referral help consent",
};
