import type { Place } from "../../core/steps/replay.ts";
import type { StepId } from "../../core/steps/step.ts";
import type { Material } from "../../core/vocabulary/model.ts";
import { type Doc, line, span } from "../../formats/view/doc.ts";
import { materialWords as w } from "../../messages/en/materials.ts";

/**
 * The materials that help with a step, below its "why". Their titles say what this is about: nothing is shown before the
 * caseworker has said that nobody else sees the screen, and nothing where the walkthrough was stopped.
 */
export const readMore = (step: StepId, { answers, stop }: Pick<Place, "answers" | "stop">, materials: readonly Material[]): Doc => {
  if (step === "setting" || answers.setting.setting_private !== true || stop !== undefined) return [];
  const texts = materials.filter(({ steps, urls }) => steps?.includes(step) && urls !== undefined);
  if (texts.length === 0) return [];
  return [
    line(2, span("quiet", w.readMore)),
    ...texts.flatMap(({ title, urls = [] }) => [
      { ...line(4, span("quiet", title)), hanging: 2 },
      ...urls.slice(0, 1).map((url) => line(6, span("quiet", url))),
    ]),
  ];
};
