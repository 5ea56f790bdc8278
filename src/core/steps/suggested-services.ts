import type { ServiceType } from "../vocabulary/ids.ts";
import { isChild } from "./age.ts";
import type { Answers } from "./answers.ts";
import { holds, listed } from "./field.ts";
import type { Priority } from "./services.ts";

export interface Suggestion {
  readonly service: ServiceType;
  readonly priority: Priority;
}

const priorityOrder: readonly Priority[] = ["emergency", "urgent", "normal"];

type Row = readonly [applies: (answers: Answers) => boolean, priority: Priority, service: ServiceType];

type Listed<T> = Extract<T, readonly unknown[]>;
const isMedical = ({ danger }: Answers, ...some: Listed<Answers["danger"]["medical_now"]>): boolean =>
  some.some((one) => holds(danger.medical_now, one));
const isNeeded = ({ needs }: Answers, ...some: Listed<Answers["needs"]["needs_now"]>): boolean =>
  some.some((one) => holds(needs.needs_now, one));
const isInDanger = ({ danger }: Answers): boolean => danger.danger_now === "yes";

/** Which answer makes which service worth suggesting. Of a service that applies twice, the first row counts. */
const rows: readonly Row[] = [
  [isInDanger, "emergency", "shelter"],
  [(answers) => isMedical(answers, "injury", "severe_illness", "pregnancy_emergency", "overdose_withdrawal"), "emergency", "health"],
  [(answers) => isMedical(answers, "recent_sexual_assault"), "emergency", "health"],
  [(answers) => isMedical(answers, "suicide_risk") || holds(answers.safety.risk_sources, "self_harm"), "emergency", "mental-health"],
  [(answers) => isChild(answers) && isInDanger(answers), "emergency", "child-protection"],
  [isChild, "urgent", "child-protection"],
  [
    (answers) =>
      answers.needs.sleeping_tonight === "nowhere" ||
      answers.needs.sleeping_tonight === "unsafe" ||
      isNeeded(answers, "safe_place_tonight"),
    "emergency",
    "shelter",
  ],
  [(answers) => isNeeded(answers, "medicine"), "urgent", "health"],
  [(answers) => isNeeded(answers, "food_water", "clothing_hygiene", "money_transport"), "urgent", "material-assistance"],
  [({ language }) => language.interpreter_needed === "yes", "urgent", "interpretation"],
  [({ safety }) => safety.risk_to_family === "origin" || safety.risk_to_family === "both", "urgent", "legal"],
  [(answers) => isNeeded(answers, "documents"), "normal", "documents"],
  [
    ({ rights }) =>
      rights.wants_asylum_advice === "yes" ||
      rights.wants_formal_identification === "needs_advice" ||
      rights.wants_formal_identification === "later",
    "normal",
    "legal",
  ],
  // Nobody goes home on a wish alone: legal advice comes first.
  [({ services }) => holds(services.services_wanted, "return-reintegration"), "normal", "legal"],
];

/** The first row of each service, the most urgent services first. */
const firstOfEach = (some: readonly Row[]): readonly Suggestion[] => {
  const found = new Map<ServiceType, Priority>();
  for (const [, priority, service] of some) if (!found.has(service)) found.set(service, priority);
  return [...found]
    .map(([service, priority]) => ({ service, priority }))
    .sort((a, b) => priorityOrder.indexOf(a.priority) - priorityOrder.indexOf(b.priority));
};

/** First service for each urgent need found, most urgent first; a suggestion to the person, never a choice made for them. */
export const suggestedServices = (answers: Answers): readonly Suggestion[] => {
  const wanted = listed(answers.services.services_wanted);
  return firstOfEach(rows.filter(([applies]) => applies(answers))).filter(({ service }) => !wanted.includes(service));
};

/** Every service that some answer makes worth suggesting, with how urgent it can be. A directory should have them all. */
export const suggestable: readonly Suggestion[] = firstOfEach(rows);
