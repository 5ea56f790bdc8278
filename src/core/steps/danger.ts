import { minutesOf } from "../day.ts";
import type { Answers } from "./answers.ts";
import { choice, holds, instant, many, must, number, said } from "./field.ts";
import type { Known, Step } from "./step.ts";

const yesNoUnsure = ["yes", "no", "unsure"] as const;

export const dangerFields = {
  danger_now: choice("s1", yesNoUnsure, must),
  // Before the call that it may make necessary.
  dependants_at_risk: choice("s1", yesNoUnsure),
  medical_now: many(
    "s2",
    ["injury", "severe_illness", "pregnancy_emergency", "overdose_withdrawal", "suicide_risk", "recent_sexual_assault", "none"],
    must,
  ),
  hours_since_assault: number("s2", 0, 720),
  call_made_at: instant("s0"),
  still_controlled: choice("s1", yesNoUnsure, must),
};

/** The person, or a child or anyone else who depends on them. */
export const inDanger = ({ danger }: Answers): boolean => danger.danger_now === "yes" || danger.dependants_at_risk === "yes";

/** Nobody is surely out of danger: whom to call is shown, and nothing stops. */
export const mayBeInDanger = (answers: Answers): boolean =>
  inDanger(answers) ||
  answers.danger.danger_now === "unsure" ||
  answers.danger.dependants_at_risk === "unsure" ||
  answers.danger.still_controlled === "yes";

/** Paper is found by whoever searches a bag: only a clear "no" to being controlled makes it safe. */
export const isSafeToCarry = ({ danger }: Pick<Answers, "danger">): boolean => danger.still_controlled === "no";

export const hasUrgentMedicalNeed = ({ danger }: Answers): boolean =>
  Array.isArray(danger.medical_now) && danger.medical_now.some((need) => need !== "none");

/** A call that lies ahead has not been made. */
const callMade = ({ danger }: Answers, { now }: Known): boolean => {
  const at = minutesOf(said(danger.call_made_at) ?? "");
  return at !== undefined && at <= (minutesOf(now) ?? 0);
};

/** Step 2. Danger and urgent care, always before screening: nothing else is asked until the call has been made. */
export const danger: Step = {
  id: "danger",
  fields: dangerFields,
  when: {
    hours_since_assault: ({ danger }) => holds(danger.medical_now, "recent_sexual_assault"),
    call_made_at: (answers) => inDanger(answers) || hasUrgentMedicalNeed(answers),
  },
  stop: {
    call_made_at: (answers, known) => {
      if (callMade(answers, known)) return undefined;
      if (inDanger(answers)) {
        const decided = answers.danger.danger_now === "yes" ? "danger.danger_now" : "danger.dependants_at_risk";
        return { reason: "danger_call_first", question: decided };
      }
      return hasUrgentMedicalNeed(answers) ? { reason: "medical_call_first", question: "danger.medical_now" } : undefined;
    },
    still_controlled: ({ setting }) =>
      setting.setting_private === true ? undefined : { reason: "not_private", question: "setting.setting_private" },
  },
};
