import { isMap, isNode, isScalar, parseDocument, type YAMLMap } from "yaml";
import { sameData } from "../same-data.ts";
import { readYaml } from "../yaml.ts";
import { entryStart } from "./entry-start.ts";
import { eachMap, inOrder } from "./key-order.ts";

/**
 * A country file with its fields in order. Whole entries are moved as they stand, comments with them; nothing is
 * written anew. What would then read otherwise is left as it was.
 */
export const fixed = (text: string): string => {
  // No letter of any line: as one it would stand before the first field wherever that is moved to.
  const mark = /^\uFEFF?/.exec(text)?.[0] ?? "";
  const bare = text.slice(mark.length);
  const said = says(bare);
  if (said === undefined) return text;
  const isSame = (tidy: string): boolean => sameData(says(tidy), said);
  const trimmed = trimmedLines(bare);
  return mark + moved(trimmed !== bare && isSame(trimmed) ? trimmed : bare, isSame);
};

/** Line by line: one pattern over all of a long run of spaces would try each of them. */
const trimmedLines = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line.endsWith("\r") ? `${trimmed(line.slice(0, -1))}\r` : trimmed(line)))
    .join("\n");

const trimmed = (line: string): string => {
  let end = line.length;
  while (line[end - 1] === " " || line[end - 1] === "\t") end--;
  return line.slice(0, end);
};

const says = (text: string): unknown => {
  const read = readYaml(text, "");
  return read.ok ? read.value.data : undefined;
};

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Deeper than a country file has maps within maps. */
const rounds = 6;

/** Innermost maps first: the text is read again before a map around them is put in order. */
const moved = (given: string, isSame: (text: string) => boolean): string => {
  let text = given;
  for (let round = 0; round < rounds; round++) {
    const kept: Edit[] = [];
    for (const edit of editsOf(text).sort((a, b) => a.to - a.from - (b.to - b.from)))
      if (kept.every(({ from, to }) => to <= edit.from || edit.to <= from)) kept.push(edit);
    const next = edited(text, kept, isSame);
    if (next === text) break;
    text = next;
  }
  return text;
};

/** All of them at once; where that would read otherwise, those that wouldn't, one by one. */
const edited = (text: string, edits: readonly Edit[], isSame: (text: string) => boolean): string => {
  const backwards = edits.toSorted((a, b) => b.from - a.from);
  const apply = (before: string, { from, to, text: next }: Edit): string => before.slice(0, from) + next + before.slice(to);
  const all = backwards.reduce(apply, text);
  if (isSame(all)) return all;
  return backwards.reduce((before, edit) => {
    const after = apply(before, edit);
    return isSame(after) ? after : before;
  }, text);
};

const editsOf = (text: string): Edit[] => {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
  const edits: Edit[] = [];
  if (document.errors.length > 0) return edits;
  eachMap(document.toJS({ maxAliasCount: 0 }), (path, keys, known) => {
    const wanted = inOrder(keys, known);
    if (keys.every((key, n) => key === wanted[n])) return;
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isMap(node) && node.range) edits.push(...(node.flow ? inBraces : inLines)(text, node, keys, wanted));
  });
  return edits;
};

/** Puts the entries of one map in order; nothing where that can't be done by moving them as they stand. */
type Order = (text: string, map: YAMLMap, keys: readonly string[], wanted: readonly string[]) => readonly Edit[];

/** `{ a: 1, b: 2 }`: each takes another's place. What else stands between two (a comment, an anchor) may belong to either. */
const inBraces: Order = (text, { items }, keys, wanted) => {
  const places = items.flatMap(({ key, value }) => {
    const from = isNode(key) ? key.range?.[0] : undefined;
    const to = (isNode(value) ? value.range : isNode(key) ? key.range : undefined)?.[1];
    return from !== undefined && to !== undefined ? [{ from, to }] : [];
  });
  const between = places.slice(1).map(({ from }, n) => text.slice(places[n]?.to, from));
  if (places.length < keys.length || !between.every((some) => /^\s*,\s*$/.test(some))) return [];
  const entries = new Map(keys.map((key, n) => [key, text.slice(places[n]?.from, places[n]?.to)]));
  const [from, to] = [places[0]?.from ?? 0, places.at(-1)?.to ?? 0];
  return [{ from, to, text: wanted.map((key, n) => (entries.get(key) ?? "") + (between[n] ?? "")).join("") }];
};

const inLines: Order = (text, { items, range }, keys, wanted) => {
  const starts = items.map(({ key }) => (isScalar(key) && key.range ? entryStart(text, key.range[0]) : -1));
  const [from = -1] = starts;
  const to = range?.[1] ?? -1;
  if (starts.includes(-1) || from < 0 || to < from) return [];
  const entries = new Map(keys.map((key, n) => [key, text.slice(starts[n], starts[n + 1] ?? to)]));
  const indent = " ".repeat(from - (text.lastIndexOf("\n", from - 1) + 1));
  // An entry ends with its line break and the indentation of the next: the last one lacks them.
  const bodies = wanted.map((key) => (entries.get(key) ?? "").replace(/\n *$/, ""));
  const tail = /\n *$/.exec(text.slice(starts.at(-1), to))?.[0] ?? "";
  return [{ from, to, text: bodies.join(`\n${indent}`) + tail }];
};
