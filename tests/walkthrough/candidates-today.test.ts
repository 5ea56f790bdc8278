import { expect, test } from "vitest";
import { prompting } from "../../src/commands/walkthrough/prompting.ts";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import { emptyConfig } from "../../src/formats/config.ts";
import { sheetLanguage } from "../../src/messages/en/sheet-language.ts";
import { directoryOf } from "../export/about.ts";
import { record } from "../search/records.ts";
import { answersWith, caseOf } from "./answers.ts";
import { questionAt } from "./prompted.ts";

/* Asked a year ago by telephone, and alike but for that: "a" is old from the 25th on. */
const invented = directoryOf([
  record("be-a", { services: [{ type: "legal" }], assured: { on: "2025-11-24", how: "phone" } }),
  record("be-b", { services: [{ type: "legal" }], assured: { on: "2025-12-24", how: "phone" } }),
]);

const offered = (now: string, ahead: number): readonly string[] => {
  const question = questionAt("services", "choices");
  const { choices = [] } = prompting({
    directory: invented,
    known: () => knowledge(invented, now),
    config: emptyConfig,
    clock: () => ahead,
    caseOf,
    earlier: new Map(),
    takenBack: new Map(),
    language: sheetLanguage,
    personLanguage: undefined,
  })(question, {
    kept: new Map(),
    answers: answersWith({ setting: { country: "BE" }, services: { services_wanted: ["legal"] } }),
    left: [],
    next: question,
    stop: undefined,
  });
  return choices.map(({ value }) => value).filter((value) => value.startsWith("be-"));
};

test.each([
  ["in Auckland it is the 25th", "2026-11-24T21:30:00Z", 13 * 60, ["be-b", "be-a"]],
  ["in UTC it is the 24th", "2026-11-24T21:30:00Z", 0, ["be-a", "be-b"]],
  ["in Los Angeles it is the 24th", "2026-11-25T03:00:00Z", -8 * 60, ["be-a", "be-b"]],
  ["in UTC it is the 25th", "2026-11-25T03:00:00Z", 0, ["be-b", "be-a"]],
] as const)("who was checked within the year comes first, by the day here: %s", (_, now, ahead, order) => {
  expect(offered(now, ahead)).toEqual(order);
});
