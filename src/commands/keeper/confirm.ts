import type { Assurance } from "../../core/directory/model.ts";
import type { Change } from "../../formats/records/change.ts";
import { changedLines } from "../../formats/records/changed-lines.ts";
import { spliced } from "../../formats/records/splice.ts";
import { type Doc, line, span } from "../../formats/view/doc.ts";
import { confirmWords as w } from "../../messages/en/confirm.ts";
import { keeperWords } from "../../messages/en/keeper.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { Context } from "../command.ts";
import { isYes, leftUnwritten } from "./ask.ts";
import type { ConfirmOptions } from "./confirm-options.ts";
import { type FoundRecord, findRecord } from "./find-record.ts";
import { keptFolder } from "./folder.ts";
import { keep } from "./keep.ts";
import { readAssurance } from "./read-assurance.ts";
import { askWhatChanged } from "./what-changed.ts";

export const runConfirm = async (id: string, options: ConfirmOptions, { io }: Context): Promise<Outcome> => {
  if (options.changed && !io.canAsk) throw new UserError("usage", w.changedNeedsTerminal, [w.changedHint]);
  const folder = await keptFolder(options, io);
  const found = findRecord(folder, id, io);
  const before = found.data.assured as Partial<Assurance> | undefined;
  const assured = await readAssurance(options, before, io);
  const facts = options.changed ? await askWhatChanged(folder, found, io).catch(leftUnwritten) : [];
  const text = spliced(found.file.text, [...assuredChanges(found, before, assured), ...facts]);
  if (options.changed && text !== undefined) await mayWrite(found, text, io).catch(leftUnwritten);
  const said = text === found.file.text ? w.same(found.id) : w.confirmed(found.id, assured);
  return keep(folder, found, text, [line(0, span("good", said))], io);
};

/** The lines of the check, and no others. */
const assuredChanges = ({ range }: FoundRecord, before: Partial<Assurance> | undefined, next: Assurance): readonly Change[] => {
  const path = ["organizations", range.at, "assured"];
  if (before === undefined) return [{ do: "set", path, value: next }];
  const fields = (["on", "how", "by"] as const).filter((field) => next[field] !== before[field]);
  return fields.map((field) => {
    const value = next[field];
    return value === undefined ? { do: "remove", path: [...path, field] } : { do: "set", path: [...path, field], value };
  });
};

/** @throws UserError left */
const mayWrite = async ({ file }: FoundRecord, text: string, io: Io): Promise<void> => {
  const { gone, come } = changedLines(file.text, text);
  const before: Doc = w.lines(file.shown, gone, come).map((one) => line(0, one));
  if (!(await isYes(await io.prompter(), { ask: w.write, why: w.writeWhy, before }))) throw new UserError("left", keeperWords.left);
};
