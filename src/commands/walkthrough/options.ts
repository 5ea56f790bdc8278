import type { CommonOptions, PrivateOption } from "../command.ts";
import type { PassphraseOptions } from "../saved/passphrase-option.ts";
import type { SheetLanguageOptions } from "../sheet-language.ts";

export const sheetKinds = ["receiver", "person", "file"] as const;
export type SheetKind = (typeof sheetKinds)[number];
export const sheetFormats = ["text", "markdown", "html"] as const;
export type SheetFormat = (typeof sheetFormats)[number];

export interface StartOptions extends CommonOptions, PrivateOption, SheetLanguageOptions {
  readonly answers?: string;
  readonly blank?: boolean;
  readonly sheet: readonly string[];
  readonly format: SheetFormat;
  readonly output?: string;
  /** As typed: read by `readPersonLanguage`. */
  readonly personLang?: string;
  /** True and false as said by flags; undefined: asked where there is somebody to ask. */
  readonly save?: boolean;
}

export interface ResumeOptions extends Omit<StartOptions, "answers" | "blank" | "save">, PassphraseOptions {
  readonly from?: string;
}
