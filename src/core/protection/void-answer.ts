import type { Value } from "../steps/field.ts";
import type { Question } from "../steps/step.ts";
import { childConsent } from "./child-rules.ts";
import { byTheRightPerson, holdsToday } from "./consent-rules.ts";
import type { Request, Rule } from "./rule.ts";
import type { WithheldReason } from "./withheld.ts";

interface Looked {
  readonly rules: readonly Rule[];
  /** What cannot be mended by a later answer. */
  readonly reasons: readonly WithheldReason[];
}

/** A no of the person or the child is looked at by none of these: it is an answer like the others, and nobody is asked for another one. */
const looked: Readonly<Record<string, Looked>> = {
  consent_by: {
    rules: [childConsent, byTheRightPerson],
    reasons: [
      "child_needs_guardian_or_authority",
      "carer_suspected",
      "best_interests_reason_missing",
      "child_view_missing",
      "consent_not_by_person",
      "vital_interest_without_danger",
      "vital_interest_wrong_receiver",
    ],
  },
  child_assent: { rules: [childConsent], reasons: ["child_assent_missing"] },
  consent_at: { rules: [holdsToday], reasons: ["consent_dated_ahead"] },
  valid_until: { rules: [holdsToday], reasons: ["consent_over_90_days", "consent_expired"] },
};

/**
 * Why no consent can come of an answer, by the rules of the release themselves; undefined where it may, and at every other
 * question. Only says early what the release would refuse: it lets nothing through.
 */
export const voidAnswer = (
  { step, key, receiver: id = "" }: Question,
  value: Value,
  { answers, known, noted_at }: Pick<Request, "answers" | "known" | "noted_at">,
): ReturnType<Rule> => {
  const { rules, reasons } = (step === "consent" && Object.hasOwn(looked, key) && looked[key]) || { rules: [], reasons: [] };
  const receiver = known.organization(id);
  if (!receiver || (key === "child_assent" && value !== "too_young")) return undefined;
  const consent = { ...answers.consent, [id]: { ...answers.consent[id], [key]: value } };
  for (const rule of rules) {
    const refusal = rule({ answers: { ...answers, consent }, receiver, id, known, noted_at });
    if (refusal && reasons.includes(refusal.reason)) return refusal;
  }
  return undefined;
};
