import { expect, test } from "vitest";
import { prompting } from "../../src/commands/walkthrough/prompting.ts";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import type { Value } from "../../src/core/steps/field.ts";
import type { StepId } from "../../src/core/steps/step.ts";
import { emptyConfig } from "../../src/formats/config.ts";
import { sheetLanguage } from "../../src/messages/en/sheet-language.ts";
import type { Prompt, Prompter, PromptReply } from "../../src/ports/prompt.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { answersWith, caseOf, now } from "./answers.ts";

test("whoever goes back to a list finds it as they ticked it, and may tick otherwise", async () => {
  const ticks: (readonly string[] | undefined)[] = [];
  const first: Readonly<Record<string, Value>> = { country: "PT", text: "not_asked", confirm: true };
  const given = [["injury", "suicide_risk"], ["injury"], ["injury"]];
  const put = async ({ kind, choices, ticked }: Prompt): Promise<PromptReply> => {
    const values = choices.map(({ value }) => value);
    if (values.includes("suicide_risk")) {
      ticks.push(ticked);
      return ticks.length > 2 ? { kind: "leave" } : { kind: "answer", value: given[ticks.length - 1] ?? [] };
    }
    // The call for help, which comes after it.
    if (kind === "instant") return { kind: "back" };
    return { kind: "answer", value: first[kind] ?? ["none", "no"].find((one) => values.includes(one)) ?? values[0] ?? "not_asked" };
  };
  const prompter: Prompter = { put, secret: async () => undefined, quietly: (work) => work(), say: () => {}, clear: () => {} };
  expect((await runIn({ directory, prompter }, "start", "--no-save")).code).toBe(3);
  expect(ticks).toEqual([undefined, ["injury", "suicide_risk"], ["injury"]]);
});

test("what was ticked before going back is ticked when the list comes up again", async () => {
  const seen: (readonly string[] | undefined)[] = [];
  const put = async ({ kind, choices, ticked }: Prompt): Promise<PromptReply> => {
    const values = choices.map(({ value }) => value);
    if (values.includes("suicide_risk")) {
      seen.push(ticked);
      return seen.length > 1 ? { kind: "leave" } : { kind: "back", ticked: ["injury"] };
    }
    const first: Readonly<Record<string, Value>> = { country: "PT", text: "not_asked", confirm: true };
    return { kind: "answer", value: first[kind] ?? ["none", "no"].find((one) => values.includes(one)) ?? values[0] ?? "not_asked" };
  };
  const prompter: Prompter = { put, secret: async () => undefined, quietly: (work) => work(), say: () => {}, clear: () => {} };
  expect((await runIn({ directory, prompter }, "start", "--no-save")).code).toBe(3);
  expect(seen).toEqual([undefined, ["injury"]]);
});

/** How a question is put again that somebody went back over. */
const putAgain = (step: StepId, key: string, value: Value) => {
  const field = catalogue.find(({ id }) => id === step)?.fields[key];
  if (!field) throw new Error(key);
  const receiver = step === "consent" ? "be-payoke" : undefined;
  const id = receiver === undefined ? `${step}.${key}` : `${step}.${receiver}.${key}`;
  const question = { id, step, key, field, receiver };
  const promptFor = prompting({
    directory,
    known: () => knowledge(directory, now),
    config: emptyConfig,
    clock: () => 0,
    caseOf,
    earlier: new Map([[id, value]]),
    takenBack: new Map([[id, value]]),
    language: sheetLanguage,
    personLanguage: undefined,
  });
  return promptFor(question, { kept: new Map(), answers: answersWith(), left: [], next: question, stop: undefined });
};
const ticked = (step: StepId, key: string, value: Value) => putAgain(step, key, value).ticked;

test("the signs that were marked are ticked again; what may be passed on never is: a yes is given, not kept", () => {
  expect(ticked("indications", "indicators", { m4: "yes", m1: "yes" })).toEqual(["m4", "m1"]);
  expect(ticked("consent", "withheld_items", ["phone"])).toEqual(["phone"]);
  expect(ticked("consent", "items_shared", ["called", "phone"])).toBeUndefined();
  expect(ticked("danger", "medical_now", "declined")).toBeUndefined();
});

test.each<[StepId, string, Value, string | undefined]>([
  ["danger", "still_controlled", "unsure", "unsure"],
  ["danger", "still_controlled", "not_asked", "not_asked"],
  ["agreement", "informed_use", false, "no"],
  ["consent", "consent", "refused", "refused"],
  ["person", "called", "Ada", undefined],
  ["danger", "medical_now", ["injury"], undefined],
])("the cursor stands on the answer that was given: %s.%s %j", (step, key, value, expected) => {
  expect(putAgain(step, key, value).stands).toBe(expected);
});
