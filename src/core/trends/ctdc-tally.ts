import type { CtdcHeader } from "./ctdc-columns.ts";
import { isMissing, readBand, readCountry, readGender, readMark, readYear } from "./ctdc-values.ts";
import { type By, bys, type Picture, type Trends } from "./picture.ts";

export interface RowFilter {
  /** Countries of exploitation, ISO alpha-2. */
  readonly countries?: readonly string[];
  readonly years?: readonly number[];
}

/** Cells that hold what this tool does not know: they count as no answer, and are named. */
export interface NotRead {
  readonly column: number;
  readonly cells: number;
  /** The first few, as they stand there. */
  readonly examples: readonly string[];
}

/** Counts rows one after the other, and keeps none. */
export interface CtdcTally {
  add(row: readonly string[]): void;
  result(): Pick<Trends, "persons" | "pictures"> & { readonly rows: number; readonly notRead: readonly NotRead[] };
}

type Read = (cell: string) => string | undefined;
const readers = { year: readYear, gender: readGender, age: readBand, origin: readCountry, country: readCountry } satisfies Record<
  string,
  Read
>;

export const ctdcTally = ({ meanings }: CtdcHeader, filter: RowFilter): CtdcTally => {
  const countries = filter.countries && new Set(filter.countries);
  const years = filter.years && new Set(filter.years.map(String));
  const groups = bys.map((by) => groupOf(by, meanings)).filter(({ columns }) => columns.length > 0);
  const columnOf = (of: "year" | "country"): number => meanings.findIndex((one) => one?.kind === "value" && one.of === of);
  const [yearColumn, countryColumn] = [columnOf("year"), columnOf("country")];
  const faults = new Map<number, { cells: number; readonly examples: Set<string> }>();
  let rows = 0;
  let persons = 0;

  const noteFault = (column: number, cell: string): void => {
    const fault = faults.get(column) ?? { cells: 0, examples: new Set<string>() };
    fault.cells++;
    if (fault.examples.size < 3) fault.examples.add(cell);
    faults.set(column, fault);
  };
  const valueAt = (row: readonly string[], column: number, read: Read): string | undefined => {
    const cell = row[column];
    if (cell === undefined || isMissing(cell)) return undefined;
    const value = read(cell);
    if (value === undefined) noteFault(column, cell);
    return value;
  };
  /** Undefined: nothing known. */
  const isMarked = (row: readonly string[], column: number): boolean | undefined => {
    const cell = row[column];
    // The two that nearly all cells hold.
    if (cell === undefined || cell === "" || cell === "-99") return undefined;
    if (cell === "1") return true;
    const mark = isMissing(cell) ? undefined : readMark(cell);
    if (mark === undefined && !isMissing(cell)) noteFault(column, cell);
    return mark;
  };
  const addTo = (group: Group, row: readonly string[]): void => {
    let [yes, no] = [false, false];
    for (const { column, category, read } of group.columns) {
      const mark = read ? undefined : isMarked(row, column);
      if (mark === false) no = true;
      const value = read ? valueAt(row, column, read) : mark ? category : undefined;
      if (value === undefined) continue;
      yes = true;
      group.counts.set(value, (group.counts.get(value) ?? 0) + 1);
    }
    // "No" to all that was listed, beside "not specified", is not known.
    if (yes || (no && !group.unspecified.some((column) => isMarked(row, column) === true))) group.answered++;
  };
  return {
    add: (row) => {
      if (row.length === 1 && row[0]?.trim() === "") return;
      rows++;
      if (countries && !countries.has(valueAt(row, countryColumn, readers.country) ?? "")) return;
      if (years && !years.has(valueAt(row, yearColumn, readers.year) ?? "")) return;
      persons++;
      for (const group of groups) addTo(group, row);
    },
    result: () => ({
      rows,
      persons,
      pictures: groups.map(({ by, answered, counts }): Picture => ({ by, answered, counts })),
      notRead: [...faults].sort(([a], [b]) => a - b).map(([column, { cells, examples }]) => ({ column, cells, examples: [...examples] })),
    }),
  };
};

interface Group {
  readonly by: By;
  readonly columns: readonly { readonly column: number; readonly category: string; readonly read?: Read }[];
  readonly unspecified: readonly number[];
  readonly counts: Map<string, number>;
  answered: number;
}

const groupOf = (by: By, meanings: CtdcHeader["meanings"]): Group => {
  const columns: Group["columns"][number][] = [];
  const unspecified: number[] = [];
  for (const [column, meaning] of meanings.entries()) {
    if (meaning?.kind === "value" && meaning.of === by) columns.push({ column, category: "", read: readers[meaning.of] });
    else if (meaning?.kind === "mark" && meaning.by === by) columns.push({ column, category: meaning.category });
    else if (meaning?.kind === "unspecified" && meaning.by === by) unspecified.push(column);
  }
  return { by, columns, unspecified, counts: new Map(), answered: 0 };
};
