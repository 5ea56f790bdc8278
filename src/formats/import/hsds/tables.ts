import type { SourcePlace } from "../../../core/import/draft.ts";
import type { Losses } from "../../../core/import/losses.ts";
import { type Refusal, refusal } from "../../../core/import/reasons.ts";
import { withoutApostrophe } from "../../csv.ts";
import { type CsvWords, readCsv } from "../csv-table.ts";
import type { SourceFault, SourceText } from "../imported.ts";
import type { Node } from "./node.ts";

export interface TableRow {
  readonly node: Node;
  readonly at: SourcePlace;
}

export interface Tables {
  /** By the name of the entity, "organization", whatever its file is called. */
  readonly rows: ReadonlyMap<string, readonly TableRow[]>;
  readonly refused: readonly Refusal[];
}

/** Names that older versions and other programs give to the tables of HSDS 3. */
const otherNames: Readonly<Record<string, string>> = {
  service_at_locations: "service_at_location",
  services_at_location: "service_at_location",
  services_at_locations: "service_at_location",
  physical_address: "address",
  physical_addresses: "address",
  mail_address: "postal_address",
  mail_addresses: "postal_address",
  service_capacities: "service_capacity",
  services_taxonomy: "service_taxonomy",
  service_taxonomies: "service_taxonomy",
  taxonomies: "taxonomy",
  accessibility_for_disabilities: "accessibility",
  eligibilities: "eligibility",
  urls: "url",
};

const entityOf = (name: string): string =>
  otherNames[name] ?? (name.endsWith("sses") ? name.slice(0, -2) : name.endsWith("s") && !name.endsWith("ss") ? name.slice(0, -1) : name);

/** Tables that say nothing of an organization. */
const aboutTheFile = new Set(["meta_table_description", "metadata"]);

/** Reads the tables of a folder. A row with too many cells is refused when it is one that counts, and lost otherwise. */
export const readTables = (
  files: readonly SourceText[],
  words: CsvWords,
  losses: Losses,
): { readonly tables: Tables } | { readonly fault: SourceFault } => {
  const rows = new Map<string, readonly TableRow[]>();
  const refused: Refusal[] = [];
  for (const file of files.filter(({ name }) => /\.csv$/i.test(name))) {
    const read = readCsv(file, words);
    if (!read.ok) return { fault: read.fault };
    const entity = entityOf((/([^/\\]+)\.csv$/i.exec(file.name)?.[1] ?? "").toLowerCase());
    const [header, ...others] = read.rows;
    if (aboutTheFile.has(entity) || !header) continue;
    const columns = columnsOf(entity, header.cells);
    const last = columns.findLastIndex((column) => column !== "") + 1;
    const table: TableRow[] = [];
    for (const { line, cells } of others) {
      const at = { line, ...idIn(columns, cells) };
      // Missing cells at the end are empty ones; behind the last column with a name, or of the header, something has been pushed aside.
      if (cells.length > columns.length || cells.slice(last).some((cell) => cell.trim() !== "")) {
        if (entity === "service") refused.push(refusal(at, "cells-off", { found: cells.length, expected: last }));
        else losses.add(entity, "not-understood", "", at);
        continue;
      }
      table.push({ node: Object.fromEntries(columns.flatMap((column, n) => filled(column, cells[n]))), at });
    }
    rows.set(entity, [...(rows.get(entity) ?? []), ...table]);
  }
  return { tables: { rows, refused } };
};

const filled = (column: string, cell = ""): readonly (readonly [string, string])[] =>
  column === "" || cell.trim() === "" ? [] : [[column, withoutApostrophe(cell)]];

const idIn = (columns: readonly string[], cells: readonly string[]): { readonly id?: string } => {
  const id = cells[columns.indexOf("id")];
  return id ? { id } : {};
};

/** Where every column begins with the name of its table, as some exports have it, that name goes: `service_uuid` is `id`. */
const columnsOf = (entity: string, header: readonly string[]): readonly string[] => {
  const names = header.map((name) => name.trim().toLowerCase().replace(/\s+/g, "_"));
  if (!names.includes(`${entity}_name`)) return names;
  return names.map((name) => {
    const own = name.startsWith(`${entity}_`) && name !== `${entity}_areas` ? name.slice(entity.length + 1) : name;
    return own.replace(/(^|_)uuid$/, "$1id");
  });
};
