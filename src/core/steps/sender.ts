import type { Answers } from "./answers.ts";
import { phone, text } from "./field.ts";
import { goingOut } from "./goes-out.ts";
import type { Known, Step } from "./step.ts";

export const senderFields = {
  organisation: text("s0"),
  role: text("s0"),
  work_name: text("s0"),
  phone: phone("s0"),
  email: text("s0"),
  hours: text("s0"),
  deputy: text("s0"),
};

/** The person's own sheet names whom to call, and nothing else of the sender. */
const somethingGoes = (answers: Answers, known: Known): boolean => goingOut(answers, known).length > 0;

/** Who refers: an office and a role, so that the receiver can answer. Defaults come from the config. */
export const sender: Step = {
  id: "sender",
  fields: senderFields,
  when: { organisation: somethingGoes, role: somethingGoes, email: somethingGoes, deputy: somethingGoes },
};
