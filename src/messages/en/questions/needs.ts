import type { needsFields } from "../../../core/steps/needs.ts";
import type { StepWords } from "../words-of.ts";

export const needs: StepWords<typeof needsFields> = {
  title: "What you need now",
  questions: {
    needs_now: {
      ask: "What do you need right now?",
      why: "Food, rest and safety come before any other question. You need not explain how it came to this.",
      options: {
        safe_place_tonight: "a safe place tonight",
        food_water: "food and water",
        clothing_hygiene: "clothes, washing, hygiene",
        medicine: "medicine",
        rest: "rest",
        phone_call: "a phone call",
        child_care: "someone to look after a child",
        money_transport: "money for travel",
        interpreter: "an interpreter",
        documents: "papers",
        none: "nothing now",
      },
    },
    sleeping_tonight: {
      ask: "Do you have somewhere to sleep tonight? Do you feel safe there?",
      why: "If there is no safe place, that is the first thing to look for. We do not need the address.",
      options: { safe: "yes, and it is safe", unsafe: "yes, but it is not safe", nowhere: "no, nowhere", unsure: "not sure" },
    },
  },
};
