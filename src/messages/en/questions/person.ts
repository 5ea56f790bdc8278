import type { personFields } from "../../../core/steps/person.ts";
import type { StepWords } from "../words-of.ts";

export const person: StepWords<typeof personFields> = {
  title: "About you, for the sheet",
  questions: {
    called: {
      ask: "What would you like to be called?",
      why: "So that you are met with a name you chose. It need not be your real one.",
    },
    gender: {
      ask: "How do you describe your gender: woman, man, girl, boy, or in your own words?",
      why: "Some services take only women or only men. This way only those that take you are shown.",
    },
    travelling_with: {
      ask: "Who comes with you? Only who they are to you and about how old, such as: daughter, 4.",
      why: "So that there is room for all of you. No names are needed.",
    },
    name: {
      ask: "What is your full name?",
      why: "Ask only if a service cannot start without it. It goes only to a service for which you agree to this line.",
    },
    birth_date: {
      ask: "What is your date of birth?",
      why: "Ask only if a service cannot start without it. The rough age is nearly always enough.",
    },
    nationality: {
      ask: "What is your nationality?",
      why: "Ask only if a service cannot start without it, such as a lawyer.",
    },
    phone: {
      ask: "At which number can you be reached safely?",
      why: "Ask only if it is safe and a service cannot start without it. Agree to it together with the rules for safe contact.",
    },
  },
};
