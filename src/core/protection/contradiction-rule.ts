import { impossible } from "../steps/contradictions.ts";
import type { Rule } from "./rule.ts";

/**
 * Of two answers that can't both hold one is wrong, and a receiver would act on it, on paper as on any other way. What was said to hold
 * both is no contradiction; ages have rules of their own.
 */
export const answersAgree: Rule = ({ answers, known }) => {
  const [found] = impossible(answers, known);
  if (!found) return undefined;
  const [{ question }, other] = found.halves;
  return { reason: "answers_contradict", question, contradicts: { question: other.question, code: found.code } };
};
