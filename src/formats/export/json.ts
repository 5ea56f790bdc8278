import type { Country, Organization } from "../../core/directory/model.ts";
import { escapeUnsafe } from "../../core/text.ts";
import type { About, Exporter } from "./exporter.ts";

/** Described by `docs/schemas/export-1.json`. */
const schema = "referral/export/1";

/** As in the model of the directory, in the order in which the files write them. */
const recordFields = [
  "id",
  "name",
  "alternate_names",
  "kind",
  "description",
  "website",
  "emails",
  "phones",
  "country",
  "city",
  "office_address",
  "address_withheld",
  "coverage",
  "services",
  "status",
  "assured",
  "age_recipient",
  "caution",
  "sources",
] as const satisfies readonly (keyof Organization)[];

/** The directory as it is written, in one JSON object: countries with their emergency numbers, mechanism and organizations. */
export const jsonExport: Exporter = {
  kind: "text",
  fields: recordFields,
  *write(countries: Iterable<Country>, about: About) {
    yield `{\n"schema": ${JSON.stringify(schema)},\n"countries": [`;
    let before = "\n";
    for (const { organizations, ...head } of countries) {
      yield before + safe({ ...head, organizations: organizations.map((one) => chosen(one, about)) });
      before = ",\n";
    }
    yield "\n]\n}\n";
  },
};

/** One organization a line. */
export const ndjsonExport: Exporter = {
  kind: "text",
  fields: recordFields,
  *write(countries: Iterable<Country>, about: About) {
    for (const { organizations } of countries) yield organizations.map((one) => `${safe(chosen(one, about))}\n`).join("");
  },
};

const chosen = (organization: Organization, { fields = recordFields }: About): Partial<Organization> =>
  Object.fromEntries(
    recordFields
      .filter((field) => fields.includes(field) && organization[field] !== undefined)
      .map((field) => [field, organization[field]]),
  );

const safe = (value: unknown): string => escapeUnsafe(JSON.stringify(value));
