import type { senderFields } from "../../../core/steps/sender.ts";
import type { StepWords } from "../words-of.ts";

export const sender: StepWords<typeof senderFields> = {
  title: "Who refers",
  titleOfNone: "Whom the person can call",
  questions: {
    organisation: {
      ask: "What is your organisation called?",
      why: "The receiver must know who stands behind the referral. It is not shown on the person's sheet.",
    },
    role: {
      ask: "What is your role there?",
      why: "The receiver sees whom they answer, even when you have changed jobs.",
    },
    work_name: {
      ask: "What name do you use at work? A first name is enough.",
      why: "It stands on the person's sheet, so that they can ask for you.",
    },
    phone: {
      ask: "At which work number can you be reached?",
      why: "It stands on the person's sheet, and receivers call it when anything is unclear or unsafe. Never use a private number.",
    },
    email: {
      ask: "What is your work e-mail address?",
      why: "Ask for replies that carry the referral number only, and no names.",
    },
    hours: {
      ask: "When do you answer?",
      why: "So that nobody waits for you in vain at night.",
    },
    deputy: {
      ask: "Who answers when you are away? A role and a number.",
      why: "A reply must not wait until you are back.",
    },
  },
};
