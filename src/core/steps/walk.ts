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

/** Asks until nothing is next. Going back forgets the last kept answer only: those after it stay, and come up again. */
export const walk = async (replayed: (given: Given) => Place, start: Given, ask: Ask): Promise<Walked> => {
  let given = start;
  for (;;) {
    const place = replayed(given);
    if (!place.next) return { given, place, left: false };
    const reply = await ask(place.next, place);
    if (reply.kind === "leave") return { given, place, left: true };
    given = reply.kind === "back" ? without(given, [...place.kept.keys()].at(-1)) : with_(given, place.next.id, reply.value);
  }
};

const without = (given: Given, id: string | undefined): Given => new Map([...given].filter(([key]) => key !== id));

const with_ = (given: Given, id: string, value: Value): Given => new Map([...given, [id, value]]);
