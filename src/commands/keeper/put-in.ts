import { isError } from "../../core/problem.ts";
import { type NewRecord, newFile, withRecord } from "../../formats/records/insert.ts";
import { line, span } from "../../formats/view/doc.ts";
import { problemsDoc } from "../../formats/view/problems.ts";
import { addWords as w } from "../../messages/en/add.ts";
import { keeperWords } from "../../messages/en/keeper.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { checkText } from "./check-text.ts";
import { countryFile, type KeptFolder } from "./folder.ts";
import { refused } from "./keep.ts";

export interface PutIn {
  readonly name: string;
  readonly shown: string;
  readonly text: string;
}

/** Files as they would read with the records in them; nothing is written. @throws UserError usage where one can't be added to */
export const putIn = (records: readonly NewRecord[], folder: KeptFolder, io: Io): readonly PutIn[] => {
  const files = new Map<string, PutIn>();
  for (const one of records) {
    const name = `${one.country}.yaml`;
    const shown = folder.path + name;
    const before = files.get(name)?.text ?? countryFile(folder, one.country, io)?.text;
    const text = before === undefined ? newFile(one) : withRecord(before, one.record);
    if (text === undefined) throw new UserError("usage", keeperWords.notInPlace(shown), [keeperWords.notInPlaceHint]);
    files.set(name, { name, shown, text });
  }
  return [...files.values()];
};

/** Writes them, if `check` has nothing against the records where they stand. */
export const writeNew = (records: readonly NewRecord[], files: readonly PutIn[], folder: KeptFolder, io: Io): Outcome => {
  const texts = new Map(files.map(({ shown, text }) => [shown, text]));
  const problems = records.flatMap(({ country, record }) => {
    const file = files.find(({ name }) => name === `${country}.yaml`);
    return file ? checkText(folder, file, String(record.id), io) : [];
  });
  if (problems.some(isError)) return refused(problems, texts, io);
  for (const { shown, text } of files) io.files.share(shown, [text]);
  return {
    exit: "ok",
    doc: records.map(({ country, record }) => line(0, span("good", w.added(String(record.id), `${folder.path}${country}.yaml`)))),
    notes: problemsDoc(problems, texts),
  };
};
