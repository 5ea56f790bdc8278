import type { AskedField } from "../../core/import/asked.ts";
import type { PossibleDuplicate } from "../../core/import/compare.ts";
import type { Damage } from "../../core/import/damage.ts";
import type { Loss, Refusal } from "../../core/import/reasons.ts";
import type { Settled } from "../../core/import/settle.ts";
import type { Problem } from "../../core/problem.ts";
import type { GuessedMapping } from "./draft-mapping.ts";
import type { Field, leaveOut } from "./fields.ts";
import type { UnknownTypeCount } from "./imported.ts";

/** What is said of an import, whether or not something was written. */
export interface ImportReport {
  readonly file: string;
  readonly form: string;
  /** As it was read: "UTF-8", "Windows-1252". */
  readonly encoding: string;
  /** Of the first file that is. */
  readonly damaged?: Damage;
  /** In rows, features or services of the source; the taken and the refused together. */
  readonly read: number;
  readonly records: readonly Settled[];
  readonly refused: readonly Refusal[];
  /** Of a table: what each column becomes; a column that the mapping does not name is absent. */
  readonly columns: ReadonlyMap<string, Field | typeof leaveOut>;
  /** The mapping was drafted, and no person has read it. */
  readonly guessed?: GuessedMapping;
  readonly lost: readonly Loss[];
  readonly unknownTypes: readonly UnknownTypeCount[];
  readonly asked: readonly { readonly field: AskedField; readonly count: number }[];
  readonly duplicates: readonly PossibleDuplicate[];
  readonly findings: readonly Problem[];
  /** Rows without a page, and without a date of a check, that nothing on the command line stands for. */
  readonly unsourced: number;
  readonly undated: number;
  readonly written: readonly { readonly path: string; readonly organizations: number }[];
  readonly draftWritten?: string;
}
