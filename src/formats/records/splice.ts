import { type Document, isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import * as z from "zod";
import type { Path } from "../../core/problem.ts";
import { entryStart } from "../lint/entry-start.ts";
import { sameData } from "../same-data.ts";
import { countrySchema } from "../schema.ts";
import { readYaml } from "../yaml.ts";
import { type Change, changedData } from "./change.ts";
import { breakOf, contentEnd, indented, isNode, lineEnd, lineStart } from "./lines.ts";
import { written } from "./written.ts";

/**
 * A country file with some facts changed, and every other byte as it was: lines are taken out and put in, nothing is written
 * anew. Undefined where that can't be done, so that nobody's comment is lost for it: what the text then says is compared
 * with what it should say.
 */
export const spliced = (given: string, changes: readonly Change[]): string | undefined => {
  let text = given;
  for (const change of changes) {
    const [before, document] = [readYaml(text, ""), parseDocument(text, { logLevel: "silent" })];
    const wanted = before.ok ? changedData(before.value.data, change) : undefined;
    const next = wanted === undefined ? undefined : edited(text, document, change);
    const after = next === undefined ? undefined : readYaml(next, "");
    if (next === undefined || !after?.ok || !sameData(after.value.data, wanted)) return undefined;
    text = next;
  }
  return text;
};

const edited = (text: string, document: Document, { path, ...change }: Change): string | undefined => {
  const holder = document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if ((!isMap(holder) && !isSeq(holder)) || key === undefined) return undefined;
  const at = holder.items.findIndex((item, n) => (isPair(item) ? isScalar(item.key) && item.key.value === key : n === key));
  if (change.do === "remove") return at < 0 ? undefined : without(text, holder, at);
  const value = document.getIn(path, true);
  if (isScalar(value) && value.range && typeof change.value !== "object") {
    return text.slice(0, value.range[0]) + inline(change.value, holder, String(key)) + text.slice(value.range[1]);
  }
  if (at < 0) return isMap(holder) ? withEntry(text, holder, { path, value: change.value }) : undefined;
  const start = startOf(holder.items[at]);
  if (isMap(holder) && !holder.flow && start !== undefined && text.slice(lineStart(text, start), start).trim() === "") {
    const entry = entryOf(text, String(key), change.value, start - lineStart(text, start));
    return text.slice(0, lineStart(text, start)) + entry + text.slice(lineEnd(text, contentEnd(holder.items[at])));
  }
  const shorter = without(text, holder, at);
  return shorter === undefined ? undefined : spliced(shorter, [{ path, ...change }]);
};

/** A field and its value, as lines. */
const entryOf = (text: string, key: string, value: unknown, indent: number): string =>
  indented(written({ [key]: value }), indent).replaceAll("\n", breakOf(text));

const inline = (value: unknown, { flow }: { flow?: boolean }, key: string): string => {
  const plain = written(value, key).trimEnd();
  const isOneLine = !plain.includes("\n") && !/^[|>]/.test(plain);
  return isOneLine && (!flow || !/[,[\]{}]/.test(plain) || plain.startsWith('"')) ? plain : JSON.stringify(value);
};

/** The entry's lines go, with the comments right above it. */
const without = (text: string, holder: YAMLMap | YAMLSeq, at: number): string | undefined => {
  const [item, next, previous] = [holder.items[at], holder.items[at + 1], holder.items[at - 1]];
  const start = startOf(item);
  if (start === undefined) return undefined;
  if (holder.flow) {
    const nextStart = startOf(next);
    if (nextStart !== undefined) return text.slice(0, start) + text.slice(nextStart);
    return text.slice(0, previous === undefined ? start : contentEnd(previous)) + text.slice(contentEnd(item));
  }
  const dash = isPair(item) ? start : text.lastIndexOf("-", start - 1);
  const line = lineStart(text, dash);
  if (text.slice(line, dash).trim() === "")
    return text.slice(0, lineStart(text, entryStart(text, dash))) + text.slice(lineEnd(text, contentEnd(item)));
  // The first field of a list's item stands behind the dash: the next one moves there.
  const nextStart = startOf(next);
  return nextStart === undefined ? undefined : text.slice(0, start) + text.slice(nextStart);
};

const startOf = (item: unknown): number | undefined => {
  const node = isPair(item) ? item.key : item;
  return isNode(node) ? node.range?.[0] : undefined;
};

interface Entry {
  readonly path: Path;
  readonly value: unknown;
}

/** A new field, behind those that the schema has before it. */
const withEntry = (text: string, holder: YAMLMap, { path, value }: Entry): string | undefined => {
  const key = String(path.at(-1));
  const order = fieldsAt(path.slice(0, -1));
  const before = holder.items.findLast((item) => order.indexOf(nameOf(item)) < order.indexOf(key));
  const first = startOf(holder.items[0]);
  if (!before || first === undefined) return undefined;
  if (holder.flow) {
    const end = contentEnd(before);
    const flow = isCollectionValue(value) ? JSON.stringify(value) : inline(value, holder, key);
    return `${text.slice(0, end)}, ${key}: ${flow}${text.slice(end)}`;
  }
  const end = lineEnd(text, contentEnd(before));
  const entry = entryOf(text, key, value, first - lineStart(text, first));
  const open = end === text.length && !text.endsWith("\n") ? breakOf(text) : "";
  return text.slice(0, end) + open + entry + text.slice(end);
};

const isCollectionValue = (value: unknown): boolean => typeof value === "object" && value !== null;
const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : "");

/** The fields of the map at a path, in the order of the schema. */
const fieldsAt = (path: Path): readonly string[] => {
  let schema: unknown = countrySchema;
  for (const key of path) {
    schema = schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
    schema = schema instanceof z.ZodArray ? schema.element : schema instanceof z.ZodObject ? schema.shape[key] : undefined;
  }
  schema = schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
};
