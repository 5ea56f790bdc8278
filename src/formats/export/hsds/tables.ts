/*
 * The tables of the package (HSDS 3.1, tabular form), with the columns that we can fill: a descriptor need not list more. Names
 * are the standard's.
 */

export interface Column {
  readonly name: string;
  readonly type: "string" | "number" | "date" | "datetime";
  readonly format?: "uuid" | "uri" | "email";
  readonly isRequired?: true;
  /** The table whose id it holds. */
  readonly refersTo?: string;
}

export interface Table {
  readonly name: string;
  readonly path: string;
  readonly columns: readonly Column[];
}

const text = (name: string): Column => ({ name, type: "string" });
const number = (name: string): Column => ({ name, type: "number" });
const uri = (name: string): Column => ({ ...text(name), format: "uri" });
const email = (name: string): Column => ({ ...text(name), format: "email" });
const required = (column: Column): Column => ({ ...column, isRequired: true });
const id = required({ name: "id", type: "string", format: "uuid" });
const idOf = (refersTo: string): Column => ({ name: `${refersTo}_id`, type: "string", format: "uuid", refersTo });

const columns = {
  organization: [id, required(text("name")), text("alternate_name"), required(text("description")), email("email"), uri("website")],
  service: [
    id,
    required(idOf("organization")),
    required(text("name")),
    text("description"),
    required(text("status")),
    text("application_process"),
    text("fees_description"),
    text("eligibility_description"),
    number("minimum_age"),
    number("maximum_age"),
    { name: "assured_date", type: "date" },
    text("alert"),
  ],
  phone: [id, idOf("organization"), required(text("number")), text("type"), text("description")],
  location: [id, idOf("organization"), required(text("location_type")), text("name"), text("description")],
  contact: [id, idOf("organization"), email("email")],
  url: [id, idOf("organization"), text("label"), required(uri("url"))],
  organization_identifier: [id, required(idOf("organization")), required(text("identifier_type")), required(text("identifier"))],
  service_area: [id, idOf("service"), text("name"), text("description"), uri("uri")],
  language: [id, idOf("service"), idOf("phone"), text("name"), text("code")],
  required_document: [id, idOf("service"), text("document")],
  service_capacity: [
    id,
    required(idOf("service")),
    required(idOf("unit")),
    required(number("available")),
    number("maximum"),
    required({ name: "updated", type: "datetime" }),
  ],
  unit: [id, required(text("name"))],
  attribute: [
    id,
    required({ name: "link_id", type: "string", format: "uuid" }),
    required(idOf("taxonomy_term")),
    text("link_type"),
    required(text("link_entity")),
    text("value"),
    text("label"),
  ],
  taxonomy_term: [id, required(text("code")), required(text("name")), required(text("description")), text("taxonomy"), idOf("taxonomy")],
  taxonomy: [id, required(text("name")), required(text("description")), text("version")],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

export type TableName = keyof typeof columns;

const paths: Readonly<Record<TableName, string>> = {
  organization: "organizations.csv",
  service: "services.csv",
  phone: "phones.csv",
  location: "locations.csv",
  contact: "contacts.csv",
  url: "url.csv",
  organization_identifier: "organization_identifiers.csv",
  service_area: "service_areas.csv",
  language: "languages.csv",
  required_document: "required_documents.csv",
  service_capacity: "service_capacity.csv",
  unit: "units.csv",
  attribute: "attributes.csv",
  taxonomy_term: "taxonomy_terms.csv",
  taxonomy: "taxonomies.csv",
};

export const tables: readonly (Table & { readonly name: TableName })[] = (Object.keys(columns) as TableName[]).map((name) => ({
  name,
  path: paths[name],
  columns: columns[name],
}));
