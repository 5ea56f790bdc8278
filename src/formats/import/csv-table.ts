import type { SourceFault, SourceText } from "./imported.ts";

export interface CsvRow {
  /** Of its first character. Lines count from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type CsvResult = { readonly ok: true; readonly rows: readonly CsvRow[] } | { readonly ok: false; readonly fault: SourceFault };

/**
 * Rows after RFC 4180, with any of `, ; tab |` between cells (the one that a line `sep=;` of a spreadsheet names, else the one
 * that the first line has most of) and any end of line.
 * Lines without a word are no rows. A quote that is never closed, or closed in the middle of a cell, can swallow rows: the
 * file is refused, with the place.
 */
export const readCsv = ({ text, shown }: SourceText, detail: CsvWords): CsvResult => {
  const [told = "", said] = /^sep=([,;\t|])\r?\n/i.exec(text) ?? [];
  const separator = said ?? separatorOf(text);
  const rows: CsvRow[] = [];
  let [at, line, lineStart] = told === "" ? [0, 1, 0] : [told.length, 2, told.length];
  const broken = (what: string, line: number, column: number): CsvResult => ({
    ok: false,
    fault: { fault: "csv", detail: what, file: shown, at: { line, column } },
  });
  while (at < text.length) {
    const first = line;
    const cells: string[] = [];
    for (let isRow = true; isRow; ) {
      let cell = "";
      if (text[at] === '"') {
        const open = { line, column: at - lineStart + 1 };
        for (at++; ; at++) {
          if (at >= text.length) return broken(detail.open, open.line, open.column);
          if (text[at] === '"' && text[++at] !== '"') break;
          if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) [line, lineStart] = [line + 1, at + 1];
          cell += text[at];
        }
        if (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r")
          return broken(detail.closed, line, at - lineStart + 1);
      } else {
        const from = at;
        while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
        cell = text.slice(from, at);
      }
      cells.push(cell);
      isRow = text[at] === separator;
      if (isRow) at++;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    [line, lineStart] = [line + 1, at];
    if (cells.some((cell) => /\S/.test(cell))) rows.push({ line: first, cells });
  }
  return { ok: true, rows };
};

/** What is wrong with a quote, in words. */
export interface CsvWords {
  readonly open: string;
  readonly closed: string;
}

const separators = [",", ";", "\t", "|"];

const separatorOf = (text: string): string => {
  const head = (/^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(text.trimStart())?.[0] ?? "").replace(/"(?:[^"]|"")*"/g, "");
  const count = (separator: string) => head.split(separator).length;
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best));
};
