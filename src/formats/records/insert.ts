import { isMap, isSeq } from "yaml";
import { entryStart } from "../lint/entry-start.ts";
import { sameData } from "../same-data.ts";
import { readYaml } from "../yaml.ts";
import { breakOf, contentEnd, indented, lineEnd, lineStart } from "./lines.ts";
import { parsedFile } from "./record-range.ts";
import { orderedEmergency, orderedRecord, written } from "./written.ts";

/** What a file that is new begins with, so that editors complete and check while one types. */
const schemaLine = "# yaml-language-server: $schema=../docs/schemas/country-1.json";

export interface NewRecord {
  readonly country: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** Needed where the country has no file yet. */
  readonly emergency?: unknown;
}

/** The file of a country that had none. */
export const newFile = ({ country, record, emergency }: NewRecord): string =>
  [
    schemaLine,
    `country: "${country}"`,
    ...(emergency === undefined ? [] : [written({ emergency: orderedEmergency(emergency) }).trimEnd()]),
    `organizations:\n${itemOf(record, 2)}`,
  ].join("\n");

/**
 * A country file with a record put in: by its id where the file is in the order of ids, else at the end. Everything that
 * stood there stays byte for byte. Undefined where the file writes its list in a way that can't be added to.
 */
export const withRecord = (text: string, record: NewRecord["record"]): string | undefined => {
  const before = readYaml(text, "");
  const next = before.ok ? inserted(text, record) : undefined;
  const after = next === undefined ? undefined : readYaml(next, "");
  if (next === undefined || !before.ok || !after?.ok) return undefined;
  return sameData(without(after.value.data, record.id), without(before.value.data, record.id)) ? next : undefined;
};

const inserted = (text: string, record: NewRecord["record"]): string | undefined => {
  const document = parsedFile(text);
  const list = document.get("organizations", true);
  const end = /\n$|^$/.test(text) ? text : text + breakOf(text);
  if (list === undefined || list === null) return `${end}${withBreaks(`organizations:\n${itemOf(record, 2)}`, text)}`;
  if (!isSeq(list)) return undefined;
  if (list.flow) return list.items.length > 0 || !list.range ? undefined : intoEmpty(text, list.range, record);
  const id = String(record.id);
  const ids = list.items.map((item) => (isMap(item) ? String(item.get("id")) : ""));
  const inOrder = ids.every((one, n) => n === 0 || String(ids[n - 1]) <= one);
  const behind = inOrder ? ids.findIndex((one) => one > id) : -1;
  const start = startOf(list.items[behind]);
  const first = startOf(list.items[0]);
  if (first === undefined) return undefined;
  const dash = text.lastIndexOf("-", first - 1);
  const item = withBreaks(itemOf(record, dash - lineStart(text, dash)), text);
  if (start !== undefined) {
    const at = lineStart(text, entryStart(text, text.lastIndexOf("-", start - 1)));
    return text.slice(0, at) + item + text.slice(at);
  }
  const at = lineEnd(end, contentEnd(list));
  return end.slice(0, at) + item + end.slice(at);
};

/** In the place of `[]`. */
const intoEmpty = (text: string, [from, to]: readonly [number, number, number], record: NewRecord["record"]): string =>
  text.slice(0, from).trimEnd() + withBreaks(`\n${itemOf(record, 2)}`, text).trimEnd() + text.slice(to);

const startOf = (item: unknown): number | undefined => (isMap(item) ? item.range?.[0] : undefined);

/** A record as an item of the list. */
const itemOf = (record: NewRecord["record"], dash: number): string =>
  `${" ".repeat(dash)}- ${indented(written(orderedRecord(record)), dash + 2).slice(dash + 2)}`;

const withBreaks = (text: string, of: string): string => text.replaceAll("\n", breakOf(of));

/** What a file says, but for one record. */
const without = (data: unknown, id: unknown): unknown => {
  if (typeof data !== "object" || data === null) return data;
  const list: unknown = Reflect.get(data, "organizations");
  return { ...data, organizations: (Array.isArray(list) ? list : []).filter((one: unknown) => idOf(one) !== id) };
};

const idOf = (record: unknown): unknown => (typeof record === "object" && record !== null ? Reflect.get(record, "id") : undefined);
