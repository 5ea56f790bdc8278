import type { Item } from "../../core/consent/items.ts";

/** The short label of each line as it stands on the receiver's sheet, and beside its box when it is agreed. */
export const itemLabels: Readonly<Record<Item, string>> = {
  appointment_at: "Appointment",
  meet_who: "Met by",
  meet_where: "Meeting point",
  transport: "Transport",
  accompanied_by: "Accompanied by",
  documents_to_bring: "To bring",
  if_it_fails: "If it fails",
  called: "Wishes to be called",
  age_group: "Age group",
  age_band: "Age",
  gender: "Gender, as stated",
  languages: "Languages",
  interpreter_needed: "Interpreter needed",
  interpreter_gender_pref: "Interpreter preferred",
  preferred_worker_gender: "Worker preferred",
  access_needs: "Help needed with",
  travelling_with: "Comes with",
  name: "Name",
  birth_date: "Date of birth",
  nationality: "Nationality",
  phone: "Phone",
  guardian_appointed: "Guardian appointed",
  childs_view: "The child's own view",
  best_interests_reason: "Why this is best for the child",
  services_wanted: "Services wanted",
  needs_now: "Needs now",
  sleeping_tonight: "Place to sleep tonight",
  services_already_received: "Already receives",
  exploitation_types: "Kind of exploitation",
  safe_contact: "Safe contact",
  places_to_avoid: "Areas to avoid",
  risk_level: "Level of risk",
  risk_sources: "Where the risk comes from",
  risk_to_family: "Risk to the family",
  device_compromised: "Phone may be watched",
  still_controlled: "May be found or controlled",
  safety_actions: "Safety steps agreed",
};

/** Said beside the box of the lines that few services need. */
export const onRequestWords = "only if the service cannot start without it";

/** Words on the sheet where they differ from the words of the question's options. */
export const itemValueWords: { readonly [I in Item]?: Readonly<Record<string, string>> } = {
  transport: { arranged: "arranged by the sender", public: "public transport", provider_collects: "you collect the person", none: "none" },
  age_group: { adult: "adult", child: "child", treat_as_child: "age not certain: treat as a child" },
  guardian_appointed: { yes: "yes", no: "no", requested: "asked for, not yet appointed" },
  sleeping_tonight: { safe: "safe", unsafe: "not safe", nowhere: "none", unsure: "not certain" },
  risk_level: { low: "low", medium: "medium", high: "HIGH", immediate: "IMMEDIATE" },
  risk_to_family: {
    here: "in this country",
    origin: "in the home country",
    both: "here and in the home country",
    no: "no",
    unsure: "not certain",
  },
};

/** The rules for reaching the person, in one line. A way that was not given is never guessed. */
export const safeContactWords = (parts: Readonly<Record<string, string>>): string => {
  const { method = "none", ok_voicemail, ok_times, never_contact } = parts;
  const way = contactWays[method];
  return [
    way ?? "no safe way known: only through the sender",
    method === "phone" && (ok_voicemail === "yes" ? "voicemail allowed" : "NO voicemail"),
    way !== undefined && (ok_times === undefined || ok_times in silentTimes ? "times not given: ask the sender" : `when: ${ok_times}`),
    never_contact !== undefined && `never contact: ${never_contact}`,
  ]
    .filter(Boolean)
    .join("; ");
};

const contactWays: Readonly<Record<string, string>> = {
  phone: "by phone",
  text: "by text message",
  email: "by e-mail",
  via_person: "through the trusted person named by the sender",
};
const silentTimes = { unknown: true, declined: true, not_asked: true };
