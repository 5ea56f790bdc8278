import type { Given } from "./answers.ts";
import type { Value } from "./field.ts";
import type { Place } from "./replay.ts";
import type { Question } from "./step.ts";

export type Reply = { readonly kind: "answer"; readonly value: Value } | { readonly kind: "back" } | { readonly kind: "leave" };

/** The one port of the walkthrough: a terminal, an answers file and a test each have their own. */
export type Ask = (question: Question, place: Place) => Promise<Reply>;

export interface Walked {
  readonly given: Given;
  readonly place: Place;
  readonly left: boolean;
}

/** What one reply changed: an answer given, or one taken back. */
export type Change = { readonly answered: string; readonly value: Value } | { readonly forgotten: string };

/** Called after each change, before the next question is put. */
export type Save = (change: Change, given: Given) => Promise<void>;

/** Asks until nothing is next. Going back forgets the last kept answer only: those after it stay, and come up again. */
export const walk = async (replayed: (given: Given) => Place, start: Given, ask: Ask, save: Save = async () => {}): Promise<Walked> => {
  let given = start;
  for (;;) {
    const place = replayed(given);
    if (!place.next) return { given, place, left: false };
    const reply = await ask(place.next, place);
    if (reply.kind === "leave") return { given, place, left: true };
    const change = changeBy(reply, place);
    if (!change) continue;
    given = changed(given, change);
    await save(change, given);
  }
};

const changeBy = (reply: Exclude<Reply, { kind: "leave" }>, { kept, next }: Place): Change | undefined => {
  if (reply.kind === "answer") return next && { answered: next.id, value: reply.value };
  const last = [...kept.keys()].at(-1);
  return last === undefined ? undefined : { forgotten: last };
};

const changed = (given: Given, change: Change): Given =>
  "answered" in change
    ? new Map([...given, [change.answered, change.value]])
    : new Map([...given].filter(([key]) => key !== change.forgotten));
