import { type Day, isDay } from "../../core/day.ts";
import { isCountryCode } from "../../core/vocabulary/country-codes.ts";
import { linkOf } from "../../formats/import/cells.ts";
import { importWords as w } from "../../messages/en/import.ts";
import { UserError } from "../../outcome.ts";
import { type ImportForm, type ImportOptions, importForms } from "./import-options.ts";

/** What the command line says of the whole list. */
export interface Said {
  readonly form: ImportForm;
  readonly country?: string;
  readonly source?: string;
  readonly checkedOn?: Day;
  readonly today: Day;
}

/** @throws UserError usage, for what is no code, no link, no day, or no form that can be read */
export const readTerms = (file: string, { as, country, source, checkedOn }: ImportOptions, today: Day): Said => {
  const code = country?.toUpperCase();
  if (code !== undefined && !isCountryCode(code)) throw new UserError("usage", w.noCountry(country ?? ""));
  if (source !== undefined && linkOf(source) !== source) throw new UserError("usage", w.noLink(source));
  if (checkedOn !== undefined && (!isDay(checkedOn) || checkedOn > today)) throw new UserError("usage", w.noDay(checkedOn));
  return {
    form: as === undefined ? formOf(file) : formNamed(as),
    ...(code !== undefined && { country: code }),
    ...(source !== undefined && { source }),
    ...(checkedOn !== undefined && { checkedOn }),
    today,
  };
};

const formNamed = (as: string): ImportForm => {
  const form = importForms.find((one) => one === as);
  if (form === undefined) throw new UserError("usage", w.unknownForm(as), [w.knownForms(importForms)]);
  return form;
};

const byEnding: ReadonlyMap<string, ImportForm> = new Map([
  ["csv", "csv"],
  ["tsv", "csv"],
  ["txt", "csv"],
  ["geojson", "geojson"],
  ["json", "json"],
  ["ndjson", "json"],
  ["jsonl", "json"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
]);

const isWorkbook = /\.(?:xlsx?|xlsm|ods|numbers)$/i;

const formOf = (file: string): ImportForm => {
  const form = byEnding.get(/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "");
  if (form === undefined) throw new UserError("usage", w.whichForm(file), [isWorkbook.test(file) ? w.saveAsCsv : w.sayForm(importForms)]);
  return form;
};
