import type { personSheetWords as en } from "../en/person-sheet.ts";
import type { PersonLanguage } from "../person/person-words.ts";
import type { Translated } from "../translated.ts";

/** El idioma de las palabras alrededor de las hojas. */
export const interfaceLanguage: PersonLanguage = "es";

export const personSheetWords: Translated<typeof en> = {
  option: (codes) =>
    `idioma de lo que es para la persona: ${codes.join(", ")} (por defecto: el primero que la persona nombró y para el que hay palabras; si no, español)`,
  helpOption: (codes) => `con "consent": el texto en un idioma de la persona: ${codes.join(", ")}`,
  helpFormat: 'con "consent": text, o html para una página que mostrar o imprimir',
  unknown: (code) => `--person-lang: no hay palabras para la persona en "${code}"`,
  unknownHints: (codes) => [
    `hay palabras en ${codes.join(", ")}`,
    "para cualquier otro idioma omita --person-lang: imprima la hoja en español y haga que un intérprete la lea en voz alta",
  ],
  chosen: (language) => `La hoja de la persona está en: ${language}.`,
  notReviewed: (language) =>
    `${language}: revisado por una persona nativa: no. Cada frase tiene el español al lado; haga que la mire antes alguien que lea los dos.`,
  reviewed: (language, by, on) => `${language}: revisado por una persona nativa: ${by}, ${on}.`,
  noWords: (languages, instead) =>
    `Todavía no hay palabras en ${languages}: impreso en ${instead}. Haga que el intérprete lo lea en voz alta.`,
  consent: {
    readOut: (language) => `Lea esto en voz alta, o muéstrelo (${language}):`,
    noWords: (languages, instead) =>
      `Todavía no hay palabras en ${languages}: en ${instead}. Haga que el intérprete diga cada frase, y deténgase donde no se entienda.`,
    more: (codes) => `En un idioma de la persona: referral help consent --person-lang CODE (${codes.join(", ")})`,
    page: "Como página que mostrar o imprimir: --format html. Dice de qué se trata: no la deje con nadie a quien puedan registrar.",
  },
  notConsent: "--person-lang y --format van con: referral help consent",
};
