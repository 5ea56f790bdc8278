import type { PersonLanguage } from "../person/person-words.ts";

/** The language of the words around the sheets: it stands beside the person's, so that the caseworker knows what is handed over. */
export const interfaceLanguage: PersonLanguage = "en";

/** What the caseworker is told of the words for the person. The words themselves are in `messages/person`. */
export const personSheetWords = {
  option: (codes: readonly string[]) =>
    `language of what is for the person: ${codes.join(", ")} (default: the first that the person named and there are words in, else English)`,
  helpOption: (codes: readonly string[]) => `with "consent": the text in a language of the person: ${codes.join(", ")}`,
  helpFormat: 'with "consent": text, or html as a page to show or print',
  unknown: (code: string) => `--person-lang: there are no words for the person in "${code}"`,
  unknownHints: (codes: readonly string[]) => [
    `there are words in ${codes.join(", ")}`,
    "for any other language leave --person-lang out: print it in English and have it read out by an interpreter",
  ],
  chosen: (language: string) => `The person's sheet is in: ${language}.`,
  /** Never on the sheet itself: it would say that an office wrote it. */
  notReviewed: (language: string) =>
    `${language}: reviewed by a native speaker: no. Each phrase has the English beside it; have somebody who reads both look at it first.`,
  reviewed: (language: string, by: string, on: string) => `${language}: reviewed by a native speaker: ${by}, ${on}.`,
  noWords: (languages: string, instead: string) =>
    `No words in ${languages} yet: printed in ${instead}. Have it read out by the interpreter.`,
  consent: {
    readOut: (language: string) => `Read this out, or show it (${language}):`,
    noWords: (languages: string, instead: string) =>
      `No words in ${languages} yet: in ${instead}. Have the interpreter say each sentence, and stop where it is not understood.`,
    more: (codes: readonly string[]) => `In a language of the person: referral help consent --person-lang CODE (${codes.join(", ")})`,
    page: "As a page to show or print: --format html. It says what this is about: leave it with nobody who may be searched.",
  },
  notConsent: "--person-lang and --format belong to: referral help consent",
};
