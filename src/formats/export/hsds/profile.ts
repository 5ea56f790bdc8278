import { phoneTypes } from "./organization.ts";
import { taxonomies, taxonomyTerms, termLists } from "./terms.ts";

/**
 * Our profile of HSDS 3.1 as the standard asks for one: JSON Merge Patches over its schemas, and the lists that its attributes
 * use. They stand in docs/hsds-profile, where a test compares them.
 */
export const profileFiles = (): readonly { readonly path: string; readonly text: string }[] =>
  Object.entries({ ...patches, taxonomies: taxonomies(), taxonomy_terms: taxonomyTerms() }).map(([name, content]) => ({
    path: `${name}.json`,
    text: `${JSON.stringify(content, null, 2)}\n`,
  }));

const patches = {
  // Every service has an organization, a type among its attributes, and a day on which it was checked.
  "profile/service": {
    properties: {
      status: { enum: ["active", "defunct", "temporarily closed"] },
      ...Object.fromEntries(
        ["fees", "wait_time", "schedules", "service_at_locations", "contacts", "phones", "metadata"].map((name) => [name, null]),
      ),
    },
    required: ["id", "name", "status", "organization", "assured_date", "attributes"],
  },
  "profile/organization": {
    properties: { parent_organization_id: null, metadata: null },
    required: ["id", "name", "description", "organization_identifiers", "attributes"],
  },
  // A town at most, or the text of a published office: nothing that leads to a door.
  "profile/location": {
    properties: Object.fromEntries(
      ["latitude", "longitude", "addresses", "transportation", "phones", "contacts", "schedules", "accessibility", "metadata"].map(
        (name) => [name, null],
      ),
    ),
  },
  "profile/phone": {
    properties: { type: { enum: [...new Set(Object.values(phoneTypes))] } },
    required: ["id", "number", "type", "attributes"],
  },
  // Addresses of an organization, never of a person.
  "profile/contact": { properties: { name: null, title: null, department: null, phones: null } },
  "profile/attribute": {
    properties: { link_type: { enum: termLists } },
    required: ["id", "link_type", "link_entity", "taxonomy_term"],
  },
};
