import type { Organization } from "../../core/directory/model.ts";
import type { Path, Problem } from "../../core/problem.ts";
import { countrySchema, organizationSchema } from "../schema.ts";
import { problemsOf } from "../schema-problems.ts";
import { isTagRow } from "./hxl.ts";
import { type Cells, columnOfField, contradictions, organizationFields, serviceFields, uneven } from "./read-service-row.ts";
import { type ServiceColumn, serviceColumns } from "./service-row.ts";

/** Why a row can't be taken. Rows count from 1, as a spreadsheet counts them: the header is the first. */
export interface RowFault {
  readonly row: number;
  /** Absent where no single cell is to blame. */
  readonly column?: ServiceColumn;
  readonly why:
    | Problem
    /** Another row of the same organization says something else of it. */
    | { readonly code: "rows-differ"; readonly first: number }
    /** More values than the cell has that this one runs beside. */
    | { readonly code: "uneven"; readonly beside: ServiceColumn };
}

export interface TableRead {
  /** In the order in which they first appear; phones without `e164`, which is computed. */
  readonly organizations: readonly Organization[];
  readonly faults: readonly RowFault[];
  /** The rows of organizations that have a fault: one service less would be another record. */
  readonly refused: readonly number[];
  /** Columns that are not ours. */
  readonly unknown: readonly string[];
}

/**
 * A table with the columns of `service-row.ts`, back to records. Rows of one organization may stand anywhere; a row of HXL tags
 * is passed over. Nothing is guessed: a code that is not known, or a cell that is not as we write it, refuses its organization.
 *
 * @param table the header first; cells of a CSV file without the apostrophe that guards them (`withoutApostrophe`)
 */
export const readServiceTable = ([header = [], ...rows]: readonly (readonly string[])[]): TableRead => {
  const groups = new Map<string, Group>();
  for (const [n, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === "") || (n === 0 && isTagRow(cells))) continue;
    const at = (column: ServiceColumn): string => cells[header.indexOf(column)]?.trim() ?? "";
    // Without an id nothing says what belongs together.
    const id = at("organization_id") || `row ${n + 2}`;
    groups.set(id, [...(groups.get(id) ?? []), { row: n + 2, cells: at }]);
  }
  const read = [...groups.values()].map(readGroup);
  return {
    organizations: read.flatMap(({ organization }) => organization ?? []),
    faults: read.flatMap(({ faults }) => faults),
    refused: read.flatMap(({ organization, rows }) => (organization ? [] : rows)).sort((a, b) => a - b),
    unknown: header.filter((name) => !serviceColumns.some((column) => column === name)),
  };
};

type Group = readonly { readonly row: number; readonly cells: Cells }[];

const schema = organizationSchema.extend({ country: countrySchema.shape.country });

const readGroup = (
  group: Group,
): { readonly organization?: Organization; readonly faults: readonly RowFault[]; readonly rows: readonly number[] } => {
  const rows = group.map(({ row }) => row);
  const [first] = group;
  if (!first) return { faults: [], rows };
  const shaped = [
    ...group.flatMap(({ row, cells }) =>
      contradictions(first.cells, cells).map((column) => fault(row, column, { code: "rows-differ", first: first.row })),
    ),
    ...uneven(first.cells).map(({ column, beside }) => fault(first.row, column, { code: "uneven", beside })),
  ];
  const value = { ...organizationFields(first.cells), services: group.map(({ cells }) => serviceFields(cells)) };
  const parsed = schema.safeParse(value);
  if (parsed.success) return shaped.length > 0 ? { faults: shaped, rows } : { organization: parsed.data, faults: [], rows };
  const place = (path: Path) => ({
    file: "",
    line: rowOf(path, rows),
    column: 1 + serviceColumns.indexOf(columnOfField(path) ?? "organization_id"),
  });
  const problems = problemsOf(parsed.error, {
    schema,
    value,
    path: [],
    yaml: { data: value, placeOf: place, keyPlaceOf: place },
    of: first.cells("organization_id"),
  });
  const faults = problems.map(({ at, ...why }) => fault(at?.line ?? first.row, serviceColumns[(at?.column ?? 1) - 1], why as Problem));
  return { faults: [...shaped, ...faults], rows };
};

const fault = (row: number, column: ServiceColumn | undefined, why: RowFault["why"]): RowFault => ({ row, ...(column && { column }), why });

/** Each service has a row; the rest stands in all of them. */
const rowOf = ([field, n]: Path, rows: readonly number[]): number =>
  (field === "services" && typeof n === "number" ? rows[n] : undefined) ?? rows[0] ?? 0;
