import type { Indicator } from "../vocabulary/model.ts";
import { isChild } from "./age.ts";
import type { Answers } from "./answers.ts";
import { isIdentified } from "./indications.ts";

/** Grounds for offering a referral. Never a verdict, a percentage or a total: status is decided by the competent authority. */
export type Grounds = "clear" | "some" | "none_recorded";

type Tally = Readonly<Record<Indicator["strength"], number>>;

/**
 * Reads the yes-answers only: unknown, declined and not asked count for nothing, either way. Means are never required of a
 * child. Weak items alone raise nothing (referral-process, section e).
 */
export const groundsOf = (answers: Answers, indicators: readonly Indicator[]): Grounds => {
  const { indications } = answers;
  if (indications.self_identifies === "yes" || isIdentified(indications.identified_by)) return "clear";
  const marked = typeof indications.indicators === "object" ? indications.indicators : {};
  const present = indicators.filter(({ id }) => marked[id] === "yes");
  const tally = (dimension: Indicator["dimension"]): Tally => {
    const count = (strength: Indicator["strength"]) =>
      present.filter((one) => one.dimension === dimension && one.strength === strength).length;
    return { strong: count("strong"), medium: count("medium"), weak: count("weak") };
  };
  const [act, means, purpose, child] = [tally("act"), tally("means"), tally("purpose"), tally("child")];
  const any = (t: Tally) => t.strong + t.medium + t.weak > 0;
  const shown = (t: Tally) => t.strong > 0 || isSupported(t);
  const strong = present.some(({ strength }) => strength === "strong");

  if (isChild(answers)) {
    if (purpose.strong > 0 || (any(act) && any(purpose)) || child.strong + child.medium >= 2) return "clear";
    return strong || isSupported(act) || any(purpose) || child.medium > 0 ? "some" : "none_recorded";
  }
  if (shown(purpose) && shown(means)) return "clear";
  return strong || isSupported(purpose) || isSupported(means) ? "some" : "none_recorded";
};

/** The ILO 2009 manner of weighing one dimension. */
const isSupported = ({ strong, medium, weak }: Tally): boolean =>
  strong >= 2 || (strong === 1 && medium + weak >= 1) || medium >= 3 || (medium >= 2 && weak >= 1);
