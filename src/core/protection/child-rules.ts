import { carerMayBeHarmful, isChild } from "../steps/age.ts";
import { isSurelyAdult } from "../steps/age-contradiction.ts";
import type { Answers } from "../steps/answers.ts";
import { said } from "../steps/field.ts";
import { matchedServices } from "./receiver-rules.ts";
import type { Rule } from "./rule.ts";

/**
 * A child does not consent alone, and never through an adult under suspicion: a guardian with the child's own yes, or the
 * child-protection authority on the child's best interests, with the reason and the child's view on record.
 */
export const childConsent: Rule = ({ answers, id }) => {
  const { consent_by, child_assent } = answers.consent[id] ?? {};
  if (!isChild(answers) || consent_by === "none_vital_interest") return undefined;
  const question = `consent.${id}.consent_by`;
  if (consent_by === "none_best_interests") {
    if (!said(answers.age.best_interests_reason)) return { reason: "best_interests_reason_missing", question: "age.best_interests_reason" };
    return said(answers.age.childs_view) ? undefined : { reason: "child_view_missing", question: "age.childs_view" };
  }
  if (consent_by !== "guardian" && consent_by !== "both") return { reason: "child_needs_guardian_or_authority", question };
  // Both are named by the answer of step 3 that decided, not by the one that followed from it.
  if (!hasGuardian(answers)) return { reason: "guardian_not_recorded", question: "age.guardian_appointed" };
  if (carerMayBeHarmful(answers) && !hasIndependentGuardian(answers)) {
    return { reason: "carer_suspected", question: "age.carer_suspected" };
  }
  return child_assent === "yes" || (child_assent === "too_young" && !speaksForThemselves.includes(answers.age.age_band))
    ? undefined
    : { reason: "child_assent_missing", question: `consent.${id}.child_assent` };
};

/** Of these ages nobody is too young to be asked. */
const speaksForThemselves: readonly unknown[] = ["12-15", "16-17"];

const hasGuardian = ({ age }: Answers): boolean =>
  age.guardian_appointed === "yes" || age.accompanied_by === "parent" || age.accompanied_by === "guardian";

/** Appointed, and surely not the adult who came along. */
const hasIndependentGuardian = ({ age }: Answers): boolean =>
  age.guardian_appointed === "yes" && notTheGuardian.includes(age.accompanied_by);
const notTheGuardian: readonly unknown[] = ["alone", "parent", "other_relative", "unrelated_adult"];

/** An adult by what was said, a child by the date: somebody must look again before anything leaves. */
const agesAgree: Rule = ({ answers, known }) => {
  const born = said(answers.person.birth_date);
  if (born === undefined || isChild(answers)) return undefined;
  return isSurelyAdult(born, known.now) ? undefined : { reason: "age_contradicts_birth_date", question: "person.birth_date" };
};

/** Going back is never where the help for a child begins. */
const noReturnAsFirstStep: Rule = ({ answers, receiver }) => {
  const onlyReturn = matchedServices(answers, receiver).every((type) => type === "return-reintegration");
  const others = answers.services.services_wanted;
  return isChild(answers) && onlyReturn && Array.isArray(others) && others[0] === "return-reintegration"
    ? { reason: "child_return_as_first_step", question: "services.services_wanted" }
    : undefined;
};

export const childRules: readonly Rule[] = [agesAgree, childConsent, noReturnAsFirstStep];
