import type { languageFields } from "../../../core/steps/language.ts";
import type { StepWords } from "../words-of.ts";

export const language: StepWords<typeof languageFields> = {
  title: "Understand each other",
  questions: {
    languages: {
      ask: "Which languages do you speak well? The one you like best first.",
      why: "You should hear everything in a language in which you feel at ease.",
    },
    interpreter_needed: {
      ask: "Would you like an interpreter?",
      why: "A trained interpreter is bound to keep secret what is said. A friend, relative or child should not have to interpret.",
      options: { yes: "yes", no: "no" },
    },
    interpreter_gender_pref: {
      ask: "Would you rather have a woman or a man interpret?",
      why: "Some things are easier to say to one or the other.",
      options: { f: "a woman", m: "a man", any: "no preference" },
    },
    access_needs: {
      ask: "Is there anything that makes hearing, seeing, moving, reading or understanding hard for you?",
      why: "So that the service is a place you can use. No diagnosis is needed.",
      options: {
        hearing: "hearing",
        sight: "seeing",
        mobility: "moving about",
        learning: "understanding or remembering",
        literacy: "reading and writing",
        other: "something else",
      },
    },
    preferred_worker_gender: {
      ask: "Would you rather speak with a woman or a man?",
      why: "It is your choice. We pass the wish on; we cannot promise that the service can meet it.",
      options: { f: "a woman", m: "a man", any: "no preference" },
    },
  },
};
