import { catalogue } from "../../core/steps/catalogue.ts";
import type { Question, StepId } from "../../core/steps/step.ts";
import { silenceWords } from "../../messages/en/answers.ts";
import { questions } from "../../messages/en/questions/index.ts";
import { startWords as w } from "../../messages/en/start.ts";
import { terminalWords } from "../../messages/en/terminal.ts";

type Asked = Readonly<
  Record<string, { readonly ask: string; readonly why: string; readonly options?: Readonly<Record<string, string>> | undefined }>
>;

export const wordsOf = ({ step, key }: Pick<Question, "step" | "key">): { readonly ask: string; readonly why: string } => {
  const asked: Asked = questions[step].questions;
  return asked[key] ?? { ask: key, why: "" };
};

/** Of a question that is asked apart from the others of its step. */
export const ownTitle = ({ step, key }: Pick<Question, "step" | "key">): string | undefined => {
  const { titles = {} }: { readonly titles?: Readonly<Record<string, string>> } = questions[step];
  return titles[key];
};

const titleOf = (question: Pick<Question, "step" | "key">, isNone: boolean): string => {
  const { title, titleOfNone }: { readonly title: string; readonly titleOfNone?: string } = questions[question.step];
  return ownTitle(question) ?? (isNone ? titleOfNone : undefined) ?? title;
};

/** By its place in the catalogue: a step that is asked in two parts has two numbers. */
const stepNumber = ({ step, key }: Pick<Question, "step" | "key">): number =>
  catalogue.findIndex(({ id, fields }) => id === step && Object.hasOwn(fields, key)) + 1;
/** What comes after the last look is asked where there was none: no step on the way. */
const stepCount = catalogue.findIndex(({ id }) => id === "review") + 1;

/** What stands above the first question of a step. `isNone`: nothing is referred. */
export const headingOf = (question: Pick<Question, "step" | "key">, isNone = false): string => {
  const number = stepNumber(question);
  return number > stepCount ? titleOf(question, isNone) : w.step(number, stepCount, titleOf(question, isNone));
};

/** A question's id as somebody at the prompts knows it: by what was asked, and in which step. The name of a field says nothing to them. */
export const askedAs = (id: string): string => {
  const question = questionOf(id);
  return question ? w.asked(wordsOf(question).ask, stepNumber(question)) : id;
};

/** An answer as it was chosen there: by the words of its option, as a yes or no, or as it was typed. */
export const answerWords = (id: string, answer: string): string => {
  const question = questionOf(id);
  if (!question) return answer;
  const asked: Asked = questions[question.step].questions;
  const options = { ...silenceWords, yes: terminalWords.yes, no: terminalWords.no, ...asked[question.key]?.options };
  return (options as Readonly<Record<string, string>>)[answer] ?? answer;
};

const questionOf = (id: string): Pick<Question, "step" | "key"> | undefined => {
  const [step = "", ...rest] = id.split(".");
  if (!isStep(step)) return undefined;
  // Asked per receiver, the receiver's id stands between: it holds no full stop, and the key may.
  const key = [rest.join("."), rest.slice(1).join(".")].find((one) => stepNumber({ step, key: one }) > 0);
  return key === undefined ? undefined : { step, key };
};

const isStep = (step: string): step is StepId => Object.hasOwn(questions, step);
