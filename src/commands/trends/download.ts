import { readHeader } from "../../core/trends/ctdc-columns.ts";
import { type CtdcTally, ctdcTally, type RowFilter } from "../../core/trends/ctdc-tally.ts";
import type { Trends } from "../../core/trends/picture.ts";
import { csvRows } from "../../formats/csv-rows.ts";
import { trendWords as w } from "../../messages/en/trends.ts";
import { UserError } from "../../outcome.ts";

export interface Counted {
  readonly trends: Trends;
  /** What was not understood, in words. */
  readonly faults: readonly string[];
}

/** The counts of a CTDC download, row by row. @throws UserError usage, for what is no such table */
export const countDownload = (pieces: Iterable<string>, name: string, filter: RowFilter): Counted => {
  let tally: CtdcTally | undefined;
  let names: readonly string[] = [];
  let header: ReturnType<typeof readHeader>;
  for (const rows of csvRows(text(pieces, name))) {
    for (const row of rows) {
      if (tally) tally.add(row);
      else {
        names = row;
        header = readHeader(row);
        if (!header) throw new UserError("usage", w.notCtdc(name, row.slice(0, 8)), [w.notCtdcHint]);
        tally = ctdcTally(header, filter);
      }
    }
  }
  if (!tally || !header) throw new UserError("usage", w.notCtdc(name, []), [w.notCtdcHint]);
  const { persons, pictures, notRead } = tally.result();
  return {
    trends: { kind: "ctdc", name, persons, pictures, shape: header.shape, ...filter },
    faults: [
      ...(header.unknown.length > 0 ? [w.unknownColumns(name, header.unknown)] : []),
      ...notRead.map(({ column, cells, examples }) => w.notRead(name, names[column] ?? "", cells, examples)),
    ],
  };
};

/** Stops at what a spreadsheet program keeps in a form of its own (a ZIP, or UTF-16). */
function* text(pieces: Iterable<string>, name: string): Iterable<string> {
  let isFirst = true;
  for (const piece of pieces) {
    if (isFirst && (piece.startsWith("PK\u0003\u0004") || piece.includes("\u0000")))
      throw new UserError("usage", w.notCsv(name), [w.notCsvHint]);
    isFirst = false;
    yield piece;
  }
}
