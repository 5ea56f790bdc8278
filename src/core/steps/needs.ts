import { choice, many, must } from "./field.ts";
import type { Step } from "./step.ts";

export const needsFields = {
  needs_now: many(
    "s1",
    [
      "safe_place_tonight",
      "food_water",
      "clothing_hygiene",
      "medicine",
      "rest",
      "phone_call",
      "child_care",
      "money_transport",
      "interpreter",
      "documents",
      "none",
    ],
    must,
  ),
  sleeping_tonight: choice("s1", ["safe", "unsafe", "nowhere", "unsure"], must),
};

/** Step 6. Basic needs: asked about the condition, never about how it came about. */
export const needs: Step = { id: "needs", fields: needsFields };
