import { recordOf } from "../../core/upkeep/new-record.ts";
import type { RecordAnswers, RecordQuestion } from "../../core/upkeep/record-questions.ts";
import { twinsOf } from "../../core/upkeep/twins.ts";
import { type Doc, item, line, span } from "../../formats/view/doc.ts";
import { addWords as w } from "../../messages/en/add.ts";
import { UserError } from "../../outcome.ts";
import type { Prompter } from "../../ports/prompt.ts";
import { choose } from "./ask.ts";
import { type KnownRecords, knownOf } from "./known.ts";

/** After these it can be known that the provider is there already. */
const telling: readonly string[] = ["name", "alternate_names", "website", "phones.number"];

/**
 * Shows who may be the same provider, once each, before anything more is asked.
 * @param isOther ids that were said to be others; those that are shown now are added
 * @throws UserError left when it is the same
 */
export const askOfTwins = async (
  answers: RecordAnswers,
  { key }: RecordQuestion,
  { records }: KnownRecords,
  isOther: Set<string>,
  prompter: Prompter,
): Promise<void> => {
  if (!telling.includes(key)) return;
  const twins = twinsOf(knownOf(recordOf(answers), String(answers.get("country"))), records).filter(({ id }) => !isOther.has(id));
  const [first] = twins;
  if (!first) return;
  const before: Doc = [line(0, span("warning", w.maybeThere)), ...w.alike(twins).map((text) => item(2, "·", text))];
  const choices = [
    { value: "another", label: w.another },
    { value: "same", label: w.same },
  ] as const;
  const chosen = await choose(prompter, { ask: w.goOn, why: w.goOnWhy, before }, choices);
  if (chosen === "same") throw new UserError("left", w.stopped(first.id), [w.stopHint(first.id)]);
  for (const { id } of twins) isOther.add(id);
};
