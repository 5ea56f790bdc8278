import type { choosingFields, fallbackFields, servicesFields } from "../../../core/steps/services.ts";
import { serviceLabels } from "../vocabulary.ts";
import type { StepWords } from "../words-of.ts";

export const services: StepWords<typeof servicesFields & typeof choosingFields & typeof fallbackFields> = {
  title: "What would help",
  questions: {
    services_wanted: {
      ask: "What help would you like? Begin with what matters most to you.",
      why: "You choose the help and the order. You may choose none.",
      options: serviceLabels,
    },
    services_already_received: {
      ask: "Which help do you already have?",
      why: "So that nothing is started twice and nobody has to tell it all again.",
      options: serviceLabels,
    },
    choices: {
      ask: "Which of these would you like to go to?",
      why: "You are shown what the directory knows of each. You may choose several, or none.",
    },
    unmet_need: {
      ask: "Which help could not be found?",
      why: "A gap that is written down can be searched for again, and shown to those who plan services.",
      options: { ...serviceLabels, service_unavailable: "No service was available at all" },
    },
    interim_plan: {
      ask: "What have you agreed on until help is found?",
      why: "Nobody should leave without a next step. One line, no address.",
    },
    recheck_on: {
      ask: "On which day will you look again?",
      why: "Places open up from day to day. With a date it is not forgotten.",
    },
  },
};
