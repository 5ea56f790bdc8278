import type { settingFields } from "../../../core/steps/setting.ts";
import type { StepWords } from "../words-of.ts";

export const setting: StepWords<typeof settingFields> = {
  title: "Ready to talk?",
  questions: {
    contact_mode: {
      ask: "How are you in touch with the person?",
      why: "A call needs other care than a talk face to face. If someone else reports, nothing about the person is asked or kept.",
      options: {
        in_person: "face to face",
        phone: "by phone",
        online: "online",
        third_party_report: "someone else is telling me about them",
      },
    },
    country: {
      ask: "In which country is the person now?",
      why: "The emergency number, the hotlines and the rules shown next are those of this country.",
    },
    region_or_city: {
      ask: "In which region or town?",
      why: "To find help nearby. The town is enough: never write an address.",
    },
    caseworker_role: {
      ask: "In which role are you here?",
      why: "What you may do, and what the law obliges you to report, depends on your role.",
      options: {
        first_responder: "first responder",
        ngo: "organisation that helps (NGO)",
        health: "health worker",
        police: "police",
        labour_inspector: "labour inspector",
        consulate: "consulate",
        hotline: "hotline",
        other: "other",
      },
    },
    companions_present: {
      ask: "Who else is with the person?",
      why: "The adult beside them may be the one they are afraid of, even when that adult is kind or is family.",
      options: {
        none: "nobody",
        child_of_person: "only their own child",
        other_adult: "another adult",
        unsure: "I am not sure",
      },
    },
    setting_private: {
      ask: "Can you talk where nobody else hears or sees you?",
      why: "A person who may be overheard cannot speak freely. Without privacy, only urgent safety is asked.",
    },
    safe_to_speak: {
      ask: "Is it safe for you to speak now?",
      why: "On a call we cannot see who is listening. If it is not safe, we stop at once.",
    },
  },
};
