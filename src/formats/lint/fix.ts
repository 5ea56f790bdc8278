import { isMap, isScalar, parseDocument } from "yaml";
import { sameData } from "../same-data.ts";
import { readYaml } from "../yaml.ts";
import { eachMap, inOrder } from "./key-order.ts";

/**
 * A country file with its fields in order. Whole entries are moved as they stand, comments with them; nothing is
 * written anew. What would then read otherwise is left as it was.
 */
export const fixed = (text: string): string => {
  const said = says(text);
  if (said === undefined) return text;
  const keep = (tidy: string, otherwise: string): string => (tidy !== otherwise && sameData(says(tidy), said) ? tidy : otherwise);
  const trimmed = keep(text.replace(/[ \t]+(?=\r?$)/gm, ""), text);
  return keep(moved(trimmed), trimmed);
};

const says = (text: string): unknown => {
  const read = readYaml(text, "");
  return read.ok ? read.value.data : undefined;
};

/** Innermost maps first would move offsets: each round mends one map and reads again. */
const moved = (given: string): string => {
  let text = given;
  for (let round = 0; round < 5_000; round++) {
    const next = oneMoved(text);
    if (next === text) break;
    text = next;
  }
  return text;
};

const oneMoved = (text: string): string => {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent" });
  if (document.errors.length > 0) return text;
  let next = text;
  eachMap(document.toJS({ maxAliasCount: 0 }), (path, keys, known) => {
    const wanted = inOrder(keys, known);
    if (next !== text || keys.every((key, n) => key === wanted[n])) return;
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (!isMap(node) || node.flow || !node.range) return;
    const starts = node.items.map(({ key }) => (isScalar(key) && key.range ? entryStart(text, key.range[0]) : -1));
    const end = node.range[1];
    const first = starts[0];
    if (first === undefined || starts.includes(-1)) return;
    const chunks = new Map(keys.map((key, n) => [key, text.slice(starts[n], starts[n + 1] ?? end)]));
    const indent = " ".repeat(first - (text.lastIndexOf("\n", first - 1) + 1));
    // A chunk ends with its line break and the indentation of the next: the last one lacks them.
    const bodies = wanted.map((key) => (chunks.get(key) ?? "").replace(/\n *$/, ""));
    const tail = /\n *$/.exec(text.slice(starts.at(-1), end))?.[0] ?? "";
    next = text.slice(0, first) + bodies.join(`\n${indent}`) + tail + text.slice(end);
  });
  return next;
};

/** Where an entry begins: at the comment lines right above its key, if there are any. */
const entryStart = (text: string, key: number): number => {
  let start = key;
  for (;;) {
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    if (lineStart === 0 || text.slice(lineStart, start).trim() !== "") return start;
    const above = text.lastIndexOf("\n", lineStart - 2) + 1;
    const hash = /^( *)#/.exec(text.slice(above, lineStart));
    if (!hash || hash[1]?.length !== start - lineStart) return start;
    start = above + (hash[1]?.length ?? 0);
  }
};
