import { exploitations } from "../vocabulary/ids.ts";
import { isChild } from "./age.ts";
import { inDanger } from "./danger.ts";
import { choice, many, marks } from "./field.ts";
import type { Step } from "./step.ts";

/** Order of `directory-data/indicators.yaml`; a test holds the two together. */
export const indicatorIds = [
  "a1",
  "a2",
  "a3",
  "a4",
  "a5",
  "m1",
  "m2",
  "m3",
  "m4",
  "m5",
  "m6",
  "m7",
  "m8",
  "m9",
  "m10",
  "m11",
  "m12",
  "p1",
  "p2",
  "p3",
  "p4",
  "p5",
  "p6",
  "p7",
  "p8",
  "p9",
  "p10",
  "p11",
  "p12",
  "c1",
  "c2",
  "c3",
  "c4",
  "x1",
] as const;

export const indicationsFields = {
  identified_by: choice("s2", ["police", "ngo", "court_or_prosecution", "other_government", "nobody"]),
  indicators: marks("s2", indicatorIds, ["yes", "no", "unknown", "declined", "not_asked"]),
  observed_or_told: marks("s2", indicatorIds, ["observed", "told_by_person", "told_by_other"]),
  self_identifies: choice("s2", ["yes", "no", "unsure"]),
  exploitation_types: many("s2", [...exploitations, "other"]),
};

/**
 * Step 7. Screening for indications: optional, and never a gate to any service. Not on the path while somebody is in danger,
 * and skipped for a person who already carries formal status.
 */
export const indications: Step = {
  id: "indications",
  fields: indicationsFields,
  applies: (answers) => !inDanger(answers),
  when: {
    indicators: ({ indications }) => !isIdentified(indications.identified_by),
    observed_or_told: ({ indications }) =>
      typeof indications.indicators === "object" && Object.values(indications.indicators).includes("yes"),
    // Nobody who is not trained for it asks a child what happened, and step 3 says so.
    self_identifies: (answers) => !isIdentified(answers.indications.identified_by) && !isChild(answers),
  },
};

export const isIdentified = (by: unknown): boolean =>
  by === "police" || by === "ngo" || by === "court_or_prosecution" || by === "other_government";
