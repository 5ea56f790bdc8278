import type { safetyFields } from "../../../core/steps/safety.ts";
import type { StepWords } from "../words-of.ts";

export const safety: StepWords<typeof safetyFields> = {
  title: "Staying safe",
  questions: {
    risk_sources: {
      ask: "What worries you most? Who or what could harm you?",
      why: "You know your own danger best. We need only the kind: please tell no names and no addresses.",
      options: {
        exploiter: "an exploiter",
        network: "a group, or people who work together",
        family: "family",
        partner: "a partner",
        employer: "an employer",
        authorities_fear: "fear of the authorities",
        self_harm: "self-harm",
        other: "something else",
      },
    },
    risk_to_family: {
      ask: "Could anyone harm your family, here or at home?",
      why: "Threats to a family keep many people silent. A lawyer can say what can be done.",
      options: { here: "yes, here", origin: "yes, at home", both: "yes, here and at home", no: "no", unsure: "not sure" },
    },
    device_compromised: {
      ask: "Could someone read your phone, or see where you are through it?",
      why: "If so, we do not call or write to it, and new contacts go on a new phone.",
      options: { yes: "yes", no: "no", unsure: "not sure" },
    },
    places_to_avoid: {
      ask: "Are there towns or areas where you would not be safe?",
      why: "So that no service is looked for there. Only the region or town, never an address.",
    },
    risk_level: {
      ask: "How high do you judge the risk to be, after hearing the person?",
      why: "It decides how fast to act and how private the place must be. Ask yourself anew each time you meet.",
      options: { low: "low", medium: "medium", high: "high", immediate: "immediate" },
    },
    risk_level_reason: {
      ask: "Why do you judge it so? One line, no names.",
      why: "The next worker must be able to understand your judgement. This line is never passed on.",
    },
    safety_actions: {
      ask: "What would make you safer? What shall we agree on?",
      why: "A plan works when it is your own. Each step short, so that you can remember it.",
    },
    "safe_contact.method": {
      ask: "How can someone reach you safely?",
      why: "A call to the wrong phone can bring harm. Only this way is used.",
      options: {
        phone: "by phone",
        text: "by text message",
        email: "by e-mail",
        via_person: "through someone you trust",
        none: "there is no safe way now",
      },
    },
    "safe_contact.ok_voicemail": {
      ask: "May we leave a message on your voicemail?",
      why: "Someone else may listen to it. Unless you say yes, nobody leaves a message.",
    },
    "safe_contact.ok_times": {
      ask: "At what times is it safe to reach you?",
      why: "At other times someone may be near you.",
    },
    "safe_contact.code_word": {
      ask: "Which word shall we use, so that you know it is us?",
      why: "It tells you who is calling, and you can use it to say that it is not safe. It stays here and is never passed on.",
    },
    "safe_contact.never_contact": {
      ask: "Whom must nobody contact about you?",
      why: "Say who they are to you, such as a brother or an employer. No names are needed.",
    },
  },
};
