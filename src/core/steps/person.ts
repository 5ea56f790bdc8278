import { day, phone, text, texts } from "./field.ts";
import type { Step } from "./step.ts";

export const personFields = {
  called: text("s1"),
  gender: text("s1"),
  travelling_with: texts("s1"),
  name: text("s1"),
  birth_date: day("s1"),
  nationality: text("s1"),
  phone: phone("s1"),
};

/** Asked late, only for the sheet; name, birth date, nationality and phone only where a service cannot start without them. */
export const person: Step = { id: "person", fields: personFields };
