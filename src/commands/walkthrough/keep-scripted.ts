import { mayBeKept } from "../../core/steps/agreement.ts";
import { listed } from "../../core/steps/field.ts";
import { keepingWords as w } from "../../messages/en/keeping.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { HeldCase } from "../saved/held-case.ts";
import { type Finished, numbering } from "./walked.ts";

/** Puts an invented case from a file into the vault, for training: under the code and the numbers of the vault, not of the file. */
export const keepScripted = async (finished: Finished, held: HeldCase, io: Io): Promise<Finished> => {
  const { kept, answers } = finished.place;
  if (!mayBeKept(kept)) throw new UserError("refused", w.mayNotBeKept);
  const numbers = numbering((count) => io.random(count))(listed(answers.services.choices));
  await held.add(
    { kind: "opened", code: held.code, invented: true },
    ...[...kept].map(([question, value]) => ({ kind: "answered", question, value }) as const),
    ...Object.entries(numbers).map(([receiver, number]) => ({ kind: "numbered", receiver, number }) as const),
  );
  return { ...finished, case: { ...finished.case, code: held.code, numbers, opened_at: held.record.opened_at } };
};
