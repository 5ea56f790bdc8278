import { isError, type Problem } from "../../core/problem.ts";
import { type Doc, line, span } from "../../formats/view/doc.ts";
import { paint } from "../../formats/view/paint.ts";
import { problemsDoc } from "../../formats/view/problems.ts";
import { keeperWords as w } from "../../messages/en/keeper.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { checkText } from "./check-text.ts";
import type { FoundRecord } from "./find-record.ts";
import type { KeptFolder } from "./folder.ts";

/** The refusal of a text with errors. As `check` prints them: editors take a line each, only a terminal's are wrapped. */
export const refused = (problems: readonly Problem[], texts: ReadonlyMap<string, string>, io: Io): Outcome => {
  const doc = problemsDoc(problems.filter(isError), texts);
  const notes = [line(0, span("danger", w.notWritten))];
  return { exit: "directory_invalid", notes, ...(io.out.isTerminal ? { doc } : { raw: paint(doc) }) };
};

/**
 * Writes a record's file as it should read now, if `check` accepts the record; else says what is wrong with it.
 * @param said what to tell once it is written
 */
export const keep = (folder: KeptFolder, { id, file, from }: FoundRecord, text: string | undefined, said: Doc, io: Io): Outcome => {
  if (text === undefined) throw new UserError("usage", w.notInPlace(file.shown), [w.notInPlaceHint]);
  const problems = checkText(folder, { ...file, text }, id, io);
  const known = new Set(text === file.text ? problems.map(nameOf) : checkText(folder, file, id, io).map(nameOf));
  if (problems.some(isError)) return refused(problems, new Map([[file.shown, text]]), io);
  if (text !== file.text) io.files.share(file.shown, [text]);
  return {
    exit: "ok",
    doc: said,
    notes: [
      ...(from === undefined ? [] : [line(0, span("warning", w.moved(from, id)))]),
      // What was there before is not of this change.
      ...problemsDoc(
        problems.filter((one) => !known.has(nameOf(one))),
        new Map([[file.shown, text]]),
      ),
    ],
  };
};

const nameOf = ({ code, args }: Problem): string => JSON.stringify([code, args]);
