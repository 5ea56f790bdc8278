import type { SourcePlace } from "../../../core/import/draft.ts";
import type { Losses } from "../../../core/import/losses.ts";
import { secrecyOf } from "../secret-names.ts";
import { isNode, lineOf, type Node, partsOf } from "./node.ts";
import type { OrganizationSource } from "./source.ts";

/** What is read of each kind of object but contacts; an id only says what belongs together. Anything else finds no place, and is counted; of persons nothing is shown. */
const read: Readonly<Record<string, ReadonlySet<string>>> = {
  organization: new Set([
    "name",
    "alternate_name",
    "description",
    "email",
    "website",
    "url",
    "phones",
    "locations",
    "contacts",
    "additional_websites",
  ]),
  service: new Set(
    (
      "name description additional_information url email status application_process fees_description fees eligibility_description eligibility audience " +
      "eligibilities minimum_age maximum_age min_age max_age assured_date alert phones schedules regular_schedules service_areas " +
      "service_at_locations languages required_documents capacities attributes terms problem_codes contacts interpretation_services " +
      "wait_time additional_urls cost_options taxonomy_ids organization_name"
    ).split(" "),
  ),
  location: new Set(["addresses", "address", "phones", "contacts", "schedules", "regular_schedules", "organization_name"]),
};

/** A point, or a way to one: its value is not even shown. */
const places = new Set(["latitude", "longitude", "transportation", "postal_addresses"]);

export const countLeftovers = ({ node, services, at }: OrganizationSource, locations: readonly Node[], losses: Losses): void => {
  const count = (entity: string, one: Node, at: SourcePlace) => {
    for (const [field, value] of Object.entries(one)) {
      if (read[entity]?.has(field) || /(^|_)id$/.test(field)) continue;
      const several = Array.isArray(value)
        ? value.length
        : isNode(value)
          ? 1
          : lineOf(one, field) === undefined && typeof value !== "boolean"
            ? 0
            : 1;
      for (let n = 0; n < several; n++)
        losses.add(
          `${entity}.${field}`,
          places.has(field) ? "place" : "no-place",
          entity === "contact" || secrecyOf(field) !== undefined ? "" : (lineOf(one, field) ?? ""),
          at,
        );
    }
  };
  count("organization", node, at);
  for (const service of services) count("service", service.node, service.at);
  for (const location of locations) count("location", location, at);
  for (const holder of [node, ...services.map((one) => one.node), ...locations])
    for (const contact of partsOf(holder, "contacts")) {
      // Without a name it is the organization's own, and its number and e-mail were read.
      const { phones, email, ...rest } = contact;
      count("contact", lineOf(contact, "name") === undefined ? rest : contact, at);
    }
  for (const service of services) {
    const url = lineOf(service.node, "url");
    if (url !== undefined) losses.add("service.url", "no-place", url, service.at);
  }
};
