import type { Given } from "./answers.ts";
import { said } from "./field.ts";
import type { Known } from "./step.ts";
import { type Untimely, untimely } from "./untimely.ts";

/** Which of these answers are times that can't be, by the id of the question. */
export const untimelyAnswers = (
  given: Given,
  { now, aheadOf, organization }: Pick<Known, "now" | "aheadOf" | "organization">,
): ReadonlyMap<string, Untimely> => {
  const person = said(given.get("setting.country"));
  const found = new Map<string, Untimely>();
  for (const [id, value] of given) {
    const [step = "", second = "", third] = id.split(".");
    const country = third === undefined ? person : organization(second)?.country;
    const fault = untimely({ step, key: third ?? second }, value, { now, aheadOf, country });
    if (fault) found.set(id, fault);
  }
  return found;
};
