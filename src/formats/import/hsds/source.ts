import type { SourcePlace } from "../../../core/import/draft.ts";
import type { Losses } from "../../../core/import/losses.ts";
import { type Refusal, refusal } from "../../../core/import/reasons.ts";
import { isNode, type Node, textOf } from "./node.ts";

export interface Placed {
  readonly node: Node;
  readonly at: SourcePlace;
}

/** An organization with its services, whichever of the two held the other. */
export interface OrganizationSource extends Placed {
  readonly services: readonly Placed[];
}

/** What a file holds, before anything of it is understood. */
export interface HsdsSource {
  /** Services, and organizations without any. */
  readonly read: number;
  readonly organizations: readonly OrganizationSource[];
  readonly refused: readonly Refusal[];
}

/** What only organizations have. */
const organizationFields = [
  "services",
  "website",
  "email",
  "phones",
  "locations",
  "organization_identifiers",
  "legal_status",
  "tax_id",
  "tax_status",
  "additional_websites",
];
/** What only services have. */
const serviceFields = ["organization", "organization_id", "status", "service_at_locations", "service_areas", "eligibility_description"];

/** Sorts objects into organizations and services, and brings together what belongs together. @param entries of a list, in its order */
export const gather = (entries: readonly { readonly data: unknown; readonly at: SourcePlace }[], losses: Losses): HsdsSource => {
  const refused: Refusal[] = [];
  const found = new Map<string, { node: Node; at: SourcePlace; services: Placed[] }>();
  let read = 0;
  const organization = (node: Node, at: SourcePlace) => {
    const key = textOf(node, "id") ?? JSON.stringify(at);
    const before = found.get(key);
    const entry = { node: before ? together(before.node, node, at, losses) : node, at: before?.at ?? at, services: before?.services ?? [] };
    found.set(key, entry);
    return entry;
  };
  const homeless: Placed[] = [];
  for (const { data, at } of entries) {
    const has = (field: string) => isNode(data) && data[field] !== undefined && data[field] !== null;
    if (isNode(data) && serviceFields.some(has) && !has("services")) {
      read++;
      const { organization: whole, ...node } = data;
      if (isNode(whole)) organization(whole, at).services.push({ node, at });
      else homeless.push({ node, at });
    } else if (isNode(data) && organizationFields.some(has)) {
      const { services, ...node } = data;
      const entry = organization(node, at);
      for (const service of Array.isArray(services) ? services : []) {
        read++;
        const place = isNode(service) ? { id: textOf(service, "id") ?? at.id ?? "" } : at;
        if (isNode(service)) entry.services.push({ node: service, at: place });
        else refused.push(refusal(place, "not-a-record", {}));
      }
    } else {
      read++;
      refused.push(refusal(at, "not-a-record", {}));
    }
  }
  // Their organizations may stand behind them in the list.
  for (const service of homeless) {
    const id = textOf(service.node, "organization_id") ?? "";
    const home = found.get(id);
    if (home) home.services.push(service);
    else refused.push(refusal(service.at, "organization-missing", { id }));
  }
  const organizations = [...found.values()];
  return { read: read + organizations.filter(({ services }) => services.length === 0).length, organizations, refused };
};

/** One organization, told several times: what was said first stays, and what is said otherwise later is counted. */
const together = (first: Node, later: Node, at: SourcePlace, losses: Losses): Node => {
  const added: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(later)) {
    if (first[field] === undefined || first[field] === null) added[field] = value;
    else if (JSON.stringify(first[field]) !== JSON.stringify(value) && value !== null)
      losses.add(`organization.${field}`, "other-row", typeof value === "string" ? value : "", at);
  }
  return Object.keys(added).length > 0 ? { ...first, ...added } : first;
};
