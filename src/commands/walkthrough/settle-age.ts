import type { Instant } from "../../core/day.ts";
import { type AgeContradiction, ageContradiction } from "../../core/steps/age-contradiction.ts";
import type { Answers, Given } from "../../core/steps/answers.ts";
import type { Value } from "../../core/steps/field.ts";
import type { Place } from "../../core/steps/replay.ts";
import type { Question } from "../../core/steps/step.ts";
import type { Change, Reply } from "../../core/steps/walk.ts";
import { ageContradictionWords as w } from "../../messages/en/age-contradiction.ts";
import { questions } from "../../messages/en/questions/index.ts";
import type { Prompter } from "../../ports/prompt.ts";

const groupQuestion = "age.age_group";

interface Setting {
  readonly replayed: (given: Given) => Place;
  readonly prompter: Prompter;
  readonly now: () => Instant;
}

/**
 * What an answer comes to that contradicts another on the age: the caseworker says which of the two is asked again, or that nobody
 * can tell. Undefined: this question is put once more. Any other answer stays as it is.
 */
export const settleAge =
  ({ replayed, prompter, now }: Setting) =>
  async ({ id }: Question, value: Value, given: Given): Promise<Reply | undefined> => {
    const reply: Reply = { kind: "answer", value };
    const { answers } = replayed(new Map([...given, [id, value]]));
    const other = ageContradiction(answers, now());
    if (other === undefined || (id !== groupQuestion && id !== other)) return reply;
    const chosen = await which(other, answers, prompter);
    if (chosen === "leave") return { kind: "leave" };
    if (chosen === undefined || chosen === id) return undefined;
    const first: Change = chosen === "unsure" ? { answered: groupQuestion, value: "unsure" } : { forgotten: chosen };
    return { kind: "changes", changes: chosen === "unsure" && id === groupQuestion ? [first] : [first, { answered: id, value }] };
  };

/** The question whose answer is wrong, or that nobody can tell. Undefined: back to the one that was just put. */
const which = async (other: AgeContradiction, { age, person }: Answers, prompter: Prompter) => {
  const group = questions.age.questions.age_group.options[age.age_group === "adult" ? "adult" : "child"];
  const band: Readonly<Record<string, string>> = questions.age.questions.age_band.options;
  const otherSaid = other === "age.age_band" ? (band[age.age_band ?? ""] ?? "") : (person.birth_date ?? "");
  const ways = [groupQuestion, other, "unsure"] as const;
  const reply = await prompter.put({
    kind: "choice",
    before: [],
    ask: w.ask(group, otherSaid),
    why: w.why,
    choices: [
      { value: groupQuestion, label: w.wrong(group) },
      { value: other, label: w.wrong(otherSaid) },
      { value: "unsure", label: w.unsure },
    ],
    required: true,
    moves: ["why", "back", "leave"],
    canGoBack: true,
    read: (given) => ({ value: given }),
  });
  return reply.kind === "answer" ? ways.find((one) => one === reply.value) : reply.kind === "leave" ? "leave" : undefined;
};
