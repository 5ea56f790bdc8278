import { type Document, isMap, isSeq, parseDocument } from "yaml";
import { entryStart } from "../lint/entry-start.ts";
import { contentEnd, lineEnd, lineStart } from "./lines.ts";

/** Where a record stands in its file: whole lines, from the comments right above it to its last value. */
export interface RecordRange {
  /** Position in `organizations`. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Columns before its fields. */
  readonly indent: number;
}

export const parsedFile = (text: string): Document => parseDocument(text, { logLevel: "silent" });

/** Undefined where the file has no such record, or writes it so that its lines are not its own. */
export const rangeOf = (text: string, id: string): RecordRange | undefined => {
  const list = parsedFile(text).get("organizations", true);
  if (!isSeq(list) || list.flow) return undefined;
  const at = list.items.findIndex((item) => isMap(item) && item.get("id") === id);
  const item = list.items[at];
  const start = isMap(item) ? item.range?.[0] : undefined;
  if (start === undefined) return undefined;
  const dash = text.lastIndexOf("-", start - 1);
  const line = lineStart(text, start);
  if (text.slice(line, dash).trim() !== "" || text.slice(dash + 1, start).trim() !== "") return undefined;
  return { at, from: lineStart(text, entryStart(text, dash)), to: lineEnd(text, contentEnd(item)), indent: start - line };
};
