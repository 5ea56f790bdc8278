import { randomCode } from "../../core/case/code.ts";
import { sequence } from "../../core/case/sequence.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { catalogue } from "../../core/steps/catalogue.ts";
import { type Contradiction, thirdWayOf } from "../../core/steps/contradiction.ts";
import { contradictions } from "../../core/steps/contradictions.ts";
import { listed } from "../../core/steps/field.ts";
import { replay } from "../../core/steps/replay.ts";
import { untimelyAnswers } from "../../core/steps/untimely-answers.ts";
import type { Ask } from "../../core/steps/walk.ts";
import { walk } from "../../core/steps/walk.ts";
import { type AnswersFault, type AnswersFile, type Path, readAnswers } from "../../formats/answers-file.ts";
import { line, span } from "../../formats/view/doc.ts";
import { expectedWords } from "../../messages/en/answers.ts";
import { whyContradictory } from "../../messages/en/contradictions.ts";
import { languageWords } from "../../messages/en/language.ts";
import { startWords as w } from "../../messages/en/start.ts";
import { untimelyWords } from "../../messages/en/untimely.ts";
import type { Outcome } from "../../outcome.ts";
import type { Context } from "../command.ts";
import { type Finished, knowledge, numbering } from "./walked.ts";

/** Runs an answers file. Never asks: what is missing or wrong is named, all of it at once, and nothing is made. */
export const walkFromFile = async (path: string, { io, config }: Context, directory: Directory): Promise<Finished | Outcome> => {
  const { readYaml } = await import("../../formats/yaml.ts");
  const { showPlace } = await import("../../formats/view/problems.ts");
  const yaml = readYaml(io.files.read(path), path);
  // What the parser says of a fault may quote an answer: the place is enough.
  if (!yaml.ok) return refuse(yaml.problems.map(({ at }) => `${at ? showPlace(at) : path}  ${w.notYaml}`));

  const file = readAnswers(yaml.value.data, (id) => directory.organization(id) !== undefined);
  const { missing, finished } = await answersToEnd(file, config, io.clock(), io.random, directory);
  const placeOf = (path: Path): string => showPlace(yaml.value.placeOf(path));
  const { hold, fault } = contradicting(file, finished, placeOf);
  const lines = [
    ...file.faults.map((fault) => `${placeOf(fault.path)}  ${keyOf(fault.path)}: ${faultWords(fault)}`),
    ...untimelyIn(file, finished).map(({ path: at, fault }) => `${placeOf(at)}  ${keyOf(at)}: ${untimelyWords[fault].what}`),
    ...fault,
  ];
  // What a wrong value leads to can't be told: missing answers count only once those given are right.
  const absent = lines.length > 0 ? [] : missing.map((id) => `${path}  ${w.fileKey(id)}: ${w.missing}`);
  return lines.length + absent.length > 0 ? refuse([...lines, ...absent]) : { ...finished, remarks: hold };
};

/** Which of two answers is wrong is not known here: neither is taken, or both, said aloud where both can hold. */
const contradicting = (file: AnswersFile, { case: { answers }, known }: Finished, placeOf: (path: Path) => string) => {
  const lineOf = (one: Contradiction): string => {
    const [first, second] = one.halves.map(({ question }) => ({ question, at: placeOf(file.paths.get(question) ?? question.split(".")) }));
    const { why } = whyContradictory[one.code];
    const told =
      one.code === "age"
        ? w.contradicts(first?.at ?? "")
        : thirdWayOf(one) === undefined
          ? w.contradictsOther(w.fileKey(first?.question ?? ""), first?.at ?? "", why)
          : w.bothTaken(w.fileKey(first?.question ?? ""), first?.at ?? "", why);
    return `${second?.at}  ${w.fileKey(second?.question ?? "")}: ${told}`;
  };
  const found = contradictions(answers, known);
  const mayHold = (one: Contradiction): boolean => thirdWayOf(one) === "both";
  return { hold: found.filter(mayHold).map(lineOf), fault: found.filter((one) => !mayHold(one)).map(lineOf) };
};

/** Times on the path that can't be. */
const untimelyIn = ({ paths }: AnswersFile, { place, known }: Finished) =>
  [...untimelyAnswers(place.kept, known)].flatMap(([id, fault]) => {
    const path = paths.get(id);
    return path ? [{ path, fault }] : [];
  });

const answersToEnd = async (
  { given, clock }: AnswersFile,
  config: Context["config"],
  realNow: string,
  random: (count: number) => Uint8Array,
  directory: Directory,
) => {
  const now = clock ?? realNow;
  const known = knowledge(directory, now);
  const missing: string[] = [];
  const ask: Ask = async ({ id, field, step, key }) => {
    const fromConfig = step === "sender" && (key === "organisation" || key === "role") ? config[key] : undefined;
    if (field.required) missing.push(id);
    return { kind: "answer", value: fromConfig ?? "not_asked" };
  };
  const walked = await walk((answers) => replay(catalogue, answers, known), given, ask);
  // With a fixed clock the numbers are fixed too: the case is invented, and the same file must give the same sheets.
  const draw = clock === undefined ? random : sequence(clock);
  const { answers } = walked.place;
  const code = randomCode(draw);
  const numbers = numbering(draw)(listed(answers.services.choices));
  const finished: Finished = { case: { code, numbers, opened_at: now, answers }, place: walked.place, known };
  return { missing, finished };
};

const keyOf = (path: Path): string =>
  path.map((part, n) => (typeof part === "number" ? `[${part}]` : n === 0 ? part : `.${part}`)).join("") || w.wholeFile;

const faultWords = (fault: AnswersFault): string =>
  fault.kind === "wrong_value" ? w.expected(expectedWords(fault.expected)) : w.faults[fault.kind];

const refuse = (faults: readonly string[]): Outcome => ({
  exit: "usage",
  notes: [
    ...faults.map((fault) => ({ ...line(0, span("danger", languageWords.error), fault), hanging: 2 })),
    line(0, span("quiet", languageWords.toDo), w.faultsHint),
  ],
});
