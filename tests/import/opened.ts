import type { Country } from "../../src/core/directory/model.ts";
import { settle } from "../../src/core/import/settle.ts";
import type { Exporter } from "../../src/formats/export/exporter.ts";
import type { Imported } from "../../src/formats/import/imported.ts";
import { type FileForm, openSource, type SourceWords } from "../../src/formats/import/open-source.ts";
import { importWords as w } from "../../src/messages/en/import.ts";
import { foreignText } from "../../src/ports/foreign-text.ts";
import { textOf } from "../export/about.ts";
import { directory } from "../search/directory.ts";

const words: SourceWords = { csv: w.csvFaults, nameless: w.nameless, json: w.jsonFaults, shape: w.shapeFaults };
export const reading = { lexicon: directory.lexicon };

/** A file as the program opens it. */
export const opened = (text: string, form: FileForm) => {
  const { text: decoded } = foreignText(new TextEncoder().encode(text));
  return openSource({ name: "list", shown: "list", text: decoded }, form, reading, words);
};

/** What comes back of an export; an error where the file is not known for ours. */
export const importedBack = (exporter: Exporter, countries: readonly Country[], form: FileForm): Imported => {
  const result = opened(textOf(exporter, countries), form);
  if (result.kind !== "ours") throw new Error(`${result.kind} ${JSON.stringify(result).slice(0, 300)}`);
  return result.imported;
};

/** How many rows an import accounts for. */
export const accounted = ({ records, refused }: Imported): number => records.reduce((sum, { from }) => sum + from.length, refused.length);

export const settledAll = ({ records }: Imported) =>
  settle(records, { today: "2030-01-01", isTaken: () => false, namesShelter: () => false });
