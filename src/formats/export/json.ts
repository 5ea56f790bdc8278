import type { Country } from "../../core/directory/model.ts";
import type { About, Exporter } from "./exporter.ts";
import { chosenFields, jsonLine, recordFields } from "./record-fields.ts";

/** Described by `docs/schemas/export-1.json`. */
const schema = "referral/export/1";

/** The directory as it is written, in one JSON object: countries with their emergency numbers, mechanism and organizations. */
export const jsonExport: Exporter = {
  kind: "text",
  fields: recordFields,
  *write(countries: Iterable<Country>, about: About) {
    yield `{\n"schema": ${JSON.stringify(schema)},\n"countries": [`;
    let before = "\n";
    for (const { organizations, ...head } of countries) {
      yield before + jsonLine({ ...head, organizations: organizations.map((one) => chosenFields(one, about)) });
      before = ",\n";
    }
    yield "\n]\n}\n";
  },
};

/** One organization a line, each as `docs/schemas/export-record-1.json` says. */
export const ndjsonExport: Exporter = {
  kind: "text",
  fields: recordFields,
  *write(countries: Iterable<Country>, about: About) {
    for (const { organizations } of countries) yield organizations.map((one) => `${jsonLine(chosenFields(one, about))}\n`).join("");
  },
};
