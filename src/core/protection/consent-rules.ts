import { isAnythingAgreed } from "../consent/agreed-items.ts";
import { isConsentForm, isWithoutConsent } from "../consent/consent-form.ts";
import { daysBetween, minutesOf } from "../day.ts";
import { isChild } from "../steps/age.ts";
import { hasUrgentMedicalNeed } from "../steps/danger.ts";
import { holds, said } from "../steps/field.ts";
import { hasSafetyCriticalFacts } from "../steps/safety.ts";
import { consentDays, hasEnded } from "./consent-days.ts";
import { matchedServices } from "./receiver-rules.ts";
import type { Rule } from "./rule.ts";

const longestDays = 90;

const givenAtAll: Rule = ({ answers, id }) => {
  const { consent, consent_by } = answers.consent[id] ?? {};
  // An authority or a danger to life stands in its place: `byTheRightPerson` and the rules for children look whether it may.
  if (isConsentForm(consent) || (consent === "nobody" && isWithoutConsent(consent_by ?? ""))) return undefined;
  const question = `consent.${id}.consent`;
  if (consent === "withdrawn") return { reason: "consent_withdrawn", question };
  return { reason: consent === "refused" ? "consent_refused" : "consent_missing", question };
};

/** A consent dated ahead is no consent yet, one past its day none any more, and none holds for longer than 90 days. */
export const holdsToday: Rule = ({ answers, id, known, noted_at }) => {
  const days = consentDays({ answers, id, known, noted_at });
  const question = `consent.${id}.valid_until`;
  const at = minutesOf(said(answers.consent[id]?.consent_at) ?? noted_at) ?? 0;
  if (at > (minutesOf(known.now) ?? 0)) return { reason: "consent_dated_ahead", question: `consent.${id}.consent_at` };
  if (daysBetween(days.from, days.until) > longestDays) return { reason: "consent_over_90_days", question };
  return hasEnded(days) ? { reason: "consent_expired", question } : undefined;
};

/** An adult decides alone. Only danger to life stands in for a yes, and only towards those who save it. */
export const byTheRightPerson: Rule = ({ answers, id, receiver }) => {
  const by = answers.consent[id]?.consent_by;
  const question = `consent.${id}.consent_by`;
  if (by === "none_vital_interest") {
    if (answers.danger.danger_now !== "yes" && !hasUrgentMedicalNeed(answers)) return { reason: "vital_interest_without_danger", question };
    const saves = matchedServices(answers, receiver).some((type) => type === "health" || type === "police");
    return saves ? undefined : { reason: "vital_interest_wrong_receiver", question };
  }
  return isChild(answers) || by === "person" ? undefined : { reason: "consent_not_by_person", question };
};

/** A yes to everything is a yes to nothing: the lines are named one by one, even if the list is empty. */
const toNamedLines: Rule = ({ answers, id }) =>
  Array.isArray(answers.consent[id]?.items_shared)
    ? undefined
    : { reason: "consent_without_lines", question: `consent.${id}.items_shared` };

const whatEndangersLifeIsSaid: Rule = ({ answers, id }) => {
  const { consent_by, items_shared, withheld_items } = answers.consent[id] ?? {};
  const left_out = answers.review[id]?.leave_out;
  if (!hasSafetyCriticalFacts(answers) || consent_by === "none_vital_interest") return undefined;
  return holds(items_shared, "risk_level") && !holds(withheld_items, "risk_level") && !holds(left_out, "risk_level")
    ? undefined
    : { reason: "safety_critical_fact_withheld", question: `consent.${id}.items_shared` };
};

/** A yes to no line at all is none: what was arranged goes along with lines that were agreed, never alone. */
const toSomething: Rule = ({ answers, receiver, id }) => {
  if (isAnythingAgreed(answers, id, receiver)) return undefined;
  const struck = isAnythingAgreed({ ...answers, review: { ...answers.review, [id]: undefined } }, id, receiver);
  return { reason: "nothing_agreed", question: struck ? `review.${id}.leave_out` : `consent.${id}.items_shared` };
};

export const consentRules: readonly Rule[] = [givenAtAll, byTheRightPerson, holdsToday, toNamedLines, whatEndangersLifeIsSaid, toSomething];
