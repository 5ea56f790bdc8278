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

/** First service for each urgent need found, most urgent first; a suggestion to the person, never a choice made for them. */
export const suggestedServices = (answers: Answers): readonly Suggestion[] => {
  const { danger, needs, language, rights, services, safety } = answers;
  const medical = (need: "injury" | "severe_illness" | "pregnancy_emergency" | "overdose_withdrawal") => holds(danger.medical_now, need);
  const need = (one: "food_water" | "clothing_hygiene" | "money_transport" | "documents" | "safe_place_tonight" | "medicine") =>
    holds(needs.needs_now, one);
  const rows: readonly (readonly [boolean, Priority, ServiceType])[] = [
    [danger.danger_now === "yes", "emergency", "shelter"],
    [
      medical("injury") || medical("severe_illness") || medical("pregnancy_emergency") || medical("overdose_withdrawal"),
      "emergency",
      "health",
    ],
    [holds(danger.medical_now, "recent_sexual_assault"), "emergency", "health"],
    [holds(danger.medical_now, "suicide_risk") || holds(safety.risk_sources, "self_harm"), "emergency", "mental-health"],
    [isChild(answers), danger.danger_now === "yes" ? "emergency" : "urgent", "child-protection"],
    [needs.sleeping_tonight === "nowhere" || needs.sleeping_tonight === "unsafe" || need("safe_place_tonight"), "emergency", "shelter"],
    [need("medicine"), "urgent", "health"],
    [need("food_water") || need("clothing_hygiene") || need("money_transport"), "urgent", "material-assistance"],
    [language.interpreter_needed === "yes", "urgent", "interpretation"],
    [safety.risk_to_family === "origin" || safety.risk_to_family === "both", "urgent", "legal"],
    [need("documents"), "normal", "documents"],
    [
      rights.wants_asylum_advice === "yes" ||
        rights.wants_formal_identification === "needs_advice" ||
        rights.wants_formal_identification === "later",
      "normal",
      "legal",
    ],
    // Nobody goes home on a wish alone: legal advice comes first.
    [holds(services.services_wanted, "return-reintegration"), "normal", "legal"],
  ];
  const found = new Map<ServiceType, Priority>();
  for (const [applies, priority, service] of rows) if (applies && !found.has(service)) found.set(service, priority);
  const wanted = listed(services.services_wanted);
  return [...found]
    .map(([service, priority]) => ({ service, priority }))
    .filter(({ service }) => !wanted.includes(service))
    .sort((a, b) => priorityOrder.indexOf(a.priority) - priorityOrder.indexOf(b.priority));
};
