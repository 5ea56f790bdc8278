import { isSafeToCarry } from "./danger.ts";
import { choice, confirm } from "./field.ts";
import { wantsNoPaper } from "./paper.ts";
import type { Step } from "./step.ts";

export const noConsentFields = {
  declined: choice("s1", ["all", "some"]),
  decline_reason: choice("s1", ["fear", "no_need", "wants_time", "distrust", "other"]),
  info_sheet_given: confirm("s0"),
  next_contact_ok: confirm("s1"),
};

/** Branch N. No personal data leaves; the door stays open. On the path only after a no. */
export const noConsent: Step = {
  id: "no_consent",
  fields: noConsentFields,
  applies: () => false,
  // Only where there is one to give: who wants no paper, or could be found with it, gets none.
  when: { info_sheet_given: (answers) => isSafeToCarry(answers) && !wantsNoPaper(answers) },
  after: ({ reason }) => reason === "no_agreement_to_talk" || reason === "no_agreement_to_notes",
};
