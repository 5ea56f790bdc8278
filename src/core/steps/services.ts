import { serviceTypes } from "../vocabulary/ids.ts";
import type { Answers } from "./answers.ts";
import { choice, confirm, day, instant, listed, many, must, providers, text } from "./field.ts";
import type { Step } from "./step.ts";
import { isUsable } from "./usable.ts";

export const priorities = ["emergency", "urgent", "normal"] as const;
export type Priority = (typeof priorities)[number];

export const servicesFields = {
  services_wanted: many("s1", serviceTypes, must),
  services_already_received: many("s1", serviceTypes),
};

/** Step 10, first half: what the person wants, in the order that matters to them. */
export const services: Step = {
  id: "services",
  fields: servicesFields,
  stop: {
    services_wanted: ({ services }) =>
      listed(services.services_wanted).length === 0 ? { reason: "nothing_wanted", question: "services.services_wanted" } : undefined,
  },
};

export const choosingFields = {
  choices: providers("s1"),
  unmet_need: many("s1", [...serviceTypes, "service_unavailable"]),
};

/** The providers that the person was shown and chose. */
export const choosing: Step = { id: "services", fields: choosingFields };

export const fallbackFields = { interim_plan: text("s1"), recheck_on: day("s0") };

/** Where nobody can take the person: a plan for tonight and a day to look again, and no referral to nowhere. */
export const fallback: Step = {
  id: "services",
  fields: fallbackFields,
  applies: (answers) => !listed(answers.services.choices).some((receiver) => isUsable(answers, receiver)),
  stop: {
    recheck_on: ({ services }) =>
      listed(services.choices).length === 0 ? { reason: "no_provider_chosen", question: "services.choices" } : undefined,
  },
};

export const choiceFields = {
  priority: choice("s1", priorities),
  chosen_by_person: confirm("s1"),
  availability: choice("s0", ["confirmed", "waiting_list", "full", "no_answer", "not_checked"]),
  availability_checked_at: instant("s0"),
  checked_with: text("s0"),
  eligibility_ok: text("s0"),
};

/** Step 10, second half, for each provider: checked by phone without saying who the person is. */
export const choices: Step = {
  id: "choices",
  fields: choiceFields,
  each: ({ services }) => listed(services.choices),
  when: {
    availability_checked_at: (answers, _, receiver) => wasChecked(answers, receiver),
    checked_with: (answers, _, receiver) => wasChecked(answers, receiver),
    eligibility_ok: (answers, _, receiver) => wasChecked(answers, receiver),
  },
};

const wasChecked = ({ choices }: Answers, receiver: string): boolean => {
  const availability = choices[receiver]?.availability;
  return availability === "confirmed" || availability === "waiting_list" || availability === "full";
};
