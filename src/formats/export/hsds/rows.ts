import type { Row } from "../../csv.ts";
import type { TableName } from "./tables.ts";
import type { Thing, Value } from "./thing.ts";

/** Which table the parts of a thing stand in, by the field that holds them. */
const parts = Object.entries({
  services: "service",
  phones: "phone",
  locations: "location",
  contacts: "contact",
  additional_websites: "url",
  organization_identifiers: "organization_identifier",
  service_areas: "service_area",
  languages: "language",
  required_documents: "required_document",
  capacities: "service_capacity",
  attributes: "attribute",
} as const satisfies Readonly<Record<string, TableName>>);

interface Within {
  readonly column: string;
  readonly whole: Thing;
}

/** The rows of one table that a thing and its parts give. @param table where the thing itself stands */
export function* rowsOf(wanted: TableName, table: TableName, one: Thing, columns: readonly string[], within?: Within): Iterable<Row> {
  if (table === wanted)
    yield Object.fromEntries(columns.map((column) => [column, cell(column === within?.column ? within.whole.id : held(one, column))]));
  for (const [field, part] of parts) {
    const several = one[field];
    if (!Array.isArray(several)) continue;
    const column = part === "attribute" ? "link_id" : `${table}_id`;
    for (const each of several as readonly Thing[]) yield* rowsOf(wanted, part, each, columns, { column, whole: one });
  }
}

/** A whole that is no list of parts, such as the term of an attribute, is named by its id. */
const held = (one: Thing, column: string): Value | undefined => {
  if (Object.hasOwn(one, column)) return one[column];
  const other = column.endsWith("_id") ? one[column.slice(0, -"_id".length)] : undefined;
  return typeof other === "object" && "id" in other ? other.id : undefined;
};

const cell = (value: Value | undefined): string => (value === undefined ? "" : String(value));
