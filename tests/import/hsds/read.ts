import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readHsds } from "../../../src/formats/import/hsds/hsds.ts";
import type { Imported, Reading, ReadResult, SourceText } from "../../../src/formats/import/imported.ts";
import { directory } from "../../search/directory.ts";

const words = {
  csv: { open: "open quote", closed: "quote inside" },
  json: { "trailing-comma": "trailing comma", end: "ends", string: "string", unexpected: "unexpected" },
  shape: "not HSDS",
};

export const read = (files: readonly SourceText[], reading: Partial<Reading> = {}): ReadResult =>
  readHsds(files, { lexicon: directory.lexicon, ...reading }, words);

const imported = (result: ReadResult): Imported => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.imported;
};

export const readJson = (text: string, reading?: Partial<Reading>): Imported =>
  imported(read([{ name: "page.json", shown: "page.json", text }], reading));

export const readFolder = (files: Iterable<readonly [string, string]>, reading?: Partial<Reading>): Imported =>
  imported(
    read(
      [...files].map(([name, text]) => ({ name, shown: name, text })),
      reading,
    ),
  );

/** The files of a real folder. */
export const filesIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder)
    .filter((name) => /\.(csv|json)$/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), "utf8").replace(/^\ufeff/, "")] as const);

/** Nothing is silently dropped: what was read stands in a record or was refused. */
export const accountedFor = ({ records, refused }: Imported): number =>
  records.reduce((sum, { from }) => sum + from.length, refused.length);
