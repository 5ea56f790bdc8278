import { describeProblem } from "../view/problems.ts";
import { readYaml, type YamlText } from "../yaml.ts";
import { csvTable } from "./csv.ts";
import { type CsvWords, readCsv } from "./csv-table.ts";
import type { ForeignTable } from "./foreign-table.ts";
import { featureId, featuresOf, geoJsonTable, isGeoJson } from "./geojson.ts";
import type { Imported, Reading, SourceFault, SourceText } from "./imported.ts";
import { type JsonFault, jsonFault } from "./json-fault.ts";
import { besideList, type Fields, isFields, jsonTable } from "./json-table.ts";
import { isOwnCsv, ownCsv } from "./own-csv.ts";
import { isOwnRecord, ownCountries, ownList } from "./own-json.ts";

/** Forms that lie in one file. */
export type FileForm = "csv" | "geojson" | "json" | "yaml";

/** A table needs a mapping; records of our own are whole as they stand. */
export type Opened =
  | { readonly kind: "table"; readonly table: ForeignTable }
  | { readonly kind: "ours"; readonly imported: Imported }
  | { readonly kind: "fault"; readonly fault: SourceFault };

/** Words that faults and nameless things need. */
export interface SourceWords {
  readonly csv: CsvWords;
  readonly nameless: (column: number) => string;
  readonly json: Readonly<Record<JsonFault["kind"], string>>;
  readonly shape: Readonly<Record<FileForm, string>>;
}

/** Reads a file as far as it can be read without knowing what its columns mean. */
export const openSource = (source: SourceText, form: FileForm, reading: Reading, words: SourceWords): Opened => {
  const shapeFault: Opened = { kind: "fault", fault: { fault: "shape", detail: words.shape[form], file: source.shown } };
  if (form === "csv") {
    const read = readCsv(source, words.csv);
    if (!read.ok) return { kind: "fault", fault: read.fault };
    if (read.rows.length === 0) return shapeFault;
    if (isOwnCsv(read.rows)) return { kind: "ours", imported: ownCsv(read.rows) };
    return { kind: "table", table: csvTable(read.rows, words.nameless) };
  }
  if (form === "yaml") return openYaml(source, shapeFault);
  const parsed = parseJson(source, words.json);
  if ("fault" in parsed) return { kind: "fault", fault: parsed.fault };
  return (form === "geojson" || isGeoJson(parsed.data) ? openGeoJson(parsed.data, reading) : openJson(parsed.data)) ?? shapeFault;
};

/** Country files of ours, one or (as `export` writes them) several with `---` between. */
const openYaml = ({ text, shown }: SourceText, otherwise: Opened): Opened => {
  const countries: YamlText[] = [];
  for (const document of documentsOf(text).filter((one) => one.trim() !== "")) {
    const read = readYaml(document, shown);
    if (!read.ok) {
      const [first] = read.problems;
      return {
        kind: "fault",
        fault: { fault: "yaml", detail: first ? describeProblem(first).what : "", file: shown, ...(first?.at && { at: first.at }) },
      };
    }
    if (!isFields(read.value.data) || !Array.isArray(read.value.data.organizations)) return otherwise;
    countries.push(read.value);
  }
  if (countries.length === 0) return otherwise;
  const at = (n: number, m: number) => {
    const place = countries[n]?.placeOf(["organizations", m]);
    return { line: place?.line ?? 1, column: place?.column ?? 1 };
  };
  return {
    kind: "ours",
    imported: ownCountries(
      countries.map(({ data }) => data),
      at,
    ),
  };
};

/** Each after as many empty lines as stand before it, so that its places are those of the file. */
const documentsOf = (text: string): readonly string[] => {
  let before = 0;
  return text.split(/^---[ \t]*\r?\n/m).map((document) => {
    const padded = "\n".repeat(before) + document;
    before += document.split("\n").length;
    return padded;
  });
};

const openGeoJson = (data: unknown, reading: Reading): Opened | undefined => {
  if (!isGeoJson(data)) return undefined;
  const features = featuresOf(data);
  const properties = features.map((feature) => (isFields(feature) ? feature.properties : undefined));
  if (properties.length > 0 && properties.every(isOwnRecord))
    return { kind: "ours", imported: ownList(properties.map((one, n) => ({ data: one, at: { id: featureId(features[n], n) } }))) };
  return { kind: "table", table: geoJsonTable(data, reading) };
};

const openJson = (data: unknown): Opened | undefined => {
  if (isFields(data) && data.schema === "referral/export/1" && Array.isArray(data.countries))
    return { kind: "ours", imported: ownCountries(data.countries, (n, m) => ({ id: `#${n + 1}.${m + 1}` })) };
  const lists = Array.isArray(data)
    ? [data]
    : isOwnRecord(data)
      ? [[data]]
      : isFields(data)
        ? Object.values(data).filter((one) => Array.isArray(one))
        : [];
  const [list, ...others] = lists;
  const lost = isFields(data) && list && !isOwnRecord(data) ? besideList(data, list) : [];
  if (!list || others.length > 0) return undefined;
  const entries = list.map((one: unknown, n) => ({ data: one, at: { id: entryId(one, n) } }));
  const own = entries.flatMap(({ data: one, at }) => (isOwnRecord(one) ? [{ data: one as Fields, at }] : []));
  if (own.length > 0 && own.length === entries.length) return { kind: "ours", imported: { ...ownList(own), lost } };
  return { kind: "table", table: { ...jsonTable(entries), lost } };
};

const entryId = (entry: unknown, n: number): string =>
  isFields(entry) && (typeof entry.id === "string" || typeof entry.id === "number") ? String(entry.id) : `#${n + 1}`;

/** One JSON text, or one a line. */
const parseJson = (
  { text, shown }: SourceText,
  words: SourceWords["json"],
): { readonly data: unknown } | { readonly fault: SourceFault } => {
  try {
    return { data: JSON.parse(text) };
  } catch {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/s.test(line)))
      try {
        return { data: lines.map((line): unknown => JSON.parse(line)) };
      } catch {
        // Not one a line either: the fault of the whole is told.
      }
    const { line, column, kind } = jsonFault(text);
    return { fault: { fault: "json", detail: words[kind], file: shown, at: { line, column } } };
  }
};
