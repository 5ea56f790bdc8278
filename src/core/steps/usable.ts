import type { Answers } from "./answers.ts";

/** A provider that can take the person, as far as was asked: never a referral to nowhere. */
export const isUsable = ({ choices }: Answers, receiver: string): boolean => {
  const { availability, eligibility_ok } = choices[receiver] ?? {};
  // "no, they only take men" is a no, and so is « non » of whoever asks in French.
  const refused = /^(?:no\b|non(?![\p{L}\p{N}-]))/iu.test(eligibility_ok ?? "");
  return availability !== "full" && availability !== "no_answer" && !refused;
};
