import { accept } from "./accept.ts";
import type { Answers, Given } from "./answers.ts";
import type { Value } from "./field.ts";
import type { Known, Question, Step } from "./step.ts";
import type { Stop } from "./stop.ts";

/** An answer that was given and is not kept. `not_on_path`: a gate or another answer makes it unused. */
export interface Left {
  readonly id: string;
  readonly why: "wrong_value" | "not_on_path";
}

/** Where a walkthrough stands. Every given answer is kept, still ahead of `next`, or named in `left`. */
export interface Place {
  readonly kept: Given;
  readonly answers: Answers;
  readonly left: readonly Left[];
  /** The question to put now; none when the walkthrough has ended. */
  readonly next: Question | undefined;
  readonly stop: Stop | undefined;
}

/**
 * Walks from the first question through the given answers to where the person stands. Pure and total: resuming, going
 * back, testing and running an answers file are this one call.
 */
export const replay = (steps: readonly Step[], given: Given, known: Known): Place => {
  const kept = new Map<string, Value>();
  const draft: Draft = {};
  for (const { id } of steps) draft[id] ??= {};
  // Only accepted values enter the draft, under the keys of the step tables that `Answers` is derived from.
  const answers = draft as unknown as Answers;
  let stop: Stop | undefined;

  for (const step of steps) {
    if (stop ? !step.after?.(stop) : step.applies && !step.applies(answers, known)) continue;
    for (const question of questionsOf(step, answers, known)) {
      if (step.when?.[question.key]?.(answers, known, question.receiver ?? "") ?? true) {
        const value = given.get(question.id);
        const accepted = value === undefined ? undefined : accept(question.field, value);
        if (!accepted?.ok) {
          return { kept, answers, left: accepted ? [{ id: question.id, why: "wrong_value" }] : [], next: question, stop };
        }
        kept.set(question.id, accepted.value);
        put(draft, question, accepted.value);
      }
      const stopHere = stop ? undefined : step.stop?.[question.key]?.(answers, known, question.receiver ?? "", given);
      if (stopHere) {
        stop = stopHere;
        break;
      }
    }
  }
  const left = [...given.keys()].filter((id) => !kept.has(id)).map((id): Left => ({ id, why: "not_on_path" }));
  return { kept, answers, left, next: undefined, stop };
};

type Draft = Record<string, Record<string, Value | Record<string, Value>>>;

const questionsOf = function* (step: Step, answers: Answers, known: Known): Generator<Question> {
  for (const receiver of step.each?.(answers, known) ?? [undefined]) {
    for (const [key, field] of Object.entries(step.fields)) {
      const id = receiver === undefined ? `${step.id}.${key}` : `${step.id}.${receiver}.${key}`;
      yield { id, step: step.id, key, field, receiver };
    }
  }
};

const put = (draft: Draft, { step, key, receiver }: Question, value: Value): void => {
  const section = draft[step] ?? {};
  draft[step] = section;
  if (receiver === undefined) section[key] = value;
  else section[receiver] = { ...(section[receiver] as Record<string, Value> | undefined), [key]: value };
};
