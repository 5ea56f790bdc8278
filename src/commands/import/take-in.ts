import type { Damage } from "../../core/import/damage.ts";
import type { Vocabulary } from "../../core/vocabulary/model.ts";
import { asMapping, type GuessedMapping, guessMapping } from "../../formats/import/draft-mapping.ts";
import type { ForeignTable } from "../../formats/import/foreign-table.ts";
import { readHsds } from "../../formats/import/hsds/hsds.ts";
import type { Imported, Reading, SourceFault } from "../../formats/import/imported.ts";
import { type Mapping, readMapping } from "../../formats/import/mapping.ts";
import { openSource, type SourceWords } from "../../formats/import/open-source.ts";
import { tableRecords } from "../../formats/import/table-records.ts";
import { problemsDoc } from "../../formats/view/problems.ts";
import { importWords as w } from "../../messages/en/import.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Files } from "../../ports/files.ts";
import { foreignText } from "../../ports/foreign-text.ts";
import type { ImportOptions } from "./import-options.ts";
import type { Said } from "./terms.ts";

/** What was read of a file, and by which mapping. */
export interface TakenIn {
  readonly imported: Imported;
  readonly encoding: string;
  readonly damaged?: Damage;
  readonly columns: ImportedColumns;
  /** What was guessed of a table, for a person to read. */
  readonly draft?: GuessedMapping;
}

type ImportedColumns = Mapping["columns"];

/**
 * Reads the file, as far as a mapping (the one given, else a guess) says what it means.
 * @returns an outcome where the mapping has faults @throws UserError usage where the file is broken
 */
export const takeIn = (
  file: string,
  {
    options,
    said,
    reading,
    vocabulary,
    files,
  }: {
    readonly options: ImportOptions;
    readonly said: Said;
    readonly reading: Reading;
    readonly vocabulary: Vocabulary;
    readonly files: Files;
  },
): TakenIn | Outcome => {
  if (said.form === "hsds") return takeInHsds(file, reading, options, files);
  const { text, encoding, damaged: where } = foreignText(files.bytes(file));
  const damaged = where && { damaged: { file, ...where } };
  const opened = openSource({ name: file, shown: file, text }, said.form, reading, words);
  if (opened.kind === "fault") throw new UserError("usage", faultText(opened.fault), [w.faultHint]);
  if (opened.kind === "ours") {
    if (options.map !== undefined || options.draftMap !== undefined) throw new UserError("usage", w.mapNeedless);
    return { imported: opened.imported, encoding, ...damaged, columns: new Map() };
  }
  const { table } = opened;
  if (options.map === undefined) {
    const draft = guessMapping(table, reading.lexicon, vocabulary.populations);
    return { ...mapped(table, asMapping(draft), reading), encoding, ...damaged, draft };
  }
  const given = files.read(options.map);
  const mapping = readMapping(given, options.map, table.columns);
  if (!mapping.ok) return { exit: "usage", notes: problemsDoc(mapping.problems, new Map([[options.map, given]])) };
  return { ...mapped(table, mapping.value, reading), encoding, ...damaged };
};

/** A file of JSON, or a folder of tables: the standard itself says what its fields mean. */
const takeInHsds = (path: string, reading: Reading, { map, draftMap }: ImportOptions, files: Files): TakenIn => {
  if (map !== undefined || draftMap !== undefined) throw new UserError("usage", w.mapNotForHsds);
  const names = files.tree(path)?.filter((name) => /\.(csv|json)$/i.test(name));
  const inFolder = names?.map((name) => ({ name, shown: `${path}/${name}` }));
  // A pipe may be named as the list itself; one that was met beside tables has nobody who writes into it.
  const sources = inFolder?.map((one) => ({ ...one, ...foreignText(files.bytesRegular(one.shown)) })) ?? [
    { name: path, shown: path, ...foreignText(files.bytes(path)) },
  ];
  const read = readHsds(sources, reading, { csv: w.csvFaults, json: w.jsonFaults, shape: w.shapeFaults.hsds });
  if (!read.ok) throw new UserError("usage", faultText(read.fault), [w.faultHint]);
  const [first] = sources.flatMap(({ shown, damaged }) => (damaged ? [{ file: shown, ...damaged }] : []));
  return { imported: read.imported, encoding: sources[0]?.encoding ?? "UTF-8", ...(first && { damaged: first }), columns: new Map() };
};

const mapped = (table: ForeignTable, mapping: Mapping, reading: Reading) => ({
  imported: tableRecords(table, mapping, reading),
  columns: mapping.columns,
});

const words: SourceWords = { csv: w.csvFaults, nameless: w.nameless, json: w.jsonFaults, shape: w.shapeFaults };

const faultText = ({ fault, detail, file, at }: SourceFault): string => {
  const place = at?.line === undefined ? file : `${file}:${at.line}:${at.column ?? 1}`;
  return `${place}: ${fault === "csv" || fault === "json" ? `${w.faultKinds[fault]}: ` : ""}${detail}`;
};
