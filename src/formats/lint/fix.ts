import { isMap, isScalar, parseDocument, type YAMLMap } from "yaml";
import { sameData } from "../same-data.ts";
import { readYaml } from "../yaml.ts";
import { entryStart } from "./entry-start.ts";
import { eachMap, inOrder } from "./key-order.ts";

/**
 * A country file with its fields in order. Whole entries are moved as they stand, comments with them; nothing is
 * written anew. What would then read otherwise is left as it was.
 */
export const fixed = (text: string): string => {
  const said = says(text);
  if (said === undefined) return text;
  const keep = (tidy: string, otherwise: string): string => (tidy !== otherwise && sameData(says(tidy), said) ? tidy : otherwise);
  const tidied = keep(trimmedLines(text), text);
  return keep(moved(tidied), tidied);
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
const moved = (given: string): string => {
  let text = given;
  for (let round = 0; round < rounds; round++) {
    const kept: Edit[] = [];
    for (const edit of editsOf(text).sort((a, b) => a.to - a.from - (b.to - b.from)))
      if (kept.every(({ from, to }) => to <= edit.from || edit.to <= from)) kept.push(edit);
    if (kept.length === 0) break;
    for (const { from, to, text: next } of kept.sort((a, b) => b.from - a.from)) text = text.slice(0, from) + next + text.slice(to);
  }
  return text;
};

const editsOf = (text: string): Edit[] => {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
  const edits: Edit[] = [];
  if (document.errors.length > 0) return edits;
  eachMap(document.toJS({ maxAliasCount: 0 }), (path, keys, known) => {
    const wanted = inOrder(keys, known);
    if (keys.every((key, n) => key === wanted[n])) return;
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isMap(node) && !node.flow && node.range) edits.push(...editOf(text, node, keys, wanted));
  });
  return edits;
};

const editOf = (text: string, { items, range }: YAMLMap, keys: readonly string[], wanted: readonly string[]): readonly Edit[] => {
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
