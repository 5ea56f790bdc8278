import type { Place } from "../../core/problem.ts";
import { sameData } from "../same-data.ts";
import { readYaml } from "../yaml.ts";
import { breakOf } from "./lines.ts";
import type { RecordRange } from "./record-range.ts";

/** The lines of a record as they stand in its file. */
export const recordText = (text: string, { from, to }: RecordRange): string => text.slice(from, to);

/**
 * A record for an editor: its lines with the comments, moved to the left margin, under a line of our own.
 * Undefined where they would say something else there.
 */
export const draftOf = (text: string, range: RecordRange, head: string): string | undefined => {
  const lines = recordText(text, range).replaceAll("\r\n", "\n");
  const body = lines.replace(new RegExp(`^ {1,${range.indent}}`, "gm"), "").replace(/^- +(?=\S)/m, "");
  const [whole, draft] = [readYaml(text, ""), readYaml(body, "")];
  return whole.ok && draft.ok && sameData(draft.value.data, recordAt(whole.value.data, range.at)) ? `${head}\n${body}` : undefined;
};

/** The file with the record as the editor left it; every other byte as it was. Undefined where it would then read otherwise. */
export const withDraft = (text: string, range: RecordRange, head: string, draft: string): string | undefined => {
  const body = draft.replaceAll("\r\n", "\n").replace(`${head}\n`, "");
  const dash = range.indent - dashWidth(text, range);
  const lines = body.trimEnd().split("\n");
  const first = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line));
  const moved = lines.map((line, n) => {
    if (n < first) return line === "" ? "" : " ".repeat(dash) + line;
    if (n === first) return `${" ".repeat(dash)}-${" ".repeat(range.indent - dash - 1)}${line}`;
    return line === "" ? "" : " ".repeat(range.indent) + line;
  });
  const end = /\n$/.test(recordText(text, range)) ? "\n" : "";
  const record = (moved.join("\n") + end).replaceAll("\n", breakOf(text));
  const next = text.slice(0, range.from) + record + text.slice(range.to);
  const [before, after, wanted] = [text, next, body].map((one) => readYaml(one, ""));
  if (!before?.ok || !after?.ok || !wanted?.ok) return undefined;
  return sameData(after.value.data, withRecordAt(before.value.data, range.at, wanted.value.data)) ? next : undefined;
};

/** Where a place of the file stands in the draft. */
export const placeInDraft = ({ line, column }: Place, text: string, range: RecordRange, path: string): Place => {
  const before = text.slice(0, range.from).split("\n").length;
  // One line is the head's.
  return { file: path, line: Math.max(1, line - before + 2), column: Math.max(1, column - range.indent) };
};

/** Columns from the dash to the first field. */
const dashWidth = (text: string, range: RecordRange): number => {
  const [, dash = "", gap = ""] = /^( *)-( +)\S/m.exec(recordText(text, range)) ?? [];
  return dash.length + 1 + gap.length === range.indent ? gap.length + 1 : 2;
};

const recordAt = (data: unknown, at: number): unknown => listIn(data)[at];

const withRecordAt = (data: unknown, at: number, record: unknown): unknown =>
  typeof data === "object" && data !== null ? { ...data, organizations: listIn(data).with(at, record) } : data;

const listIn = (data: unknown): readonly unknown[] => {
  const list: unknown = typeof data === "object" && data !== null ? Reflect.get(data, "organizations") : undefined;
  return Array.isArray(list) ? list : [];
};
