import type { noConsentFields } from "../../../core/steps/no-consent.ts";
import type { StepWords } from "../words-of.ts";

export const noConsent: StepWords<typeof noConsentFields> = {
  title: "That is all right",
  questions: {
    declined: {
      ask: "Does the person say no to everything, or only to a part?",
      why: "A no to one thing is not a no to all. Offer what they still want.",
      options: { all: "to everything", some: "to a part" },
    },
    decline_reason: {
      ask: "Would you like to say why? You need not.",
      why: "Perhaps something can be made easier next time. Nobody will try to talk you round.",
      options: {
        fear: "I am afraid",
        no_need: "I do not need it",
        wants_time: "I want time",
        distrust: "I am not sure whom to trust",
        other: "another reason",
      },
    },
    info_sheet_given: {
      ask: "Will you give the information sheet, which is printed when this ends?",
      why: "The numbers on it may be of use later. If it is not safe, say them aloud instead.",
    },
    next_contact_ok: {
      ask: "May I ask you again another time?",
      why: "The door stays open. A no to this is fine too.",
    },
  },
};
