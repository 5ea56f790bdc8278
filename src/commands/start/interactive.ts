import type { Case } from "../../core/case/case.ts";
import { randomCode } from "../../core/case/code.ts";
import type { Directory } from "../../core/directory/directory.ts";
import type { Answers } from "../../core/steps/answers.ts";
import { catalogue } from "../../core/steps/catalogue.ts";
import { listed } from "../../core/steps/field.ts";
import { replay } from "../../core/steps/replay.ts";
import type { StopReason } from "../../core/steps/stop.ts";
import { type Ask, walk } from "../../core/steps/walk.ts";
import { line } from "../../formats/view/doc.ts";
import { startWords as w } from "../../messages/en/start.ts";
import type { Outcome } from "../../outcome.ts";
import type { Context } from "../command.ts";
import { prompting } from "./prompting.ts";
import { type Finished, knowledge, numbering } from "./walked.ts";

/** Walks with a person at the terminal. Nothing of it is written anywhere. */
export const walkAtTerminal = async ({ io, config }: Context, directory: Directory): Promise<Finished | Outcome> => {
  const prompter = await io.prompter();
  const opened_at = io.clock();
  const draw = (count: number) => io.random(count);
  const code = randomCode(draw);
  const numberAll = numbering(draw);
  const caseOf = (answers: Answers): Case => ({ code, opened_at, answers, numbers: numberAll(listed(answers.services.choices)) });
  // The clock is read anew at each question: a night can pass between two of them.
  const known = () => knowledge(directory, io.clock());
  const promptFor = prompting({ directory, known, config, caseOf });
  const ask: Ask = (question, place) => prompter.put(promptFor(question, place));
  const { place, left } = await walk((given) => replay(catalogue, given, known()), new Map(), ask).catch((error) => {
    prompter.clear();
    throw error;
  });
  const overlooked = place.stop !== undefined && seenByOthers.includes(place.stop.reason);
  if (left || overlooked) prompter.clear();
  if (left) return { exit: "left", notes: [line(0, w.left)] };
  return { case: caseOf(place.answers), place, known: known(), overlooked };
};

/** Somebody who must not learn of it may be looking at the screen right now. */
const seenByOthers: readonly StopReason[] = ["another_adult_present", "not_safe_to_speak"];
