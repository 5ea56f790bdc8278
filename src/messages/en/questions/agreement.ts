import type { agreementFields } from "../../../core/steps/agreement.ts";
import type { StepWords } from "../words-of.ts";

/** What is read aloud stands between quotation marks; a yes means: said, and understood. */
export const agreement: StepWords<typeof agreementFields> = {
  title: "Explain, and agree to talk",
  questions: {
    informed_purpose: {
      ask: "Say who you are. Then read aloud: “I ask these questions to find out what could help you and who can give it. I do not judge you. Help is the same whatever you answer. I will not promise what I cannot keep.” Was this understood?",
      why: "Nobody can agree to a talk without knowing who asks, and what for.",
    },
    informed_use: {
      ask: "Read aloud: “If you agree, I write down short answers about what you need and how to keep you safe. I do not write down your story. I pass on only the lines you agree to, and only to the service you choose.” Was this understood?",
      why: "The person decides what is written and who gets it.",
    },
    informed_access_right: {
      ask: "Read aloud: “Inside this office only those who work on your case may see these notes.” Say who they are. “You may see what I wrote and have it corrected.” Was this understood?",
      why: "The notes are about the person. Seeing and correcting them is their right.",
    },
    informed_retention: {
      ask: "Say how long your office keeps notes. Then read aloud: “After that they are erased, unless the law obliges us to keep them longer. I will tell you if that is so.” Was this understood?",
      why: "What is kept can be found. The person should know how long that is.",
    },
    informed_withdrawal: {
      ask: "Read aloud: “You may skip any question. You may stop at any time. You may take back your yes, and then I share nothing more. What was already sent I cannot call back, but I will ask them to stop using it. None of this changes how I help you.” Was this understood?",
      why: "A yes is free only when a no costs nothing.",
    },
    informed_limits: {
      ask: "Say what the law obliges you to report. Then read aloud: “If a life is in danger, or a child is at risk, I may have to tell someone even without your yes. I would tell you first if I safely can. A court may one day ask for notes.” Was this understood?",
      why: "It is fair to know the limits before speaking, not after.",
    },
    agrees_to_talk: {
      ask: "Do you agree to talk with me now?",
      why: "It is your choice. With a no or a later, you can still have the numbers and information.",
      options: { yes: "yes", no: "no", later: "later" },
    },
    agrees_to_notes: {
      ask: "May I write down short notes as we talk?",
      why: "Without notes we can still talk, and you still get the information. Only no written referral is made.",
      options: { yes: "yes", no: "no" },
    },
    agrees_to_research: {
      ask: "May your answers be counted, without your name, to improve help for others?",
      why: "This is separate and free. A no changes nothing for you.",
      options: { yes: "yes", no: "no" },
    },
  },
};
