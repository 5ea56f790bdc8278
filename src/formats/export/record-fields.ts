import type { Organization } from "../../core/directory/model.ts";
import { escapeUnsafe } from "../../core/text.ts";
import type { About } from "./exporter.ts";

/** As in the model of the directory, in the order in which the files write them. */
export const recordFields = [
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

/** The fields of a record that were chosen; all of them where none were. */
export const chosenFields = (organization: Organization, { fields = recordFields }: About): Partial<Organization> =>
  Object.fromEntries(
    recordFields
      .filter((field) => fields.includes(field) && organization[field] !== undefined)
      .map((field) => [field, organization[field]]),
  );

/** On one line, harmless to look at. */
export const jsonLine = (value: unknown): string => escapeUnsafe(JSON.stringify(value));
