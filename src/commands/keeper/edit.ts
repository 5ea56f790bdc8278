import { isError, type Problem } from "../../core/problem.ts";
import { draftOf, placeInDraft, recordText, withDraft } from "../../formats/records/draft.ts";
import { type Doc, line, span } from "../../formats/view/doc.ts";
import { problemsDoc, showPlace } from "../../formats/view/problems.ts";
import { readYaml } from "../../formats/yaml.ts";
import { editWords as w } from "../../messages/en/edit.ts";
import { keeperWords } from "../../messages/en/keeper.ts";
import { languageWords } from "../../messages/en/language.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Draft } from "../../ports/editor.ts";
import type { Io } from "../../ports/io.ts";
import type { Context } from "../command.ts";
import { choose } from "./ask.ts";
import { checkText } from "./check-text.ts";
import type { EditOptions } from "./edit-options.ts";
import { type FoundRecord, findRecord } from "./find-record.ts";
import { type KeptFolder, keptFolder } from "./folder.ts";
import { keep } from "./keep.ts";

/** `referral edit`: round and round until it can be kept, nothing was changed, or the keeper gives up. */
export const runEdit = async (id: string, options: EditOptions, { io }: Context): Promise<Outcome> => {
  const command = options.editor ?? (io.env.VISUAL || io.env.EDITOR);
  if (!command) throw new UserError("usage", w.noEditor, [w.noEditorHint]);
  const folder = await keptFolder(options, io);
  const found = findRecord(folder, id, io);
  const { file, range } = found;
  const head = w.head(found.id, file.shown);
  const text = draftOf(file.text, range, head);
  if (text === undefined) throw new UserError("usage", keeperWords.notInPlace(file.shown), [keeperWords.notInPlaceHint]);
  const editor = await io.editor();
  const draft = editor.draft(`${found.id}.yaml`, text);
  for (;;) {
    const code = await editor.open(command, draft.path);
    const typed = draft.read();
    if (typed === text) draft.drop();
    if (code !== 0) throw new UserError("usage", w.editorFailed(command, code), typed === text ? [] : [w.editsAre(draft.path)]);
    if (typed === text) {
      return { exit: "ok", doc: [line(0, w.unchanged(found.id))] };
    }
    const wrong = faultsOf(typed, { draft, head, folder, found }, io);
    if (wrong.length === 0) return keepTyped(typed, { draft, head, folder, found }, io);
    if (!(await wantsToMend(wrong, draft, io))) return { exit: "directory_invalid", doc: wrong, notes: lost(draft) };
  }
};

interface Editing {
  readonly draft: Draft;
  readonly head: string;
  readonly folder: KeptFolder;
  readonly found: FoundRecord;
}

const lost = ({ path }: Draft): Doc => [
  line(0, span("danger", keeperWords.notWritten)),
  line(0, span("quiet", languageWords.toDo), w.editsAre(path)),
];

/** What is wrong, with the places of the file that the editor shows. */
const faultsOf = (typed: string, { draft, head, folder, found }: Editing, io: Io): Doc => {
  const { id, file, range } = found;
  const texts = new Map([[draft.path, typed]]);
  const read = readYaml(typed, draft.path);
  if (!read.ok) return problemsDoc(read.problems, texts);
  const fault = (what: string, ...path: readonly string[]): Doc => [
    line(0, showPlace(read.value.placeOf(path)), "  ", span("danger", what)),
  ];
  const { data } = read.value;
  if (typeof data !== "object" || data === null || Array.isArray(data)) return fault(w.notOne);
  if (Reflect.get(data, "id") !== id) return fault(w.idStays(id), "id");
  const text = withDraft(file.text, range, head, typed);
  if (text === undefined) return fault(w.notOne);
  const inDraft = (one: Problem): Problem => (one.at ? { ...one, at: placeInDraft(one.at, file.text, range, draft.path) } : one);
  return problemsDoc(
    checkText(folder, { ...file, text }, id, io)
      .filter(isError)
      .map(inDraft),
    texts,
  );
};

const wantsToMend = async (wrong: Doc, { path }: Draft, io: Io): Promise<boolean> => {
  if (!io.canAsk) return false;
  const choices = [
    { value: "again", label: w.again },
    { value: "give-up", label: w.giveUp },
  ] as const;
  const asked = choose(await io.prompter(), { ask: w.openAgain, why: w.openAgainWhy, before: wrong }, choices);
  const chosen = await asked.catch((error: unknown) => {
    // Whoever leaves here must still find what was typed.
    throw error instanceof UserError ? new UserError(error.exit, error.message, [w.editsAre(path)]) : error;
  });
  return chosen === "again";
};

/** Put into the file as it is now: others may have written to it meanwhile. @throws UserError usage when they changed this record */
const keepTyped = (typed: string, { draft, head, folder, found }: Editing, io: Io): Outcome => {
  const { id, file, range } = found;
  const now = findRecord(folder, id, io);
  if (recordText(now.file.text, now.range) !== recordText(file.text, range))
    throw new UserError("usage", w.meanwhile(id, file.shown), [w.editsAre(draft.path)]);
  const outcome = keep(
    folder,
    { ...now, ...(found.from && { from: found.from }) },
    withDraft(now.file.text, now.range, head, typed),
    saidOf(id, file.shown, typed, now),
    io,
  );
  if (outcome.exit === "ok") draft.drop();
  return outcome.exit === "ok" ? outcome : { ...outcome, notes: lost(draft) };
};

/** The date of the check is not that of the edit: whoever did not touch it is told. */
const saidOf = (id: string, file: string, typed: string, { data }: FoundRecord): Doc => {
  const read = readYaml(typed, "");
  const assured: unknown =
    read.ok && typeof read.value.data === "object" && read.value.data !== null ? Reflect.get(read.value.data, "assured") : undefined;
  const isAsBefore = JSON.stringify(assured) === JSON.stringify(data.assured);
  return [line(0, span("good", w.kept(id, file))), ...(isAsBefore ? [line(0, span("quiet", w.assured))] : [])];
};
