import type { Column, Table } from "./tables.ts";

/** `datapackage.json` of a Tabular Data Package of these tables; foreign keys point at tables that are there. */
export const descriptor = (tables: readonly Table[], version: string): string =>
  `${JSON.stringify(
    {
      profile: "tabular-data-package",
      name: "human_services_data",
      title: "Human Services Data Specification",
      // Of the standard, as its own descriptor has it.
      version: "3.1.0",
      homepage: "https://docs.openreferral.org",
      created_by: `referral ${version}`,
      resources: tables.map(resourceOf),
    },
    null,
    2,
  )}\n`;

const resourceOf = ({ name, path, columns }: Table) => {
  const keys = columns.flatMap(({ name: fields, refersTo }) =>
    refersTo === undefined ? [] : [{ fields, reference: { resource: refersTo, fields: "id" } }],
  );
  return {
    profile: "tabular-data-resource",
    name,
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    // Said, because readers that are not told guess, and a quotation mark in a text leads them astray.
    dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n", header: true },
    schema: { fields: columns.map(fieldOf), primaryKey: "id", ...(keys.length > 0 && { foreignKeys: keys }) },
  };
};

const fieldOf = ({ name, type, format, isRequired }: Column) => ({
  name,
  type,
  ...(type === "datetime" ? { format: "any" } : format && { format }),
  ...((isRequired || name === "id") && { constraints: { required: true, ...(name === "id" && { unique: true }) } }),
});
