import type { crossBorderFields } from "../../../core/steps/cross-border.ts";
import type { StepWords } from "../words-of.ts";

const progress = { yes: "yes, done", no: "no", in_progress: "begun, not finished" };

export const crossBorder: StepWords<typeof crossBorderFields> = {
  title: "Across a border",
  questions: {
    countries_involved: {
      ask: "Which countries does this concern?",
      why: "Each has its own rules, and its own services to involve.",
    },
    purpose: {
      ask: "What is it for?",
      why: "Going to another country needs more safeguards than asking a service there for advice.",
      options: {
        return: "going back to the home country",
        relocation: "moving to another country",
        family: "joining family",
        criminal_case: "a criminal case",
        service_abroad: "help from a service abroad, without travel",
      },
    },
    voluntary: {
      ask: "Do you want this yourself, with nobody pushing you?",
      why: "Nobody is sent over a border without their own clear yes. You may change your mind.",
      options: { yes: "yes", no: "no", unsure: "not sure" },
    },
    return_risk_assessed: {
      ask: "Have services in both countries looked together at what could happen on arrival?",
      why: "Those who did harm may be waiting there. Only people on the spot can tell.",
      options: progress,
    },
    best_interests_procedure: {
      ask: "Has the child-protection authority decided, in a procedure, that this is best for the child?",
      why: "A child is never moved on a wish alone, whoever has it.",
      options: progress,
    },
    family_assessment: {
      ask: "Has someone looked at whether the family there is safe for the child?",
      why: "Sometimes the family is where it began.",
      options: progress,
    },
    receiver_confirmed: {
      ask: "Has the service in the other country confirmed that it will take this on?",
      why: "Somebody there must be expecting the person, and be named with a deputy.",
      options: { yes: "yes", no: "no" },
    },
    travel_documents: {
      ask: "Which travel papers are there, and which are missing? No numbers.",
      why: "Missing papers take time. Ask a lawyer before anyone turns to a consulate.",
    },
    arrival_met_by: {
      ask: "Who meets the person on arrival? Their role.",
      why: "The first hours after arrival are the least safe.",
    },
    monitoring_agreed_months: {
      ask: "For how many months was it agreed to stay in touch afterwards?",
      why: "Problems often come later. A date to ask keeps the way back open.",
    },
  },
};
