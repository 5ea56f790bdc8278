import Papa from "papaparse";
import { neutral } from "../core/text.ts";

/** Columns in the order of the first row, which must have them all. */
export type Row = Readonly<Record<string, string>>;

/** What a spreadsheet would run, also behind apostrophes: so that those we put before it are told from those that were there. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * Comma-separated values after RFC 4180, for spreadsheets.
 *
 * A cell that starts with = + - @ or a tab would be run as a formula: it gets a leading apostrophe, which every spreadsheet
 * reads as "this is text" (`withoutApostrophe` takes it away again). A telephone number must not look like that, so it never
 * stands first in its cell: write it after its use ("office: +32 3 201 16 90"), which stays readable and keeps its plus sign.
 *
 * @param columns in this order; they stand there even when there is no row
 */
export const toCsv = (rows: readonly Row[], columns: readonly string[] = Object.keys(rows[0] ?? {})): string =>
  written(rows, columns, { header: true });

/** The same without the line of names: more rows for a table that was begun. */
export const toCsvRows = (rows: readonly Row[], columns: readonly string[]): string =>
  rows.length === 0 ? "" : written(rows, columns, { header: false });

// A program must find a telephone number as it is; digits and the like behind a plus sign are a sum at worst.
const dataFormula = /^(?:'+[=+\-@\t\r＝＋－＠]|[=\-@\t\r＝＋－＠]|\+(?![\d\s()./-]*$))/;

/** The same for programs: a telephone number stands as its owner prints it, whatever a spreadsheet makes of it. */
export const toDataCsv = (rows: readonly Row[], columns: readonly string[], { header = false } = {}): string =>
  rows.length === 0 && !header ? "" : written(rows, columns, { header, escapeFormulae: dataFormula });

/** A cell as it was before `toCsv` or `toDataCsv` made it harmless. */
export const withoutApostrophe = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

const written = (
  rows: readonly Row[],
  columns: readonly string[],
  { header, escapeFormulae = formula }: { readonly header: boolean; readonly escapeFormulae?: RegExp },
): string =>
  `${Papa.unparse({ fields: [...columns], data: rows.map(harmless) }, { escapeFormulae, newline: "\r\n", header }).trimEnd()}\r\n`;

/** A table may be looked at in a terminal too. */
const harmless = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, neutral(cell).trim()]));
