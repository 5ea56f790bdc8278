import { recordOf } from "../../core/case/apply.ts";
import type { CaseRecord } from "../../core/case/case-record.ts";
import { type Doc, item, line, span } from "../../formats/view/doc.ts";
import { savedCaseWords } from "../../messages/en/saved-case.ts";
import { UserError } from "../../outcome.ts";
import type { OpenVault } from "../../ports/vault.ts";
import { eventsIn } from "./open-case.ts";

/** One that can't be read never hides the others. */
export const readCases = async (
  opened: OpenVault,
): Promise<{ readonly records: readonly CaseRecord[]; readonly unreadable: readonly string[] }> => {
  const records: CaseRecord[] = [];
  const unreadable: string[] = [];
  for (const { code, text } of await opened.readAll()) {
    if (typeof text !== "string") unreadable.push(text.fault);
    else
      try {
        records.push(recordOf(eventsIn(code, text)));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        unreadable.push(error.message);
      }
  }
  return { records, unreadable };
};

/** How many cases can't be read, and why. */
export const unreadableNotes = (unreadable: readonly string[]): Doc =>
  unreadable.length === 0
    ? []
    : [line(0, span("danger", savedCaseWords.unreadable(unreadable.length))), ...unreadable.map((one) => item(2, "·", one))];
