import { askedFields, askedOf } from "../../core/import/asked.ts";
import { findingsIn, possibleDuplicates } from "../../core/import/compare.ts";
import { settle } from "../../core/import/settle.ts";
import { namesShelter } from "../../core/import/shelter-name.ts";
import { mappingText } from "../../formats/import/mapping-text.ts";
import type { ImportReport } from "../../formats/import/report.ts";
import { importSchema, reportData } from "../../formats/import/report-json.ts";
import { reportPage } from "../../formats/import/report-page.ts";
import { numberTwice } from "../../formats/lint/number-twice.ts";
import { importWords as w } from "../../messages/en/import.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import { type Context, openShareable } from "../command.ts";
import { dayHere } from "../day-here.ts";
import type { ImportOptions } from "./import-options.ts";
import { takeIn } from "./take-in.ts";
import { readTerms } from "./terms.ts";
import { refuseInTheWay, writeRecords } from "./write-records.ts";

/** A look at a foreign list, and with `--output` the country files to review. */
export const runImport = async (file: string, options: ImportOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  const said = readTerms(file, options, dayHere(io));
  if (options.map !== undefined && options.draftMap !== undefined) throw new UserError("usage", w.mapAndDraft);
  if (options.draftMap !== undefined) refuseInTheWay(options.draftMap, io);
  const { directory, notes } = await openShareable(context, options, options.json !== true);
  const { lexicon, vocabulary } = directory;
  const reading = { lexicon, ...(said.country !== undefined && { country: said.country }) };
  const taken = takeIn(file, { options, said, reading, vocabulary, files: io.files });
  if ("exit" in taken) return taken;
  const { imported, draft } = taken;
  const isGuess = draft !== undefined;
  if (isGuess && options.output !== undefined) throw new UserError("usage", w.needsMap, [w.needsMapHint]);

  const { today, source, checkedOn } = said;
  const isTaken = (id: string) => directory.organization(id) !== undefined;
  const settled = settle(imported.records, {
    today,
    isTaken,
    namesShelter: (name) => namesShelter(name, lexicon),
    ...(imported.apart && { apart: imported.apart }),
    lookOnly: options.output === undefined,
    ...(source && { source }),
    ...(checkedOn && { checkedOn }),
  });
  const { records } = settled;
  const refused = [...imported.refused, ...settled.refused];
  const written = options.output === undefined ? [] : writeRecords(records, options.output, file, io);
  if (options.draftMap !== undefined && draft) io.files.share(options.draftMap, [mappingText(file, draft)]);
  const report: ImportReport = {
    file,
    form: said.form,
    encoding: taken.encoding,
    ...(taken.damaged && { damaged: taken.damaged }),
    read: imported.read,
    records,
    refused,
    columns: taken.columns,
    ...(isGuess && { guessed: draft }),
    lost: [...imported.lost, ...settled.lost],
    unknownTypes: imported.unknownTypes,
    asked: askedFields
      .map((field) => ({ field, count: records.filter(({ organization }) => askedOf(organization).includes(field)).length }))
      .filter(({ count }) => count > 0),
    duplicates: possibleDuplicates(records, (code) => directory.country(code)?.organizations ?? [], numberTwice),
    findings: findingsIn(records),
    unsourced: settled.unsourced,
    undated: settled.undated,
    written,
    ...(options.draftMap !== undefined && { draftWritten: options.draftMap }),
  };
  return {
    exit: refused.length + settled.unsourced + settled.undated > 0 ? "directory_invalid" : "ok",
    doc: reportPage(report),
    json: { schema: importSchema, data: reportData(report) },
    notes,
  };
};
