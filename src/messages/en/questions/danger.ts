import type { dangerFields } from "../../../core/steps/danger.ts";
import type { StepWords } from "../words-of.ts";

export const danger: StepWords<typeof dangerFields> = {
  title: "Danger and urgent care",
  questions: {
    danger_now: {
      ask: "Is anyone in danger right now?",
      why: "Safety comes before every other question.",
      options: { yes: "yes", no: "no", unsure: "not sure" },
    },
    medical_now: {
      ask: "Are you hurt, very ill or in labour? Do you think of ending your life? Was there a sexual assault in the last 5 days? You need not tell how it happened.",
      why: "Urgent care cannot wait for a form. Some treatment works only in the first hours or days.",
      options: {
        injury: "hurt or bleeding",
        severe_illness: "very ill",
        pregnancy_emergency: "pregnant, with pain, bleeding or labour",
        overdose_withdrawal: "drugs or alcohol: too much, or withdrawal",
        suicide_risk: "thoughts of suicide",
        recent_sexual_assault: "sexual assault in the last 5 days",
        none: "none of these",
      },
    },
    hours_since_assault: {
      ask: "About how many hours ago was it? A rough number is enough.",
      why: "Medicine against HIV must start within 72 hours. No detail of what happened is needed.",
    },
    call_made_at: {
      ask: "Has the call for help been made? Type “now”, or the time",
      why: "Nothing else is asked before help has been called. Only the time is kept.",
    },
    still_controlled: {
      ask: "Could someone who frightens or controls you find you or reach you?",
      why: "If so, nothing that shows this contact may be sent, left or carried.",
      options: { yes: "yes", no: "no", unsure: "not sure" },
    },
    dependants_at_risk: {
      ask: "Is a child, or anyone else who depends on you, in danger?",
      why: "They may need help at the same time, or before.",
      options: { yes: "yes", no: "no", unsure: "not sure" },
    },
  },
};
