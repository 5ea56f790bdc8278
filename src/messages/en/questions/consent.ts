import type { consentFields } from "../../../core/steps/consent.ts";
import { itemLabels } from "../items.ts";
import type { StepWords } from "../words-of.ts";

export const consent: StepWords<typeof consentFields> = {
  title: "Your yes or no, for this service",
  questions: {
    consent: {
      ask: "Do you agree that I pass on to this service the lines we choose together, and nothing more?",
      why: "This is for this one service only. A no changes nothing in how I help you, and you may take a yes back.",
      options: {
        written: "yes, in writing",
        verbal_witnessed: "yes, spoken before a witness",
        verbal: "yes, spoken",
        refused: "no",
        withdrawn: "there was a yes, and it is taken back",
        nobody: "nobody can say yes here: the child authority decides, or a life is in danger",
      },
    },
    consent_by: {
      ask: "Who gave this yes, or decides in its place?",
      why: "An adult decides alone: a companion or interpreter cannot. For a child it is the guardian with the child, or the authority.",
      options: {
        person: "the person",
        guardian: "the guardian",
        both: "the child and the guardian",
        none_best_interests: "nobody: the child authority decided what is best for the child",
        none_vital_interest: "nobody: a life is in danger",
      },
    },
    child_assent: {
      ask: "Do you want this too?",
      why: "A child has a say in it. It is not enough that the adults agree.",
      options: { yes: "yes", no: "no", too_young: "too young to say" },
    },
    items_shared: {
      ask: "Which of these lines may I pass on? I read them out one by one.",
      why: "One line at a time; nothing is ticked beforehand. A no to any line changes nothing here.",
      options: itemLabels,
    },
    withheld_items: {
      ask: "Which lines shall I keep back?",
      why: "Then it is on record that you do not want them told. The service learns only that something is kept back, not what.",
      options: itemLabels,
    },
    withheld_reason: {
      ask: "Would you like to say why? You need not.",
      why: "If it is fear, we can make the plan safer together. The reason is never passed on.",
      options: { fear_of_harm: "it could bring harm", will_tell_self: "I want to tell it myself", other: "another reason" },
    },
    not_to_be_told: {
      ask: "Who must not hear of this? Say who they are to you, no names.",
      why: "The service is asked not to tell them.",
    },
    consent_at: {
      ask: "When was this yes given?",
      why: "A yes holds from the moment it is given, for a limited time.",
    },
    valid_until: {
      ask: "Until which day does this yes hold?",
      why: "If nothing is said it ends after 30 days, and it never holds longer than 90. Then I ask you again.",
    },
    explained_in: {
      ask: "In which language was this explained?",
      why: "A yes counts only when it was understood.",
    },
    copy_wanted: {
      ask: "Would you like a copy on paper? Is it safe to carry one?",
      why: "Paper can be found. It is fine to take none: you can see the copy here.",
      options: { paper: "on paper", none: "none" },
    },
  },
};
