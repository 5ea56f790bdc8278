import { isError, type Path, type Place, type Problem } from "../../core/problem.ts";
import type { Value } from "../../core/steps/field.ts";
import { emergencyOf, filledUp, recordOf } from "../../core/upkeep/new-record.ts";
import { nextQuestion, type RecordAnswers, type RecordQuestion } from "../../core/upkeep/record-questions.ts";
import { furtherAsked } from "../../formats/lint/further.ts";
import { checkNew } from "../../formats/records/candidate.ts";
import { changedLines } from "../../formats/records/changed-lines.ts";
import type { NewRecord } from "../../formats/records/insert.ts";
import { type Doc, item, line, span } from "../../formats/view/doc.ts";
import { describeProblem } from "../../formats/view/problems.ts";
import { addWords as w } from "../../messages/en/add.ts";
import { keeperWords } from "../../messages/en/keeper.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { Context } from "../command.ts";
import { dayHere } from "../day-here.ts";
import { isYes } from "./ask.ts";
import { askOfTwins } from "./ask-of-twins.ts";
import { countryFile, type KeptFolder } from "./folder.ts";
import { type KnownRecords, knownRecords } from "./known.ts";
import { type PutIn, putIn, writeNew } from "./put-in.ts";
import { promptFor } from "./record-prompt.ts";

/** `referral add` at a terminal: what is wrong is asked again, and nothing is written before the last yes. */
export const addAsked = async (folder: KeptFolder, context: Context): Promise<Outcome> => {
  const { io } = context;
  const known = knownRecords(folder, io);
  const { vocabulary } = folder.below ?? (await io.openDirectory([]));
  const prompter = await io.prompter();
  const answers = new Map<string, Value>();
  const isOther = new Set<string>();
  let before: Doc = [];
  for (;;) {
    const question = nextQuestion(answers, known);
    if (!question) {
      const again = wrongAnswers(answers, io);
      if (again.ids.length === 0) break;
      for (const id of again.ids) answers.delete(id);
      before = again.doc;
      continue;
    }
    const fault = (value: Value): string | undefined => faultOf(question, new Map([...answers, [question.id, value]]), known, io);
    const reply = await prompter.put({ ...promptFor(question, { answers, vocabulary, known, context, fault }), before });
    before = [];
    if (reply.kind === "leave") throw new UserError("left", keeperWords.left);
    if (reply.kind === "back") answers.delete([...answers.keys()].at(-1) ?? "");
    else {
      answers.set(question.id, reply.value);
      await askOfTwins(answers, question, known, isOther, prompter);
    }
  }
  const record = newRecord(answers);
  const files = putIn([record], folder, io);
  if (!(await isYes(prompter, { ask: w.write, why: w.writeWhy, before: preview(files, folder, io) })))
    throw new UserError("left", keeperWords.left);
  return writeNew([record], files, folder, io);
};

const newRecord = (answers: RecordAnswers): NewRecord => {
  const emergency = emergencyOf(answers);
  return { country: String(answers.get("country")), record: recordOf(answers), ...(emergency && { emergency }) };
};

/** The lines that come. */
const preview = (files: readonly PutIn[], folder: KeptFolder, io: Io): Doc =>
  files.flatMap(({ name, shown, text }) => [
    line(0, span("heading", w.preview(shown))),
    ...changedLines(countryFile(folder, name.slice(0, 2), io)?.text ?? "", text).come.map((one) => line(0, span("quiet", one))),
  ]);

/** A record that is being typed has no lines: a fault stands at the question that made it. Pages are gathered from many: theirs have no position. */
const atQuestion = (path: Path): Place => {
  const within = path[0] === "organizations" ? path.slice(2) : path;
  return { file: (within[0] === "sources" ? within.slice(0, 1) : within).join("."), line: 1, column: 1 };
};

const errorsOf = (record: NewRecord, io: Io): readonly Problem[] =>
  checkNew(record, furtherAsked(dayHere(io)).rules, { placeOf: atQuestion, keyPlaceOf: atQuestion }).filter(isError);

const inWords = (problem: Problem): string => Object.values(describeProblem(problem)).filter(Boolean).join(". ");

/** What an answer does wrong by itself; what is still missing is no fault of it. */
const faultOf = ({ id, key }: RecordQuestion, answers: RecordAnswers, { isTaken }: KnownRecords, io: Io): string | undefined => {
  const value = answers.get(id);
  if (key === "id" && isTaken(String(value))) return w.taken(String(value));
  const made = newRecord(answers);
  const wrong = errorsOf({ ...made, record: filledUp(made.record, made.country) }, io).find(
    ({ code, at }) => code !== "missing-field" && (isWithin(at?.file, id) || at?.file === key) && !answeredElsewhere[code],
  );
  return wrong && inWords(wrong);
};

/** The way on of some faults is the answer to another question, still to come. */
const answeredElsewhere: Partial<Readonly<Record<Problem["code"], string>>> = { "police-hotline": "caution" };

const isWithin = (path: string | undefined, id: string): boolean => path === id || path?.startsWith(`${id}.`) === true;

/** Answers that can't stay beside the others. @throws UserError directory_invalid when no answer could mend it: nothing would be left to ask */
const wrongAnswers = (answers: RecordAnswers, io: Io): { readonly ids: readonly string[]; readonly doc: Doc } => {
  const errors = errorsOf(newRecord(answers), io);
  const ids = errors.flatMap(({ code, at }) => {
    const path = answeredElsewhere[code] ?? at?.file ?? "";
    return [...answers.keys()].filter((id) => isWithin(id, path) || isWithin(path, id));
  });
  if (errors.length > 0 && ids.length === 0) throw new UserError("directory_invalid", errors.map(inWords).join("; "));
  return { ids, doc: [line(0, span("warning", w.again)), ...errors.map((one) => item(2, "·", inWords(one)))] };
};
