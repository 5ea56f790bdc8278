import { type Refusal, refusal } from "../../core/import/reasons.ts";
import { withoutApostrophe } from "../csv.ts";
import { type RowFault, readServiceTable } from "../export/read-service-table.ts";
import { serviceColumns } from "../export/service-row.ts";
import type { CsvRow } from "./csv-table.ts";
import type { Imported } from "./imported.ts";

/** Whether a table is one that `export --format csv` wrote, whole: with all columns a record can be read back from. */
export const isOwnCsv = ([head]: readonly CsvRow[]): boolean => serviceColumns.every((column) => head?.cells.includes(column));

/** Our own table, read back. A row counts as one, and all rows of an organization stand or fall together. */
export const ownCsv = (rows: readonly CsvRow[]): Imported => {
  const width = rows[0]?.cells.length ?? 0;
  const isWhole = (row: CsvRow) => row.cells.length === width;
  // Of a row whose cells are off only the id is sure, and it keeps the rest of its organization back.
  const table = rows.map((row) => (isWhole(row) ? row.cells.map(withoutApostrophe) : row.cells.slice(0, 1)));
  const { organizations, faults, refused, unknown } = readServiceTable(table);
  const lineOf = (row: number) => rows[row - 1]?.line ?? row;
  const taken = new Map<string, number[]>();
  const idColumn = table[0]?.indexOf("organization_id") ?? 0;
  for (const [n, cells] of table.entries()) {
    const id = cells[idColumn]?.trim() ?? "";
    taken.set(id, [...(taken.get(id) ?? []), lineOf(n + 1)]);
  }
  const records = organizations.map(
    (organization) => ({ organization, from: (taken.get(organization.id) ?? []).map((line) => ({ line })), ours: true }) as const,
  );
  return {
    read: records.reduce((sum, { from }) => sum + from.length, refused.length),
    records,
    refused: refused.map((n): Refusal => {
      const row = rows[n - 1];
      const at = { line: lineOf(n) };
      if (row && !isWhole(row)) return refusal(at, "cells-off", { found: row.cells.length, expected: width });
      const fault = faults.find((one) => one.row === n);
      return fault ? refusalOf(fault, at.line, row?.cells[columnNumber(fault, rows)] ?? "") : refusal(at, "other-row-refused", {});
    }),
    lost: unknown.map((field) => ({ field, why: "no-place", count: rows.length - 1, example: "" })),
    unknownTypes: [],
  };
};

const columnNumber = ({ column = "organization_id" }: RowFault, rows: readonly CsvRow[]): number => rows[0]?.cells.indexOf(column) ?? -1;

const refusalOf = ({ column = "organization_id", why }: RowFault, line: number, given: string): Refusal =>
  why.code === "rows-differ"
    ? refusal({ line }, "contradiction", { field: column })
    : refusal({ line }, "wrong-value", { field: column, given });
