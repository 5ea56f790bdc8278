import { phone, text } from "./field.ts";
import type { Step } from "./step.ts";

export const senderFields = {
  organisation: text("s0"),
  role: text("s0"),
  work_name: text("s0"),
  phone: phone("s0"),
  email: text("s0"),
  hours: text("s0"),
  deputy: text("s0"),
};

/** Who refers: an office and a role, so that the receiver can answer. Defaults come from the config. */
export const sender: Step = { id: "sender", fields: senderFields };
