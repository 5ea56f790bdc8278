import type { SourcePlace } from "../../core/import/draft.ts";
import type { Loss, Refusal } from "../../core/import/reasons.ts";

/** A row, feature or entry of a foreign file: texts by column. A list of the source stands there value by value; what is empty is absent. */
export interface ForeignRow {
  readonly at: SourcePlace;
  readonly cells: ReadonlyMap<string, readonly string[]>;
}

/** What foreign files have in common once they are read: columns whose meaning only a mapping can tell. */
export interface ForeignTable {
  readonly columns: readonly string[];
  readonly rows: readonly ForeignRow[];
  /** Rows that are none. */
  readonly refused: readonly Refusal[];
  readonly lost: readonly Loss[];
}
