import type { Case } from "../../core/case/case.ts";
import { release } from "../../core/consent/release.ts";
import { buildSummary } from "../../core/summary/summary.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { accept } from "../../core/steps/accept.ts";
import { adviceFor } from "../../core/steps/advise.ts";
import type { Answers } from "../../core/steps/answers.ts";
import { catalogue } from "../../core/steps/catalogue.ts";
import type { Place } from "../../core/steps/replay.ts";
import { type Known, type Question, stepIds } from "../../core/steps/step.ts";
import type { Config } from "../../formats/config.ts";
import { pageToDoc } from "../../formats/sheet/text.ts";
import { receiverPage } from "../../formats/sheet/receiver-page.ts";
import { blank, type Doc, item, line, span } from "../../formats/view/doc.ts";
import { adviceText } from "../../messages/en/advice.ts";
import { expectedWords } from "../../messages/en/answers.ts";
import { questions } from "../../messages/en/questions/index.ts";
import { startWords as w } from "../../messages/en/start.ts";
import type { Prompt } from "../../ports/prompt.ts";
import { choicesFor } from "./choices.ts";
import { readTyped } from "./read-typed.ts";

interface Setting {
  readonly directory: Directory;
  readonly known: () => Known;
  readonly config: Config;
  readonly caseOf: (answers: Answers) => Case;
}

/** Turns questions into prompts. Remembers what was shown, so that advice appears when it becomes true, and once. */
export const prompting = ({ directory, known, config, caseOf }: Setting): ((question: Question, place: Place) => Prompt) => {
  let shown = new Set<string>();
  let step: Question["step"] | undefined;
  return (question, place) => {
    const before: Doc[number][] = [];
    if (question.step !== step) {
      step = question.step;
      shown = new Set();
      before.push(line(0, span("title", w.step(stepNumber(question.step), stepCount, questions[question.step].title))));
    }
    for (const advice of adviceFor(question.step, place.answers, known())) {
      const text = adviceText(advice);
      if (!shown.has(text)) before.push(item(0, "·", text));
      shown.add(text);
    }
    if (question.receiver !== undefined) before.push(...aboutReceiver(question, place));
    const words: { readonly ask: string; readonly why: string } = wordsOf(question);
    return {
      kind: question.field.kind,
      before,
      ask: words.ask,
      why: words.why,
      choices: choicesFor(question, place, directory, known()),
      required: question.field.required,
      canGoBack: place.kept.size > 0,
      read: (given) => {
        const accepted = accept(question.field, readTyped(question.field, given, directory.vocabulary, known().now));
        return accepted.ok ? { value: accepted.value } : { expected: expectedWords(accepted.expected) };
      },
      ...(defaultOf(question, config) === undefined ? {} : { suggested: defaultOf(question, config) ?? "" }),
    };
  };

  function aboutReceiver(question: Question, place: Place): Doc {
    const id = question.receiver ?? "";
    const name = known().organization(id)?.name ?? id;
    if (question.step !== "review") return shown.has(id) ? [] : (shown.add(id), [line(0, span("strong", name))]);
    const decision = release(caseOf(place.answers), id, known());
    if (decision.kind === "withheld") return [line(0, span("strong", name))];
    return [line(0, span("heading", w.preview(name))), blank, ...pageToDoc(receiverPage(buildSummary(decision.released), directory.vocabulary.languages)), blank];
  }
};

const stepNumber = (id: Question["step"]): number => order.indexOf(id) + 1;
const order = stepIds.filter((id) => id !== "no_consent" && catalogue.some((step) => step.id === id));
const stepCount = order.length;

const wordsOf = ({ step, key }: Question): { readonly ask: string; readonly why: string } => {
  const asked: Readonly<Record<string, { readonly ask: string; readonly why: string }>> = questions[step].questions;
  return asked[key] ?? { ask: key, why: "" };
};

const defaultOf = ({ step, key }: Question, config: Config): string | undefined => {
  if (step === "setting" && key === "country") return config.country;
  if (step === "sender" && (key === "organisation" || key === "role")) return config[key];
  return undefined;
};
