import { mayBeKept } from "../../core/steps/agreement.ts";
import type { Given } from "../../core/steps/answers.ts";
import { listed } from "../../core/steps/field.ts";
import type { Place } from "../../core/steps/replay.ts";
import type { Change, Save } from "../../core/steps/walk.ts";
import { line, span } from "../../formats/view/doc.ts";
import { keepingWords as w } from "../../messages/en/keeping.ts";
import { UserError } from "../../outcome.ts";
import type { Prompter } from "../../ports/prompt.ts";
import { choose } from "../saved/choose.ts";
import type { Happening, HeldCase } from "../saved/held-case.ts";

interface Setting {
  readonly held: HeldCase;
  readonly replayed: (given: Given) => Place;
  readonly numbersFor: (receivers: readonly string[]) => Readonly<Record<string, string>>;
  readonly prompter: Prompter;
}

/**
 * `kept`: the file holds every answer that was given. `erased`: the person said no to notes, or a third party spoke. `guarded`:
 * the same, but sheets have gone out under this case, and only its log can call them back. `unsaved`: the disk would not have it.
 */
export type KeptState = "kept" | "erased" | "guarded" | "unsaved";

export interface Keeping {
  readonly save: Save;
  /** What could not be saved before is tried once more. */
  settle(): Promise<KeptState>;
  state(): KeptState;
}

/**
 * Saves each answer before the next question is put. A no to notes takes the file away at once; when the disk refuses, the
 * caseworker decides, and nothing that was typed is lost.
 */
export const keeping = ({ held, replayed, numbersFor, prompter }: Setting): Keeping => {
  let state: KeptState = "kept";
  /** What the disk has refused so far, to be written when it will. */
  let pending: readonly Happening[] = [];

  const write = async (onRefusal: (error: UserError) => Promise<"again" | "unsaved">): Promise<void> => {
    for (;;) {
      try {
        if (pending.length > 0) await held.add(...pending);
        pending = [];
        state = "kept";
        return;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        if ((await onRefusal(error)) === "unsaved") {
          state = "unsaved";
          return;
        }
      }
    }
  };
  const quietly = async () => "unsaved" as const;

  return {
    state: () => state,
    settle: async () => {
      if (state === "unsaved") await write(quietly);
      return state;
    },
    save: async (change, given) => {
      if (!mayBeKept(given)) {
        state = wentOut(held) ? "guarded" : "erased";
        pending = [];
        if (state === "erased" && held.record.code !== "") held.erase();
        return;
      }
      const isNew = held.record.code === "" && pending.length === 0;
      // An ended case stays whole until the answer is given anew: it could be left in between. What was called wrong is gone at once.
      if (held.record.concluded && "forgotten" in change && change.wrong !== true) return;
      const changes = isNew ? fromTheBeginning(held.code, given) : [happeningOf(change)];
      const known = (receiver: string) =>
        held.record.numbers[receiver] !== undefined || pending.some((one) => one.kind === "numbered" && one.receiver === receiver);
      const numbers = Object.entries(numbersFor(listed(replayed(given).answers.services.choices))).filter(([receiver]) => !known(receiver));
      pending = [...pending, ...changes, ...numbers.map(([receiver, number]) => ({ kind: "numbered", receiver, number }) as const)];
      await write(state === "unsaved" ? quietly : (error) => whatNow(error, prompter));
    },
  };
};

const wentOut = ({ record }: HeldCase): boolean => record.disclosures.some(({ failed }) => !failed);

const fromTheBeginning = (code: string, given: Given): readonly Happening[] => [
  { kind: "opened", code, invented: false },
  ...[...given].map(([question, value]) => ({ kind: "answered", question, value }) as const),
];

const happeningOf = (change: Change): Happening =>
  "answered" in change
    ? { kind: "answered", question: change.answered, value: change.value }
    : { kind: "forgotten", question: change.forgotten };

/** @throws the error itself when the caseworker leaves: what was saved before is there */
const whatNow = async (error: UserError, prompter: Prompter): Promise<"again" | "unsaved"> => {
  const way = await choose(prompter, {
    before: [line(0, span("danger", w.notSaved), error.message), ...error.hints.map((hint) => line(2, span("quiet", hint)))],
    ask: w.whatNow,
    why: w.whatNowWhy,
    choices: (["again", "unsaved"] as const).map((value) => ({ value, label: w.ways[value] })),
  });
  if (way === undefined) throw error;
  return way === "unsaved" ? "unsaved" : "again";
};
