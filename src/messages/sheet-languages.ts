import type { sheetLanguage } from "./en/sheet-language.ts";
import type { Translated } from "./translated.ts";

/** What a receiver reads, whichever the language. */
export type SheetLanguage = Translated<typeof sheetLanguage>;

/** Each loaded when a sheet is to be in it: the program itself holds the words of the interface alone. */
export const sheetLanguages = {
  en: async (): Promise<SheetLanguage> => (await import("./en/sheet-language.ts")).sheetLanguage,
  fr: async (): Promise<SheetLanguage> => (await import("./fr/sheet-language.ts")).sheetLanguage,
  es: async (): Promise<SheetLanguage> => (await import("./es/sheet-language.ts")).sheetLanguage,
};
