import type { Answers } from "./answers.ts";
import { isSafeToCarry } from "./danger.ts";
import { phone, text } from "./field.ts";
import { goingOut } from "./goes-out.ts";
import { wantsNoPaper } from "./paper.ts";
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

const somethingGoes = (answers: Answers, known: Known): boolean => goingOut(answers, known).length > 0;

/** The person's own sheet names whom to call, and nothing else of the sender. */
const isOnSomeSheet = (answers: Answers, known: Known): boolean =>
  somethingGoes(answers, known) || (isSafeToCarry(answers) && !wantsNoPaper(answers));

/** Who refers: an office and a role, so that the receiver can answer. Defaults come from the config. */
export const sender: Step = {
  id: "sender",
  fields: senderFields,
  when: {
    organisation: somethingGoes,
    role: somethingGoes,
    work_name: isOnSomeSheet,
    phone: isOnSomeSheet,
    email: somethingGoes,
    hours: isOnSomeSheet,
    deputy: somethingGoes,
  },
};
