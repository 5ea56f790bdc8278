import type { SourcePlace } from "../../core/import/draft.ts";
import { type Refusal, refusal } from "../../core/import/reasons.ts";
import { emailOf } from "./cells.ts";
import type { Entry } from "./entry.ts";
import type { Field } from "./fields.ts";

/** Fields that hold neither a mailbox nor a number: where one stands there, cells have been pushed aside. */
const wordFields = ["name", "country", "city", "kind", "status", "services.type", "services.populations", "services.languages"] as const;

/** Why a row is refused whose cells are of the wrong kind, though it may have as many as the header. */
export const shiftedRow = (at: SourcePlace, entries: (field: Field) => readonly Entry[]): Refusal | undefined => {
  for (const field of wordFields)
    for (const { text } of entries(field)) {
      const isNumber = field !== "name" && /^[+(\d][\d\s()./–-]{6,}$/.test(text) && text.replace(/\D/g, "").length >= 7;
      if (emailOf(text) !== undefined || isNumber) return refusal(at, "wrong-value", { field, given: text });
    }
  return undefined;
};
