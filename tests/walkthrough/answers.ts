import type { Case } from "../../src/core/case/case.ts";
import { type Decision, release } from "../../src/core/consent/release.ts";
import type { Organization, Service } from "../../src/core/directory/model.ts";
import type { Answers } from "../../src/core/steps/answers.ts";
import type { Known } from "../../src/core/steps/step.ts";

export const now = "2026-11-23T10:15:00Z";
export const here = "aa-here";
export const abroad = "zz-abroad";

export type Changes = { readonly [S in keyof Answers]?: Answers[S] };

/** An adult, safe for now, who said yes to one service that has room: everything that a release asks for. */
export const plain: Answers = {
  setting: { contact_mode: "in_person", country: "AA", companions_present: "none", setting_private: true },
  danger: { danger_now: "no", medical_now: ["none"], still_controlled: "no" },
  age: { age_group: "adult", age_band: "25-59" },
  language: { languages: ["en"], interpreter_needed: "no" },
  agreement: {
    informed_purpose: true,
    informed_use: true,
    informed_access_right: true,
    informed_retention: true,
    informed_withdrawal: true,
    informed_limits: true,
    agrees_to_talk: "yes",
    agrees_to_notes: "yes",
  },
  needs: { needs_now: ["none"], sleeping_tonight: "safe" },
  indications: {},
  safety: { risk_level: "medium", risk_level_reason: "invented", "safe_contact.method": "phone" },
  rights: { rights_explained: true, wants_police_contact: "no", wants_formal_identification: "no" },
  services: { services_wanted: ["legal"], choices: [here] },
  person: { called: "Ada", gender: "woman" },
  choices: { [here]: { availability: "confirmed", eligibility_ok: "yes" } },
  cross_border: {},
  consent: {
    [here]: {
      consent: "verbal",
      consent_by: "person",
      items_shared: ["called", "risk_level", "services_wanted"],
      consent_at: "2026-11-23T10:00:00Z",
      valid_until: "2026-12-01",
    },
  },
  handover: {},
  review: {},
  paper: {},
  no_consent: {},
  sender: { work_name: "Noor", phone: "000 000 000" },
};

/** `plain` with some answers changed, key by key; for the sections asked per receiver, key by key of each receiver. */
export const answersWith = (...all: readonly Changes[]): Answers => {
  const merged: Record<string, Readonly<Record<string, object | undefined>>> = { ...(plain as object) };
  for (const [step, section] of all.flatMap((changes) => Object.entries(changes))) {
    const before = merged[step] ?? {};
    const parts = Object.entries(section).map(([id, part]) => [id, part && { ...before[id], ...part }]);
    merged[step] = { ...before, ...(isPerReceiver(step) ? Object.fromEntries(parts) : section) };
  }
  return merged as unknown as Answers;
};

const isPerReceiver = (step: string): boolean => ["choices", "consent", "handover", "review"].includes(step);

/** A child with an appointed guardian, who both agree. */
export const asChild: Changes = {
  age: { age_group: "child", age_band: "12-15", accompanied_by: "other_relative", carer_suspected: "no", guardian_appointed: "yes" },
  consent: { [here]: { consent_by: "both", child_assent: "yes" } },
};

export const organization = (services: readonly Service[], more: Partial<Organization> = {}): Organization => ({
  id: here,
  name: "Example House (invented)",
  kind: "ngo",
  description: "invented",
  coverage: "national",
  services,
  status: "active",
  assured: { on: "2026-11-22", how: "phone" },
  sources: ["https://example.org"],
  country: "AA",
  ...more,
});

export const knowing = (receiver: Organization, at = now): Known => ({
  country: () => undefined,
  organization: (id) => (id === receiver.id ? receiver : undefined),
  now: at,
  aheadOf: () => [0],
  townOf: (name, country) => ({ name, country }),
});

export const lawyers = organization([{ type: "legal" }]);

export const caseOf = (answers: Answers, opened_at = now): Case => ({
  code: "R-2345-6789",
  opened_at,
  numbers: { [here]: "R-2222-3333", [abroad]: "R-4444-5555" },
  answers,
});

interface When {
  readonly at?: string;
  readonly opened?: string;
}

/** What is decided for one receiver: "released", or the reason and the question of the refusal. */
export const decided = (answers: Answers, receiver: Organization = lawyers, { at = now, opened = at }: When = {}): string => {
  const decision: Decision = release(caseOf(answers, opened), receiver.id, knowing(receiver, at));
  return decision.kind === "released" ? "released" : `${decision.withheld.reason} ${decision.withheld.question}`;
};
