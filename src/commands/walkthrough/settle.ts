import type { Given } from "../../core/steps/answers.ts";
import { type Contradiction, type Half, thirdWayOf } from "../../core/steps/contradiction.ts";
import { contradictions } from "../../core/steps/contradictions.ts";
import type { Value } from "../../core/steps/field.ts";
import type { Place } from "../../core/steps/replay.ts";
import type { Known, Question } from "../../core/steps/step.ts";
import type { Change, Reply } from "../../core/steps/walk.ts";
import { item, span } from "../../formats/view/doc.ts";
import { contradictionWords as w, whyContradictory } from "../../messages/en/contradictions.ts";
import type { Prompter } from "../../ports/prompt.ts";
import { answerWords, askedAs } from "./question-words.ts";

/** Where nobody can tell how old the person is, this is answered so: the protection of a child holds. */
const groupQuestion = "age.age_group";
const unsureOfAge: Change = { answered: groupQuestion, value: "unsure" };

interface Setting {
  readonly replayed: (given: Given) => Place;
  readonly prompter: Prompter;
  readonly known: () => Known;
  /** Answers of a saved case: what was said there to hold both is not asked once more. */
  readonly earlier?: Given;
}

/**
 * What an answer comes to that contradicts another one, or that brings back later answers which contradict one that was changed
 * meanwhile: the caseworker says which of the two is asked again, or takes the third way where there is one. Undefined: this question
 * is put once more. Any other answer stays as it is.
 */
export const settle = ({ replayed, prompter, known, earlier = new Map() }: Setting) => {
  const foundIn = (given: Given): readonly Contradiction[] => contradictions(replayed(given).answers, known());
  const bothHold = new Set(
    foundIn(earlier)
      .filter((one) => thirdWayOf(one) === "both")
      .map(keyOf),
  );
  return async ({ id }: Question, value: Value, given: Given): Promise<Reply | undefined> => {
    const reply: Reply = { kind: "answer", value };
    const stood = new Set([...foundIn(given).map(keyOf), ...bothHold]);
    const found = foundIn(new Map([...given, [id, value]])).filter(
      (one) => one.halves.some(({ question }) => question === id) || !stood.has(keyOf(one)),
    );
    for (const one of found) {
      const chosen = await which(one, prompter);
      if (chosen === "leave") return { kind: "leave" };
      if (chosen === undefined || chosen === id) return undefined;
      if (chosen === "unsure") {
        return { kind: "changes", changes: id === groupQuestion ? [unsureOfAge] : [unsureOfAge, { answered: id, value }] };
      }
      if (chosen !== "both")
        return {
          kind: "changes",
          changes: [
            { forgotten: chosen, wrong: true },
            { answered: id, value },
          ],
        };
      bothHold.add(keyOf(one));
    }
    return reply;
  };
};

const keyOf = ({ code, halves }: Contradiction): string => JSON.stringify([code, halves]);

/** The question whose answer is wrong, or the third way. Undefined: back to the one that was just put. */
const which = async (contradiction: Contradiction, prompter: Prompter): Promise<string | undefined> => {
  const { halves, code } = contradiction;
  const { why, otherwise } = whyContradictory[code];
  const third = thirdWayOf(contradiction);
  const said = halves.map((one) => ({ ...one, words: words(one) }));
  const [first, second] = said;
  const reply = await prompter.put({
    kind: "choice",
    before: said.map(({ question, words }) => item(0, "·", span("warning", w.answered(askedAs(question), words)))),
    ask: w.ask(first?.words ?? "", second?.words ?? ""),
    why,
    choices: [
      ...said.map(({ question, words }) => ({ value: question, label: w.wrong(words) })),
      ...(third && otherwise !== undefined ? [{ value: third, label: otherwise }] : []),
    ],
    required: true,
    moves: ["why", "back", "leave"],
    canGoBack: true,
    read: (given) => ({ value: typeof given === "string" ? given : [...given] }),
  });
  if (reply.kind !== "answer") return reply.kind === "leave" ? "leave" : undefined;
  return typeof reply.value === "string" ? reply.value : undefined;
};

const words = ({ question, answer }: Half): string => answerWords(question, answer);
