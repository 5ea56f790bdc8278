import type { choiceFields } from "../../../core/steps/services.ts";
import type { StepWords } from "../words-of.ts";

export const choices: StepWords<typeof choiceFields> = {
  title: "Can they really help?",
  questions: {
    priority: {
      ask: "How soon is this help needed?",
      why: "The time to answer is set by it, and you are told when to ask again.",
      options: {
        emergency: "within 24 hours",
        urgent: "within 72 hours",
        normal: "within two weeks",
      },
    },
    chosen_by_person: {
      ask: "Did you choose this service yourself?",
      why: "The choice is the person's. A service that was chosen for them is easily left again.",
    },
    availability: {
      ask: "Call, without saying who the person is: do they have a place or time?",
      why: "Nobody should be sent to a closed door. Ask also whom they take, what they need to start, and what it costs.",
      options: {
        confirmed: "yes, confirmed",
        waiting_list: "there is a waiting list",
        full: "they are full",
        no_answer: "nobody answered",
        not_checked: "not checked yet",
      },
    },
    availability_checked_at: {
      ask: "When did you ask them?",
      why: "A free bed can be gone in an hour. The receiver sees how fresh this is.",
    },
    checked_with: {
      ask: "Whom did you speak with? Their role, such as: intake worker.",
      why: "So that the receiver can find the colleague who knows. A role is enough.",
    },
    eligibility_ok: {
      ask: "Can they take this person? Write yes, no, or their conditions in words.",
      why: "Ask about age, gender, children, language and access without naming anyone. With a no, another service is looked for.",
    },
  },
};
