import { isChild } from "../steps/age.ts";
import { isAbroad, wantsReturn } from "../steps/cross-border.ts";
import { matchedServices } from "./receiver-rules.ts";
import type { Request, Rule } from "./rule.ts";

const consultedFromHere: readonly unknown[] = ["service_abroad", "criminal_case"];

/**
 * The receiver would take the person over a border: a return service, a bed abroad, or any service abroad that is not plainly
 * consulted from here. A purpose nobody stated is a move.
 */
export const isMove = ({ answers, receiver, id, known }: Request): boolean => {
  const matched = matchedServices(answers, receiver);
  if (wantsReturn(answers) && matched.includes("return-reintegration")) return true;
  return isAbroad(answers, known, id) && (!consultedFromHere.includes(answers.cross_border.purpose) || matched.includes("shelter"));
};

/** No return on a guess: a clear yes of the person and a risk assessment made in both countries (RETURN, BG-RET). */
const voluntaryAndAssessed: Rule = (request) => {
  const { cross_border } = request.answers;
  if (!isMove(request)) return undefined;
  if (cross_border.voluntary !== "yes") return { reason: "return_not_voluntary", question: "cross_border.voluntary" };
  return cross_border.return_risk_assessed === "yes"
    ? undefined
    : { reason: "return_risk_not_assessed", question: "cross_border.return_risk_assessed" };
};

const childAssessed: Rule = (request) => {
  const { cross_border } = request.answers;
  if (!isChild(request.answers) || !isMove(request)) return undefined;
  if (cross_border.best_interests_procedure !== "yes") {
    return { reason: "return_best_interests_missing", question: "cross_border.best_interests_procedure" };
  }
  return cross_border.family_assessment === "yes"
    ? undefined
    : { reason: "return_family_not_assessed", question: "cross_border.family_assessment" };
};

const receiverAbroadConfirmed: Rule = ({ answers, id, known }) =>
  isAbroad(answers, known, id) && answers.cross_border.receiver_confirmed !== "yes"
    ? { reason: "receiver_not_confirmed", question: "cross_border.receiver_confirmed" }
    : undefined;

export const returnRules: readonly Rule[] = [voluntaryAndAssessed, childAssessed, receiverAbroadConfirmed];
