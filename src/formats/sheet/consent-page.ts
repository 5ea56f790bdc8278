import { interfaceLanguage } from "../../messages/en/person-sheet.ts";
import type { ConsentWords, PersonLanguage } from "../../messages/person/person-words.ts";
import { personWords } from "../../messages/person/words-in.ts";
import { type Page, plain, section } from "./page.ts";

/**
 * What is read out before the yes or no, with the interface's words beside it. To be read out or shown, never left with the
 * person: it says what this is about.
 */
export const consentPage = (language: PersonLanguage): Page => {
  const { title, ...sentences } = personWords[language].consent;
  const own = personWords[interfaceLanguage].consent;
  const beside = (key: keyof ConsentWords) => (language === interfaceLanguage ? undefined : own[key]);
  const rows = (Object.keys(sentences) as (keyof typeof sentences)[]).map((key) => plain(sentences[key], beside(key)));
  const besideTitle = beside("title");
  return {
    title,
    marking: undefined,
    language,
    ...(besideTitle !== undefined && { beside: besideTitle }),
    sections: section(undefined, ...rows),
  };
};
