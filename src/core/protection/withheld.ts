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
  "appointment_past",
  "referral_over",
] as const;
export type WithheldReason = (typeof withheldReasons)[number];

export interface Withheld {
  readonly receiver: string;
  readonly reason: WithheldReason;
  /** The answer that decided it, by question id. */
  readonly question: string;
}

/** The yes stands, and only a time has to be put right before anything goes there. */
const untimely: readonly WithheldReason[] = ["asked_ahead", "appointment_past"];
export const isOnlyUntimely = ({ reason }: Withheld): boolean => untimely.includes(reason);

/** These say that nobody is there to help, not that a rule forbids: the search goes on. */
const nobodyThere: readonly WithheldReason[] = ["not_active", "service_full", "no_answer", "not_eligible"];
export const isNobodyThere = ({ reason }: Withheld): boolean => nobodyThere.includes(reason);
