import { carerMayBeHarmful, isChild } from "../steps/age.ts";
import { said } from "../steps/field.ts";
import { matchedServices } from "./receiver-rules.ts";
import type { Rule } from "./rule.ts";

/**
 * A child does not consent alone, and never through an adult under suspicion: a guardian with the child's own yes, or the
 * child-protection authority on the child's best interests, with the reason and the child's view on record.
 */
const childConsent: Rule = ({ answers, id }) => {
  const { consent_by, child_assent } = answers.consent[id] ?? {};
  if (!isChild(answers) || consent_by === "none_vital_interest") return undefined;
  const question = `consent.${id}.consent_by`;
  if (consent_by === "none_best_interests") {
    if (!said(answers.age.best_interests_reason)) return { reason: "best_interests_reason_missing", question: "age.best_interests_reason" };
    return said(answers.age.childs_view) ? undefined : { reason: "child_view_missing", question: "age.childs_view" };
  }
  if (consent_by !== "guardian" && consent_by !== "both") return { reason: "child_needs_guardian_or_authority", question };
  // An appointed guardian is independent of the adult who came along.
  if (carerMayBeHarmful(answers) && answers.age.guardian_appointed !== "yes") return { reason: "carer_suspected", question };
  return child_assent === "yes" || child_assent === "too_young"
    ? undefined
    : { reason: "child_assent_missing", question: `consent.${id}.child_assent` };
};

/** Going back is never where the help for a child begins. */
const noReturnAsFirstStep: Rule = ({ answers, receiver }) => {
  const onlyReturn = matchedServices(answers, receiver).every((type) => type === "return-reintegration");
  const others = answers.services.services_wanted;
  return isChild(answers) && onlyReturn && Array.isArray(others) && others[0] === "return-reintegration"
    ? { reason: "child_return_as_first_step", question: "services.services_wanted" }
    : undefined;
};

export const childRules: readonly Rule[] = [childConsent, noReturnAsFirstStep];
