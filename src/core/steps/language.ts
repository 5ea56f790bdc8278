import { choice, languages, many, must } from "./field.ts";
import type { Step } from "./step.ts";

export const languageFields = {
  languages: languages("s0", must),
  interpreter_needed: choice("s0", ["yes", "no"]),
  interpreter_gender_pref: choice("s0", ["f", "m", "any"]),
  access_needs: many("s2", ["hearing", "sight", "mobility", "learning", "literacy", "other"]),
  preferred_worker_gender: choice("s0", ["f", "m", "any"]),
};

/** Step 4. Understand each other, without a friend, relative or child interpreting. */
export const language: Step = {
  id: "language",
  fields: languageFields,
  when: { interpreter_gender_pref: ({ language }) => language.interpreter_needed === "yes" },
};
