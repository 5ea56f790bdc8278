import type { Case } from "../../core/case/case.ts";
import { randomCode } from "../../core/case/code.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { isNotUnderstood } from "../../core/steps/agreement.ts";
import type { Answers, Given } from "../../core/steps/answers.ts";
import { catalogue } from "../../core/steps/catalogue.ts";
import { listed, type Value } from "../../core/steps/field.ts";
import { replay } from "../../core/steps/replay.ts";
import type { StopReason } from "../../core/steps/stop.ts";
import { type Ask, walk } from "../../core/steps/walk.ts";
import { line } from "../../formats/view/doc.ts";
import { keepingWords as w } from "../../messages/en/keeping.ts";
import type { PersonLanguage } from "../../messages/person/person-words.ts";
import type { SheetLanguage } from "../../messages/sheet-languages.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Prompter } from "../../ports/prompt.ts";
import type { Context } from "../command.ts";
import type { HeldCase } from "../saved/held-case.ts";
import { type KeptState, keeping } from "./keeping.ts";
import { whenNotUnderstood } from "./not-understood.ts";
import { prompting } from "./prompting.ts";
import { settle } from "./settle.ts";
import { type Finished, knowledge, numbering } from "./walked.ts";

interface Walking {
  readonly directory: Directory;
  readonly prompter: Prompter;
  /** Where it is saved as it goes; without it nothing is written anywhere. */
  readonly held: HeldCase | undefined;
  /** Questions of a saved case that are put once more. Their answers stand until new ones are given. */
  readonly again: readonly string[];
  readonly language: SheetLanguage;
  /** Of the consent text, where it was asked for by a flag. */
  readonly personLanguage: PersonLanguage | undefined;
}

/** Walks with a person at the terminal, from the first question or from where a saved case stands. */
export const walkAtTerminal = async (
  { io, config }: Context,
  { directory, prompter, held, again, language, personLanguage }: Walking,
): Promise<(Finished & { readonly kept: KeptState | undefined }) | Outcome> => {
  const { opened_at, given: earlier, numbers } = held?.record ?? nothingYet;
  const start = new Map([...earlier].filter(([id]) => !again.includes(id)));
  const begun = opened_at || io.clock();
  const draw = (count: number) => io.random(count);
  const code = held?.code ?? randomCode(draw);
  const numberAll = numbering(draw, numbers);
  const caseOf = (answers: Answers): Case => ({
    code,
    opened_at: begun,
    ...(held && { answer_noted: held.record.answer_noted }),
    answers,
    numbers: numberAll(listed(answers.services.choices)),
  });
  // The clock is read anew at each question: a night can pass between two of them.
  const known = () => knowledge(directory, io.clock());
  const replayed = (given: Given) => replay(catalogue, given, known());
  const takenBack = new Map<string, Value>();
  /** A list that does not fit is mended line by line; the cursor stands on no answer that was called wrong. */
  const askAgain = (id: string, value: Value): void => {
    if (typeof value === "object") takenBack.set(id, value);
    else takenBack.delete(id);
  };
  const promptFor = prompting({
    directory,
    known,
    config,
    clock: (instant) => io.zone(instant).ahead,
    caseOf,
    earlier,
    takenBack,
    language,
    personLanguage,
  });
  const settled = settle({ replayed, prompter, known, earlier });
  let answered = 0;
  const ask: Ask = async (question, place, given) => {
    answered = place.kept.size;
    for (;;) {
      const reply = await prompter.put(promptFor(question, place));
      if (reply.kind === "back" && reply.ticked) takenBack.set(question.id, reply.ticked);
      if (reply.kind === "back") for (const [id, value] of [...place.kept].slice(-1)) takenBack.set(id, value);
      if (reply.kind === "answer" && question.step === "agreement" && isNotUnderstood(question.key, reply.value)) {
        const way = await whenNotUnderstood(prompter);
        if (way === "leave") return { kind: "leave" };
        if (way === "again") continue;
      }
      const taken = reply.kind === "answer" ? await settled(question, reply.value, given) : reply;
      if (!taken && reply.kind === "answer") askAgain(question.id, reply.value);
      for (const change of taken?.kind === "changes" ? taken.changes : []) {
        const before = "forgotten" in change ? given.get(change.forgotten) : undefined;
        if ("forgotten" in change && before !== undefined) askAgain(change.forgotten, before);
      }
      if (taken) return taken;
    }
  };
  const keeps = held && keeping({ held, replayed, numbersFor: numberAll, prompter });
  const leftWords = (): string => (held && keeps ? leftAs(held, keeps.state()) : answered > 0 ? w.leftLost(answered) : w.leftNothing);

  const { place, left } = await walk(replayed, start, ask, keeps?.save).catch((error) => {
    prompter.clear();
    if (error instanceof UserError && (error.exit === "interrupted" || error.exit === "terminated"))
      throw new UserError(error.exit, leftWords());
    // Whatever it was: what becomes of the answers is said with it.
    if (error instanceof UserError) throw new UserError(error.exit, error.message, [...error.hints, leftWords()]);
    throw error;
  });
  const overlooked = place.stop !== undefined && seenByOthers.includes(place.stop.reason);
  if (left) return { exit: "left", notes: [line(0, leftWords())] };
  // Whoever sits down here next must not read the answers: only what was asked for, printed from here on, may stay.
  prompter.clear();
  return { case: caseOf(place.answers), place, known: known(), overlooked, kept: await keeps?.settle() };
};

const leftAs = ({ code, record }: HeldCase, state: KeptState): string => {
  if (record.code === "" || state === "erased") return w.leftNothing;
  if (state === "unsaved") return w.leftUnsaved(code);
  if (state === "guarded") return w.guarded(code);
  return record.concluded ? w.leftEnded(code) : w.left(code);
};

const nothingYet: Pick<HeldCase["record"], "opened_at" | "given" | "numbers"> = { opened_at: "", given: new Map(), numbers: {} };

/** Somebody who must not learn of it may be looking at the screen right now. */
const seenByOthers: readonly StopReason[] = ["another_adult_present", "not_safe_to_speak"];
