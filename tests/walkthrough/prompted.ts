import { prompting } from "../../src/commands/walkthrough/prompting.ts";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import type { Question } from "../../src/core/steps/step.ts";
import { emptyConfig } from "../../src/formats/config.ts";
import { sheetLanguage } from "../../src/messages/en/sheet-language.ts";
import type { Prompt } from "../../src/ports/prompt.ts";
import { directory } from "../fakes/directory.ts";
import { answersWith, type Changes, caseOf, now } from "./answers.ts";

/** Whom questions that are asked per receiver are about. */
const receiver = "be-payoke";

/** Every question, in the order of the catalogue. */
export const everyQuestion: readonly Question[] = catalogue.flatMap(({ id: step, fields, each }) =>
  Object.entries(fields).map(([key, field]) => ({
    id: each ? `${step}.${receiver}.${key}` : `${step}.${key}`,
    step,
    key,
    field,
    receiver: each ? receiver : undefined,
  })),
);

export const questionAt = (step: string, key: string): Question => {
  const found = everyQuestion.find((one) => one.step === step && one.key === key);
  if (!found) throw new Error(`${step}.${key}`);
  return found;
};

/** The question as it is put at a terminal, in an invented case. */
export const promptOf = (question: Question, ...changes: readonly Changes[]): Prompt =>
  prompting({
    directory,
    known: () => knowledge(directory, now),
    config: emptyConfig,
    clock: () => 0,
    caseOf,
    earlier: new Map(),
    takenBack: new Map(),
    language: sheetLanguage,
    personLanguage: undefined,
  })(question, { kept: new Map(), answers: answersWith(...changes), left: [], next: question, stop: undefined });
