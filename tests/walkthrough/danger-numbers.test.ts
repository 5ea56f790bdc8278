import { expect, test } from "vitest";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import { adviceFor } from "../../src/core/steps/advise.ts";
import type { Answers } from "../../src/core/steps/answers.ts";
import { directory } from "../fakes/directory.ts";
import { answersWith, now } from "./answers.ts";

const known = knowledge(directory, now);

test.each<[shown: boolean, Answers["danger"]]>([
  [true, { danger_now: "yes" }],
  [true, { danger_now: "unsure" }],
  [true, { danger_now: "no", dependants_at_risk: "yes" }],
  [true, { danger_now: "no", dependants_at_risk: "unsure" }],
  [true, { danger_now: "no", medical_now: ["none"], still_controlled: "yes" }],
  [true, { danger_now: "no", medical_now: ["injury"] }],
  [false, { danger_now: "no", dependants_at_risk: "no", medical_now: ["none"], still_controlled: "no" }],
  [false, {}],
])("whom to call is shown: %s for %j", (shown, danger) => {
  const advice = adviceFor("danger", answersWith({ setting: { country: "PT", setting_private: true }, danger }), known);
  expect(advice.some(({ code }) => code === "emergency_numbers")).toBe(shown);
});
