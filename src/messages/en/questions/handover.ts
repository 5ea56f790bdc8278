import type { handoverFields, reviewFields } from "../../../core/steps/handover.ts";
import { itemLabels } from "../items.ts";
import type { StepWords } from "../words-of.ts";

export const handover: StepWords<typeof handoverFields> = {
  title: "The way there",
  questions: {
    handover: {
      ask: "How will the person and the service meet?",
      why: "A voice heard before makes the door easier to open. A number alone often leads nowhere.",
      options: {
        warm_three_way: "we talk together, the three of us",
        warm_call_ahead: "I call ahead and announce the person",
        accompanied: "someone goes with the person",
        cold_details_only: "the person only gets the contact details",
      },
    },
    cold_reason: {
      ask: "Why only the details? One line.",
      why: "It is the weakest way. The reason helps the next worker to do better.",
    },
    appointment_at: {
      ask: "When is the appointment?",
      why: "So that you and the service expect the same hour.",
    },
    meet_who: {
      ask: "Who will meet you there? A first name or role.",
      why: "It is easier to ask for someone you know of.",
    },
    meet_where: {
      ask: "Where do you meet? Only a public place or office.",
      why: "The address of a shelter is never written down. Say only what may be found by anyone.",
    },
    transport: {
      ask: "How do you get there?",
      why: "Many referrals end because of a bus fare.",
      options: {
        arranged: "it is arranged",
        public: "by public transport",
        provider_collects: "the service collects you",
        none: "nothing arranged yet",
      },
    },
    accompanied_by: {
      ask: "Who goes with you? Their role.",
      why: "Nobody should have to go alone. It must be someone you want beside you.",
    },
    documents_to_bring: {
      ask: "What should you bring?",
      why: "So that nobody is turned away for a missing paper. Ask what happens when there is none.",
    },
    what_to_expect_told: {
      ask: "Have you told the person what will happen there, and what they will be asked?",
      why: "What is known frightens less.",
    },
    if_it_fails: {
      ask: "Which number can you call if it goes wrong?",
      why: "If the door is closed, you should not be left standing. Best a number that answers at that hour.",
    },
  },
};

export const review: StepWords<typeof reviewFields> = {
  title: "A last look",
  questions: {
    leave_out: {
      ask: "This is all they will see. Shall I still leave anything out?",
      why: "What is struck here is not passed on, whatever was agreed before.",
      options: itemLabels,
    },
  },
};
