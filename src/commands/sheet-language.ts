import type { Command } from "commander";
import { interfaceLanguages, isInterfaceLanguage } from "../interface-language.ts";
import { languageWords as w } from "../messages/en/language.ts";
import { type SheetLanguage, sheetLanguages } from "../messages/sheet-languages.ts";
import { UserError } from "../outcome.ts";
import type { Context } from "./command.ts";

export interface SheetLanguageOptions {
  readonly sheetLang?: string;
}

export const withSheetLanguage = (command: Command): Command => command.option("--sheet-lang <code>", w.sheetOption(interfaceLanguages));

/**
 * The words of what a receiver reads: by flag, by config, else those of the interface. Kept nowhere: a case doesn't tell it.
 *
 * @throws UserError usage, for a language that there isn't
 */
export const sheetLanguageFor = async ({ sheetLang }: SheetLanguageOptions, { config }: Context): Promise<SheetLanguage> => {
  const code = sheetLang ?? config.sheet_language ?? w.code;
  if (isInterfaceLanguage(code)) return sheetLanguages[code]();
  const from = sheetLang === undefined ? w.sheetInConfig : "--sheet-lang";
  throw new UserError("usage", w.unknownSheet(from, code, interfaceLanguages));
};
