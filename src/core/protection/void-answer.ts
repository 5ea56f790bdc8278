import type { Value } from "../steps/field.ts";
import type { Question } from "../steps/step.ts";
import { childConsent } from "./child-rules.ts";
import { byTheRightPerson, holdsToday } from "./consent-rules.ts";
import { noShelterPlace, placeTexts } from "./receiver-rules.ts";
import type { Request, Rule } from "./rule.ts";
import type { WithheldReason } from "./withheld.ts";

interface Looked {
  readonly rules: readonly Rule[];
  /** What cannot be mended by a later answer. */
  readonly reasons: readonly WithheldReason[];
}

/** A no of the person or the child is looked at by none of these: it is an answer like the others, and nobody is asked for another one. */
const lookedAtConsent: Readonly<Record<string, Looked>> = {
  consent_by: {
    rules: [childConsent, byTheRightPerson],
    reasons: [
      "child_needs_guardian_or_authority",
      "guardian_not_recorded",
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

const place: Looked = { rules: [noShelterPlace], reasons: ["shelter_place_in_handover"] };

const looked: Readonly<Partial<Record<Question["step"], Readonly<Record<string, Looked>>>>> = {
  consent: lookedAtConsent,
  // Where it was typed, not seven questions later: by then nobody remembers which line it was.
  handover: Object.fromEntries(placeTexts.map((key) => [key, place])),
};

/**
 * Why nothing can go to a receiver with this answer, by the rules of the release themselves; undefined where it may, and at every
 * other question. Only says early what the release would refuse: it lets nothing through.
 */
export const voidAnswer = (
  { step, key, receiver: id = "" }: Question,
  value: Value,
  { answers, known, noted_at }: Pick<Request, "answers" | "known" | "noted_at">,
): ReturnType<Rule> => {
  const keys = looked[step];
  const look = keys && Object.hasOwn(keys, key) ? keys[key] : undefined;
  const receiver = known.organization(id);
  if (!look || !receiver || (key === "child_assent" && value !== "too_young")) return undefined;
  const section = step === "handover" ? answers.handover : answers.consent;
  const looking = { ...answers, [step]: { ...section, [id]: { ...section[id], [key]: value } } };
  for (const rule of look.rules) {
    const refusal = rule({ answers: looking, receiver, id, known, noted_at });
    // A line of the handover that was typed before is looked at where it was typed.
    const isHere = step !== "handover" || refusal?.question === `handover.${id}.${key}`;
    if (refusal && isHere && look.reasons.includes(refusal.reason)) return refusal;
  }
  return undefined;
};
