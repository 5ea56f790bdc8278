import type { ContradictionCode } from "../steps/contradiction.ts";

/** Why nothing goes to a receiver. Words, and the way on, in `messages/en/withheld.ts`. */
export const withheldReasons = [
  "not_active",
  "service_full",
  "no_answer",
  "not_eligible",
  "service_not_offered",
  "does_not_take_person",
  "not_chosen_by_person",
  "shelter_place_in_handover",
  "age_contradicts_birth_date",
  "consent_missing",
  "consent_refused",
  "consent_withdrawn",
  "consent_dated_ahead",
  "consent_expired",
  "consent_over_90_days",
  "consent_without_lines",
  "nothing_agreed",
  "consent_not_by_person",
  "child_needs_guardian_or_authority",
  "guardian_not_recorded",
  "carer_suspected",
  "child_assent_missing",
  "child_view_missing",
  "best_interests_reason_missing",
  "vital_interest_without_danger",
  "vital_interest_wrong_receiver",
  "police_not_wanted",
  "formal_identification_not_wanted",
  "safety_critical_fact_withheld",
  "child_return_as_first_step",
  "return_not_voluntary",
  "return_risk_not_assessed",
  "return_best_interests_missing",
  "return_family_not_assessed",
  "receiver_not_confirmed",
  "asked_ahead",
  "answers_contradict",
  "appointment_past",
  "referral_over",
] as const;
export type WithheldReason = (typeof withheldReasons)[number];

export interface Withheld {
  readonly receiver: string;
  readonly reason: WithheldReason;
  /** The answer that decided it, by question id. */
  readonly question: string;
  /** The answer that can't be right beside it, where two decided it. */
  readonly contradicts?: { readonly question: string; readonly code: ContradictionCode };
}

/** The yes stands, and only a time, or one of two answers, has to be put right before anything goes there. */
const toPutRight: readonly WithheldReason[] = ["asked_ahead", "appointment_past", "answers_contradict"];
export const isToPutRight = ({ reason }: Withheld): boolean => toPutRight.includes(reason);

/** The questions whose answers decided it. */
export const decidedBy = ({ question, contradicts }: Withheld): readonly string[] =>
  contradicts === undefined ? [question] : [question, contradicts.question];

/** These say that nobody is there to help, not that a rule forbids: the search goes on. */
const nobodyThere: readonly WithheldReason[] = ["not_active", "service_full", "no_answer", "not_eligible"];
export const isNobodyThere = ({ reason }: Withheld): boolean => nobodyThere.includes(reason);
