import { Document, type Scalar, visit } from "yaml";
import type { Country } from "../../core/directory/model.ts";
import { escapeUnsafe } from "../../core/text.ts";
import type { WrittenCountry } from "../schema.ts";
import type { Exporter } from "./exporter.ts";

/**
 * Country files as the directory keeps them, one document per country: that of one country is a file for `directory-data`
 * or for a folder laid over it. YAML 1.2 (ours) and YAML 1.1 readers find the same: to the latter `NO` and `yes` are truth
 * values, `112:12` is a number and `2026-11-22` a date, so what either could take for something else stands in quotes.
 */
export const yamlExport: Exporter = {
  kind: "text",
  *write(countries: Iterable<Country>) {
    let before = "";
    for (const country of countries) {
      yield `${before}# yaml-language-server: $schema=../docs/schemas/country-1.json\n${yamlOf(written(country))}`;
      before = "---\n";
    }
  },
};

/** Without what compiling adds. The fields have the order of the schema since they were read. */
const written = (country: Country): WrittenCountry => ({
  ...country,
  organizations: country.organizations.map(({ country: _, private_fields: _p, ...fields }) => ({
    ...fields,
    ...(fields.phones && { phones: fields.phones.map(({ e164: _e, ...phone }) => phone) }),
  })),
});

const yamlOf = (data: WrittenCountry): string => yamlText(new Document(data, { aliasDuplicateObjects: false }));

/** A document as text, with quotes around whatever a reader of YAML 1.1 or 1.2 could take for something else. */
export const yamlText = (document: Document): string => {
  visit(document, {
    // Keys too: to YAML 1.1 the date of a check stands under `true`, not under `on`.
    Scalar: (_, scalar) => {
      if (mayBeMistaken(scalar)) scalar.type = "QUOTE_DOUBLE";
    },
  });
  return escaped(document.toString({ lineWidth: 120, doubleQuotedAsJSON: true, blockQuote: false }));
};

/** What starts with a letter and is no word of YAML 1.1 is a text to every reader. Country codes look alike: all are quoted. */
const mayBeMistaken = ({ value }: Scalar): boolean =>
  typeof value === "string" &&
  (!/^\p{L}/u.test(value) ||
    /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value) ||
    /^[A-Z]{2}$|[\t\n\r\p{Cs}]/u.test(value) ||
    escaped(value) !== value);

/** What fools the eye, and what some readers take for the end of a line or refuse. It stands in double quotes, where escapes are read. */
const escaped = (yaml: string): string => escapeUnsafe(yaml.replace(/[\u2028\u2029\ufffd-\uffff]/g, yamlEscape), yamlEscape);

const yamlEscape = (character: string): string => {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
};
