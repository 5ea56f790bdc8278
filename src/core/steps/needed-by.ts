import { matchedServices } from "../protection/receiver-rules.ts";
import type { ServiceType } from "../vocabulary/ids.ts";
import type { Answers } from "./answers.ts";
import type { Half } from "./contradiction.ts";
import { holds, listed } from "./field.ts";
import type { Priority } from "./services.ts";
import type { Known } from "./step.ts";

export const half = (question: string, answer: string): Half => ({ question, answer });

export const isSaid = (answers: Answers, { question, answer }: Half): boolean => {
  const [step = "", key = ""] = question.split(".");
  const steps: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { ...answers };
  const given = steps[step]?.[key];
  return Array.isArray(given) ? given.includes(answer) : given === answer;
};

export const inDangerNow = half("danger.danger_now", "yes");
export const immediateRisk = half("safety.risk_level", "immediate");
export const needsSafePlace = half("needs.needs_now", "safe_place_tonight");
export const nowhere = half("needs.sleeping_tonight", "nowhere");
const unsafe = half("needs.sleeping_tonight", "unsafe");

/** What was said that makes which services needed how soon at the latest. */
const soonest: readonly (readonly [Half, readonly ServiceType[], Priority])[] = [
  [nowhere, ["shelter"], "emergency"],
  [needsSafePlace, ["shelter"], "emergency"],
  [unsafe, ["shelter"], "emergency"],
  [inDangerNow, ["shelter"], "emergency"],
  [immediateRisk, ["shelter"], "emergency"],
  ...["injury", "severe_illness", "pregnancy_emergency", "overdose_withdrawal", "recent_sexual_assault"].map(
    (need) => [half("danger.medical_now", need), ["health"], "emergency"] as const,
  ),
  [half("danger.medical_now", "suicide_risk"), ["mental-health", "health"], "emergency"],
  [half("needs.needs_now", "medicine"), ["health"], "urgent"],
  [half("needs.needs_now", "food_water"), ["material-assistance"], "urgent"],
];

/** A bed that nobody chosen offers is the first one's to find: with the others it would be asked once more each. */
const askedOf = (answers: Answers, known: Known, id: string): readonly ServiceType[] => {
  const matched = (one: string): readonly ServiceType[] => {
    const receiver = known.organization(one);
    return receiver ? matchedServices(answers, receiver) : [];
  };
  const chosen = listed(answers.services.choices);
  const isTheirs = chosen[0] === id && holds(answers.services.services_wanted, "shelter");
  return isTheirs && !chosen.some((one) => matched(one).includes("shelter")) ? [...matched(id), "shelter"] : matched(id);
};

/** What was said that this receiver is asked to help with, and how soon at the latest. */
export const needsOf = (answers: Answers, known: Known, id: string): readonly { readonly said: Half; readonly by: Priority }[] => {
  const asked = askedOf(answers, known, id);
  return soonest
    .filter(([first, services]) => isSaid(answers, first) && services.some((one) => asked.includes(one)))
    .map(([said, , by]) => ({ said, by }));
};
