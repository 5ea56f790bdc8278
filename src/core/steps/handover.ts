import { shareableItems } from "../consent/items.ts";
import { choice, confirm, instant, many, must, text, texts } from "./field.ts";
import { goingOut } from "./goes-out.ts";
import type { Step } from "./step.ts";

export const handoverFields = {
  handover: choice("s0", ["warm_three_way", "warm_call_ahead", "accompanied", "cold_details_only"]),
  cold_reason: text("s0", must),
  appointment_at: instant("s1"),
  meet_who: text("s1"),
  meet_where: text("s1"),
  transport: choice("s1", ["arranged", "public", "provider_collects", "none"]),
  accompanied_by: text("s1"),
  documents_to_bring: texts("s1"),
  what_to_expect_told: confirm("s0"),
  if_it_fails: text("s1"),
};

/** Step 12. The receiver is told who comes, when and met by whom before the person sets off; a bare number needs a reason. */
export const handover: Step = {
  id: "handover",
  fields: handoverFields,
  each: goingOut,
  when: { cold_reason: ({ handover }, _, receiver) => handover[receiver]?.handover === "cold_details_only" },
};

export const reviewFields = { leave_out: many("s1", shareableItems) };

/** Step 13. The last look: what is struck here leaves the sheet, whatever was agreed before. */
export const review: Step = { id: "review", fields: reviewFields, each: goingOut };
