import type { Command } from "commander";
import type { Fields } from "../../core/steps/field.ts";
import { caseOptionWords as w } from "../../messages/en/case-options.ts";

/** Values of a form as flags gave them, by commander's name for each. */
export type FormOptions = Readonly<Record<string, unknown>>;

export const flagOf = (field: string): string => `--${field.replaceAll("_", "-")}`;

/** "received_at" is `--received-at`, which commander keeps as `receivedAt`. */
export const optionOf = (field: string): string => field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A flag for each field of a form: what can be asked at a terminal can be said in a script. */
export const withFormFlags = (command: Command, fields: Fields): Command =>
  Object.entries(fields).reduce((one, [name, field]) => one.option(`${flagOf(name)} <value>`, w.field(field)), command);
