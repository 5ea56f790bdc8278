import type { Losses } from "../../../core/import/losses.ts";
import { isNode, type Node, textOf } from "./node.ts";
import type { TableRow, Tables } from "./tables.ts";

/** What is part of what: the table of the parts, the table of the whole, the field for them, the column that names the whole. */
const parts: readonly (readonly [part: string, whole: string, field: string, column: string])[] = [
  ...["organization", "service", "phone", "contact", "url"].map((whole) => ["attribute", whole, "attributes", "link_id"] as const),
  ...["phone", "location", "service"].map((whole) => ["language", whole, "languages", `${whole}_id`] as const),
  ["address", "location", "addresses", "location_id"],
  ["postal_address", "location", "postal_addresses", "location_id"],
  ["accessibility", "location", "accessibility", "location_id"],
  ...["contact", "location", "service", "organization"].map((whole) => ["phone", whole, "phones", `${whole}_id`] as const),
  ...["schedule", "regular_schedule", "holiday_schedule"].flatMap((part) =>
    ["service", "location"].map((whole) => [part, whole, `${part}s`, `${whole}_id`] as const),
  ),
  ...["location", "service", "organization"].map((whole) => ["contact", whole, "contacts", `${whole}_id`] as const),
  ["url", "organization", "additional_websites", "organization_id"],
  ["url", "service", "additional_urls", "service_id"],
  ["organization_identifier", "organization", "organization_identifiers", "organization_id"],
  ["program", "organization", "programs", "organization_id"],
  ["funding", "organization", "funding", "organization_id"],
  ["funding", "service", "funding", "service_id"],
  ["cost_option", "service", "cost_options", "service_id"],
  ["fee", "service", "cost_options", "service_id"],
  ["payment_accepted", "service", "payments_accepted", "service_id"],
  ["eligibility", "service", "eligibilities", "service_id"],
  ["service_area", "service", "service_areas", "service_id"],
  ["required_document", "service", "required_documents", "service_id"],
  ["service_taxonomy", "service", "terms", "service_id"],
  ["service_attribute", "service", "terms", "service_id"],
  ["service_capacity", "service", "capacities", "service_id"],
  ["service_at_location", "service", "service_at_locations", "service_id"],
  ["location", "organization", "locations", "organization_id"],
];

/** What a row names by the id of a row elsewhere: its table and column, the other table, the field for it. */
const named: readonly (readonly [table: string, column: string, other: string, field: string])[] = [
  ["attribute", "taxonomy_term_id", "taxonomy_term", "taxonomy_term"],
  ["service_attribute", "taxonomy_term_id", "taxonomy_term", "taxonomy_term"],
  ["service_taxonomy", "taxonomy_term_id", "taxonomy_term", "taxonomy_term"],
  ["service_taxonomy", "taxonomy_id", "taxonomy", "taxonomy_term"],
  ["service_capacity", "unit_id", "unit", "unit"],
  ["service_at_location", "location_id", "location", "location"],
];

type Growing = Record<string, unknown>;
type ById = ReadonlyMap<string, ReadonlyMap<string, Growing>>;

/** The rows of organizations and services with their parts hung on, as JSON has them. What hangs on nothing is counted. */
export const nested = (
  { rows }: Tables,
  losses: Losses,
): { readonly organizations: readonly TableRow[]; readonly services: readonly TableRow[] } => {
  // They grow while parts are hung on; a part may get parts of its own after it was hung on itself.
  const nodes = new Map([...rows].map(([entity, table]) => [entity, table.map(({ node }): Growing => ({ ...node }))]));
  const byId: ById = new Map([...nodes].map(([entity, all]) => [entity, new Map(all.flatMap(withId))]));
  for (const [table, column, other, field] of named)
    for (const node of nodes.get(table) ?? []) {
      const found = byId.get(other)?.get(textOf(node, column) ?? "");
      if (found) node[field] = found;
    }
  const hung = new Set<Growing>();
  for (const [part, whole, field, column] of parts)
    for (const node of nodes.get(part) ?? []) {
      const found = byId.get(whole)?.get(textOf(node, column) ?? "");
      if (!found) continue;
      found[field] = [...(Array.isArray(found[field]) ? found[field] : []), node];
      hung.add(node);
    }
  const placed = (entity: string) => (nodes.get(entity) ?? []).map((node, n) => ({ node, at: rows.get(entity)?.[n]?.at ?? {} }));
  for (const entity of new Set(parts.map(([part]) => part)))
    for (const { node, at } of placed(entity)) if (!hung.has(node)) losses.add(entity, "no-place", "", at);
  return {
    organizations: placed("organization"),
    services: placed("service").map(({ node, at }) => ({ node: { ...node, ...around(node, byId) }, at })),
  };
};

/** Some lists of terms call their id `taxonomy_id`. */
const withId = (node: Growing): readonly (readonly [string, Growing])[] => {
  const id = textOf(node, "id") ?? textOf(node, "taxonomy_id");
  return id === undefined ? [] : [[id, node]];
};

/** What older tables say in columns of a service: its one location, its terms, and through whom it belongs to an organization. */
const around = (service: Node, byId: ById): Node => {
  const location = byId.get("location")?.get(textOf(service, "location_id") ?? "");
  const program = byId.get("program")?.get(textOf(service, "program_id") ?? "");
  const organization_id = textOf(service, "organization_id") ?? textOf(location, "organization_id") ?? textOf(program, "organization_id");
  const terms = (textOf(service, "taxonomy_ids") ?? "").split(/[,;|]/).map((id) => byId.get("taxonomy")?.get(id.trim()));
  return {
    ...(organization_id !== undefined && { organization_id }),
    ...(location && { service_at_locations: [{ location }] }),
    ...(terms.some(isNode) && { terms: terms.filter(isNode).map((taxonomy_term) => ({ taxonomy_term })) }),
  };
};
