import { sheetLanguage as english } from "../../src/messages/en/sheet-language.ts";
import { terminalWords as englishKeys } from "../../src/messages/en/terminal.ts";
import { type SheetLanguage, sheetLanguages } from "../../src/messages/sheet-languages.ts";
import type { Answer, Known } from "./caseworker.ts";
import { inOneLine } from "./screen.ts";

/*
 * The same caseworker in another language: what is known is written in English words, and each is looked up. Nothing is said
 * twice, and a word that leads nowhere is an error.
 */
export interface Speaker {
  readonly sheet: SheetLanguage;
  readonly keys: { readonly yes: string; readonly no: string; readonly moves: Readonly<Record<string, string>> };
}

const loadKeys = {
  en: async () => englishKeys,
  fr: async () => (await import("../../src/messages/fr/terminal.ts")).terminalWords,
  es: async () => (await import("../../src/messages/es/terminal.ts")).terminalWords,
};

export const speaker = async (language: keyof typeof loadKeys): Promise<Speaker> => ({
  sheet: await sheetLanguages[language](),
  keys: await loadKeys[language](),
});

type Words = { readonly ask: string; readonly options?: Readonly<Record<string, string>> | undefined };

const questionsOf = ({ questions }: SheetLanguage): readonly (readonly [string, Words])[] =>
  Object.entries(questions).flatMap(([step, { questions: ofStep }]) =>
    Object.entries<Words>(ofStep).map(([key, words]) => [`${step}.${key}`, words] as const),
  );

/** As a list shows it: a line that is too long goes on in the next. */
const begun = (label: string): string => {
  const line = inOneLine(label);
  return line.length <= 50 ? line : line.slice(0, line.lastIndexOf(" ", 50));
};

export const inLanguage = (known: Known, { sheet, keys }: Speaker): Known => {
  const theirs = new Map(questionsOf(sheet));
  const one = (given: string, id: string, options: Words["options"]): string => {
    const option = Object.keys(options ?? {}).find((key) => options?.[key]?.startsWith(given));
    if (option !== undefined) return begun(theirs.get(id)?.options?.[option] ?? "");
    const item = (Object.keys(english.itemLabels) as (keyof typeof english.itemLabels)[]).find((key) => english.itemLabels[key] === given);
    if (item !== undefined) return begun(sheet.itemLabels[item]);
    if (given === englishKeys.yes || given === englishKeys.no) return given === englishKeys.yes ? keys.yes : keys.no;
    // A name, or what was typed.
    return given;
  };
  const turned = (given: Answer, id: string, options: Words["options"]): Answer =>
    typeof given === "function" ? given : typeof given === "string" ? one(given, id, options) : given.map((line) => one(line, id, options));
  return Object.fromEntries(
    Object.entries(known).map(([start, given]) => {
      const found = questionsOf(english).find(([, { ask }]) => ask.startsWith(start));
      const there = found && theirs.get(found[0]);
      if (!found || !there) throw new Error(`no question begins so: ${start}`);
      return [inOneLine(there.ask), turned(given, found[0], found[1].options)];
    }),
  );
};
