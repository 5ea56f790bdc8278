import { type Refusal, refusal } from "../../core/import/reasons.ts";
import { neutral } from "../../core/text.ts";
import { withoutApostrophe } from "../csv.ts";
import type { CsvRow } from "./csv-table.ts";
import type { ForeignRow, ForeignTable } from "./foreign-table.ts";

/** The columns that the first row names, each once, and the rows below; a row with more or fewer cells is refused, never shifted. */
export const csvTable = ([head, ...body]: readonly CsvRow[], nameless: (column: number) => string): ForeignTable => {
  const names = namesOf(head?.cells ?? [], nameless);
  const width = head?.cells.length ?? 0;
  const rows: ForeignRow[] = [];
  const refused: Refusal[] = [];
  for (const { line, cells } of body) {
    // Spreadsheets write empty cells at the end, under no name. More than the header has, or one that is filled, was pushed there
    // by a separator too many, even where only an empty cell stands behind the last name.
    const isWhole = cells.length >= names.length && cells.length <= width && cells.slice(names.length).every(isBlank);
    if (!isWhole) {
      refused.push(refusal({ line }, "cells-off", { found: cells.length, expected: names.length }));
      continue;
    }
    const filled = names.flatMap((name, n) => (isBlank(cells[n] ?? "") ? [] : [[name, [cleanText(cells[n] ?? "")]] as const]));
    rows.push({ at: { line }, cells: new Map(filled) });
  }
  return { columns: names, rows, refused, lost: [] };
};

const isBlank = (cell: string): boolean => cleanText(cell) === "";

/** Harmless to look at, line by line; a line break that was written as `\\n` is one. */
export const cleanText = (text: string): string =>
  withoutApostrophe(text)
    .split(/\r\n?|\n|\\n/)
    .map((line) => neutral(line).trim())
    .join("\n")
    .trim();

const namesOf = (cells: readonly string[], nameless: (column: number) => string): readonly string[] => {
  const seen = new Map<string, number>();
  return cells.slice(0, cells.findLastIndex((cell) => !isBlank(cell)) + 1).map((cell, n) => {
    const name = cleanText(cell).replaceAll("\n", " ") || nameless(n + 1);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
};
