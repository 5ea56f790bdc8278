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
  readonly invented: boolean;
}

export interface Keeping {
  readonly save: Save;
  /** The file holds every answer that was given. False where the person said no to notes, or the disk would not have it. */
  isKept(): boolean;
}

/**
 * Saves each answer before the next question is put. A no to notes takes the file away at once; when the disk refuses, the
 * caseworker decides, and nothing that was typed is lost.
 */
export const keeping = ({ held, replayed, numbersFor, prompter, invented }: Setting): Keeping => {
  let isOff = false;
  const addOrAsk = async (happenings: readonly Happening[]): Promise<void> => {
    while (!isOff) {
      try {
        await held.add(...happenings);
        return;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        isOff = (await whatNow(error, prompter)) === "unsaved";
      }
    }
  };
  return {
    isKept: () => !isOff && held.record.code !== "",
    save: async (change, given) => {
      const { answers } = replayed(given);
      if (!mayBeKept(answers)) {
        if (held.record.code !== "") held.erase();
        return;
      }
      const isNew = held.record.code === "";
      const changes: readonly Happening[] = isNew
        ? [
            { kind: "opened", code: held.code, invented },
            ...[...given].map(([question, value]) => ({ kind: "answered", question, value }) as const),
          ]
        : [happeningOf(change)];
      const numbers = numbersFor(listed(answers.services.choices));
      const fresh = Object.entries(numbers).filter(([receiver]) => held.record.numbers[receiver] === undefined);
      await addOrAsk([...changes, ...fresh.map(([receiver, number]) => ({ kind: "numbered", receiver, number }) as const)]);
    },
  };
};

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
