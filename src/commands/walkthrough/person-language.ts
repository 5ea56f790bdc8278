import type { Answers } from "../../core/steps/answers.ts";
import { listed } from "../../core/steps/field.ts";
import { type PersonLanguageChoice, personLanguageOf } from "../../core/summary/person-language.ts";
import { nameHere } from "../../messages/en/names.ts";
import { interfaceLanguage, personSheetWords as w } from "../../messages/en/person-sheet.ts";
import { isPersonLanguage, type PersonLanguage, personLanguages } from "../../messages/person/person-words.ts";
import { personWords } from "../../messages/person/words-in.ts";
import { UserError } from "../../outcome.ts";

export type Choice = PersonLanguageChoice<PersonLanguage>;

/** @throws UserError usage: what was asked for and is not there is never printed in another language */
export const readPersonLanguage = (given: string | undefined): PersonLanguage | undefined => {
  if (given === undefined || isPersonLanguage(given)) return given;
  throw new UserError("usage", w.unknown(given), w.unknownHints(personLanguages));
};

/** The language of what is for the person, by what they said at the language step. */
export const languageForPerson = ({ language }: Pick<Answers, "language">, asked: PersonLanguage | undefined): Choice =>
  personLanguageOf(asked, listed(language.languages), personLanguages, interfaceLanguage);

/** The name that the caseworker reads, and the language's own. */
export const nameOfLanguage = (code: string, names: Readonly<Record<string, string>>): string => {
  const name = nameHere("language", code, names[code] ?? code);
  return isPersonLanguage(code) && code !== interfaceLanguage ? `${name} (${personWords[code].name})` : name;
};

/** Who read these words before; nothing of it stands on the sheet. */
export const reviewOf = (language: PersonLanguage, name: string): string => {
  const { reviewed } = personWords[language];
  return reviewed === false ? w.notReviewed(name) : w.reviewed(name, reviewed.by, reviewed.on);
};

/** What the caseworker is told of the sheet's language. */
export const remarksOn = ({ language, without }: Choice, names: Readonly<Record<string, string>>): readonly string[] => {
  const name = nameOfLanguage(language, names);
  return [
    w.chosen(name),
    ...(without.length > 0 ? [w.noWords(without.map((code) => nameHere("language", code, names[code] ?? code)).join(", "), name)] : []),
    ...(language === interfaceLanguage ? [] : [reviewOf(language, name)]),
  ];
};
