import { isChild } from "./age.ts";
import type { Answers } from "./answers.ts";
import { choice, countries, holds, listed, number, text } from "./field.ts";
import type { Known, Step } from "./step.ts";

const progress = ["yes", "no", "in_progress"] as const;

export const crossBorderFields = {
  countries_involved: countries("s1"),
  purpose: choice("s1", ["return", "relocation", "family", "criminal_case", "service_abroad"]),
  voluntary: choice("s1", ["yes", "no", "unsure"]),
  return_risk_assessed: choice("s1", progress),
  best_interests_procedure: choice("s1", progress),
  family_assessment: choice("s1", progress),
  receiver_confirmed: choice("s0", ["yes", "no"]),
  travel_documents: text("s1"),
  arrival_met_by: text("s1"),
  monitoring_agreed_months: number("s0", 0, 60),
};

/** Branch X is on the path when a chosen provider works in another country, or when return is wanted. */
export const crossesBorder = (answers: Answers, known: Pick<Known, "organization">): boolean =>
  wantsReturn(answers) || listed(answers.services.choices).some((id) => isAbroad(answers, known, id));

export const wantsReturn = ({ services }: Answers): boolean => holds(services.services_wanted, "return-reintegration");

export const isAbroad = ({ setting }: Answers, known: Pick<Known, "organization">, receiver: string): boolean => {
  const organization = known.organization(receiver);
  return organization !== undefined && organization.country !== setting.country;
};

/** Branch X. The refusals are in `protection/return.ts`: nobody is sent over a border by a form that was left blank. */
export const crossBorder: Step = {
  id: "cross_border",
  fields: crossBorderFields,
  applies: crossesBorder,
  when: { best_interests_procedure: isChild, family_assessment: isChild },
};
