import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../program/program.ts";

/** A copy of the real directory under `folder`, with texts of its files replaced. Each must be there, once or more. */
export const edited = (folder: string, edits: Readonly<Record<string, (text: string) => string>>): string => {
  const copy = join(folder, "edited");
  cpSync(join(root, "directory-data"), copy, { recursive: true });
  for (const [name, edit] of Object.entries(edits)) {
    const path = join(copy, name);
    const text = readFileSync(path, "utf8");
    const changed = edit(text);
    if (changed === text) throw new Error(`${name} is as it was`);
    writeFileSync(path, changed);
  }
  return copy;
};

const recordIn = (text: string, id: string): readonly [from: number, to: number] => {
  const from = text.indexOf(`  - id: ${id}\n`);
  if (from < 0) throw new Error(`${id} is not there`);
  const next = text.indexOf("\n  - id: ", from + 1);
  return [from, next < 0 ? text.length : next + 1];
};

export const withoutRecord =
  (id: string) =>
  (text: string): string => {
    const [from, to] = recordIn(text, id);
    return text.slice(0, from) + text.slice(to);
  };

/** One record's text, changed. */
export const inRecord =
  (id: string, edit: (record: string) => string) =>
  (text: string): string => {
    const [from, to] = recordIn(text, id);
    return text.slice(0, from) + edit(text.slice(from, to)) + text.slice(to);
  };

export const threeEdits = {
  "AT.yaml": withoutRecord("at-men-via"),
  "BE.yaml": (text: string) =>
    inRecord("be-pag-asa", (record) => record.replace("          - men\n", ""))(text).replace('"+32 3 201 16 90"', '"+32 3 201 16 99"'),
};
