import type { CommonOptions } from "../command.ts";
import type { PassphraseOptions } from "../saved/passphrase-option.ts";
import type { SheetLanguageOptions } from "../sheet-language.ts";
import type { FormOptions } from "./form-flags.ts";

interface OfCase extends CommonOptions, PassphraseOptions {}

export interface ShowOptions extends OfCase {
  readonly answers?: boolean;
}

export interface SendOptions extends OfCase, SheetLanguageOptions {
  readonly to?: string;
  readonly recipient?: string;
  readonly output: string;
  readonly handedOver?: boolean;
}

export type ReplyOptions = OfCase & FormOptions & { readonly about?: string; readonly file?: string };
export type FollowUpOptions = OfCase & FormOptions & { readonly about?: string; readonly giveUp?: boolean };
export type CloseOptions = OfCase & FormOptions;

export interface WithdrawOptions extends OfCase, SheetLanguageOptions {
  readonly to?: string;
  readonly all?: boolean;
  readonly bySender?: boolean;
}

export interface KeepOptions extends OfCase {
  readonly until: string;
}

export interface EraseOptions {
  readonly confirm?: string;
}
