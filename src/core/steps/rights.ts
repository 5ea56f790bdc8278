import { choice, confirm, must } from "./field.ts";
import type { Step } from "./step.ts";

export const rightsFields = {
  rights_explained: confirm("s0", must),
  wants_formal_identification: choice("s1", ["yes", "no", "later", "needs_advice"]),
  wants_police_contact: choice("s1", ["yes", "no", "later"]),
  wants_asylum_advice: choice("s2", ["yes", "no", "later"]),
  nationality_region: choice("s2", ["national", "eu_eea", "third_country", "stateless", "unknown"]),
};

/** Step 9. Rights and formal identification: information, not decision. */
export const rights: Step = { id: "rights", fields: rightsFields };
