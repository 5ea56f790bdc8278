import type { Answers } from "./answers.ts";
import { choice, confirm, many, must, text, texts } from "./field.ts";
import type { Step } from "./step.ts";

export const safetyFields = {
  risk_sources: many("s2", ["exploiter", "network", "family", "partner", "employer", "authorities_fear", "self_harm", "other"]),
  risk_to_family: choice("s2", ["here", "origin", "both", "no", "unsure"]),
  device_compromised: choice("s1", ["yes", "no", "unsure"]),
  places_to_avoid: text("s1"),
  risk_level: choice("s2", ["low", "medium", "high", "immediate"], must),
  risk_level_reason: text("s2", must),
  safety_actions: texts("s1"),
  "safe_contact.method": choice("s1", ["phone", "text", "email", "via_person", "none"]),
  "safe_contact.ok_voicemail": confirm("s1"),
  "safe_contact.ok_times": text("s1"),
  "safe_contact.code_word": text("s1"),
  "safe_contact.never_contact": texts("s1"),
};

/** A risk to life or to the receiving staff: it must reach the receiver, or there is no referral (BG-NRM 1.4). */
export const hasSafetyCriticalFacts = ({ safety }: Answers): boolean => safety.risk_level === "high" || safety.risk_level === "immediate";

const hasSafeMethod = ({ safety }: Answers): boolean =>
  safety["safe_contact.method"] !== "none" && safety["safe_contact.method"] !== undefined;

/** Step 8. Risk and safety plan, in the person's own view first. Names or addresses of alleged perpetrators are never asked. */
export const safety: Step = {
  id: "safety",
  fields: safetyFields,
  when: {
    "safe_contact.ok_voicemail": ({ safety }) => safety["safe_contact.method"] === "phone",
    "safe_contact.ok_times": hasSafeMethod,
    "safe_contact.code_word": hasSafeMethod,
  },
};
