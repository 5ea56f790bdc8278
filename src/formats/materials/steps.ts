import { type StepId, stepIds } from "../../core/steps/step.ts";
import { materialWords as w } from "../../messages/en/materials.ts";
import { questions } from "../../messages/en/questions/index.ts";

/** Follow-up comes after the walkthrough: materials help with it too. */
export const materialSteps = [...stepIds, "follow_up"] as const;

export const stepTitles = (steps: readonly string[]): readonly string[] =>
  steps.map((id) => (id === "follow_up" ? w.followUp : isStep(id) ? questions[id].title : id));

const isStep = (id: string): id is StepId => (stepIds as readonly string[]).includes(id);
