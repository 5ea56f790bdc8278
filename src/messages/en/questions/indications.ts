import type { indicationsFields } from "../../../core/steps/indications.ts";
import { exploitationLabels } from "../vocabulary.ts";
import type { StepWords } from "../words-of.ts";

export const indications: StepWords<typeof indicationsFields> = {
  title: "Signs of exploitation",
  questions: {
    identified_by: {
      ask: "Has an authority or an organisation already recognised that this person was trafficked?",
      why: "If so, they need not go through it again: the questions about signs are skipped.",
      options: {
        police: "yes, the police",
        ngo: "yes, an organisation that helps",
        court_or_prosecution: "yes, a court or prosecutor",
        other_government: "yes, another public body",
        nobody: "no, nobody",
      },
    },
    indicators: {
      ask: "Which of these signs did you see, or were you told of? Do not go through them as a list of questions to the person.",
      why: "They help you see which help to offer. You may skip them all: no service depends on them, and they prove nothing.",
      options: {
        yes: "yes",
        no: "no",
        unknown: "not known",
        declined: "the person prefers not to say",
        not_asked: "not asked",
      },
    },
    observed_or_told: {
      ask: "Which of these did you see yourself? The others count as told.",
      why: "What you saw and what you heard are different things. Kept apart, nobody has to be asked again.",
      options: {
        observed: "I saw it",
        told_by_person: "the person told me",
        told_by_other: "someone else told me",
      },
    },
    self_identifies: {
      ask: "Do you feel that someone has used you, or made you do things you did not want?",
      why: "Your own view counts. No proof is needed, and no story.",
      options: { yes: "yes", no: "no", unsure: "not sure" },
    },
    exploitation_types: {
      ask: "If the person has told you, or it is clear: which kind of exploitation was it?",
      why: "Some services help with certain kinds only. It is passed on only if the person agrees. Leave it out when in doubt.",
      options: { ...exploitationLabels, other: "Something else" },
    },
  },
};
