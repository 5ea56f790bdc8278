import { choice, confirm, country, must, text } from "./field.ts";
import type { Step } from "./step.ts";

export const settingFields = {
  contact_mode: choice("s0", ["in_person", "phone", "online", "third_party_report"], must),
  country: country("s0", must),
  region_or_city: text("s0"),
  caseworker_role: choice("s0", ["first_responder", "ngo", "health", "police", "labour_inspector", "consulate", "hotline", "other"], must),
  companions_present: choice("s0", ["none", "child_of_person", "other_adult", "unsure"], must),
  setting_private: confirm("s0", must),
  safe_to_speak: confirm("s0"),
};

/** Step 1. Who is in the room, before any word about the person: the adult beside them may be the one who controls them. */
export const setting: Step = {
  id: "setting",
  fields: settingFields,
  when: {
    safe_to_speak: ({ setting }) => setting.contact_mode === "phone" || setting.contact_mode === "online",
  },
  stop: {
    // A third party is advised and given numbers; nothing about the person is asked or kept.
    country: ({ setting }) =>
      setting.contact_mode === "third_party_report" ? { reason: "third_party_report", question: "setting.contact_mode" } : undefined,
    companions_present: ({ setting }) =>
      setting.companions_present === "none" || setting.companions_present === "child_of_person"
        ? undefined
        : { reason: "another_adult_present", question: "setting.companions_present" },
    safe_to_speak: ({ setting }) =>
      setting.safe_to_speak === undefined || setting.safe_to_speak === true || setting.safe_to_speak === "not_asked"
        ? undefined
        : { reason: "not_safe_to_speak", question: "setting.safe_to_speak" },
  },
};
