import type { Given } from "./answers.ts";
import type { Value } from "./field.ts";
import type { Place } from "./replay.ts";
import type { Question } from "./step.ts";

export type Reply =
  | { readonly kind: "answer"; readonly value: Value }
  /** More than the answer to this question: others are given or taken back with it. */
  | { readonly kind: "changes"; readonly changes: readonly Change[] }
  | { readonly kind: "back" }
  | { readonly kind: "leave" };

/** The one port of the walkthrough: a terminal, an answers file and a test each have their own. `given` holds answers ahead too. */
export type Ask = (question: Question, place: Place, given: Given) => Promise<Reply>;

export interface Walked {
  readonly given: Given;
  readonly place: Place;
  readonly left: boolean;
}

/** What one reply changed: an answer given, or one taken back. `wrong`: it was called so, and not only gone back over. */
export type Change = { readonly answered: string; readonly value: Value } | { readonly forgotten: string; readonly wrong?: true };

/** Called after each change, before the next question is put. */
export type Save = (change: Change, given: Given) => Promise<void>;

/** Asks until nothing is next. Going back forgets the last kept answer only: those after it stay, and come up again. */
export const walk = async (replayed: (given: Given) => Place, start: Given, ask: Ask, save: Save = async () => {}): Promise<Walked> => {
  let given = start;
  for (;;) {
    const place = replayed(given);
    if (!place.next) return { given, place, left: false };
    const reply = await ask(place.next, place, given);
    if (reply.kind === "leave") return { given, place, left: true };
    for (const change of changesBy(reply, place.next, place.kept)) {
      given = changed(given, change);
      await save(change, given);
    }
  }
};

const changesBy = (reply: Exclude<Reply, { kind: "leave" }>, { id }: Question, kept: Given): readonly Change[] => {
  if (reply.kind === "changes") return reply.changes;
  if (reply.kind === "answer") return [{ answered: id, value: reply.value }];
  const last = [...kept.keys()].at(-1);
  return last === undefined ? [] : [{ forgotten: last }];
};

const changed = (given: Given, change: Change): Given =>
  "answered" in change
    ? new Map([...given, [change.answered, change.value]])
    : new Map([...given].filter(([key]) => key !== change.forgotten));
