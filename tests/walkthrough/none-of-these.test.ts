import { describe, expect, test } from "vitest";
import { startWords } from "../../src/messages/en/start.ts";
import { everyQuestion, promptOf } from "./prompted.ts";

const lists = everyQuestion.filter(({ field: { kind } }) => kind === "many" || kind === "marks" || kind === "providers");

describe("every list to tick has a line that says none of them", () => {
  test.each(lists.map((question) => [question.id, question] as const))("%s", (_, question) => {
    const { choices, read } = promptOf(question);
    const [first] = choices;
    expect(choices.filter(({ value }) => value === "none").length).toBe(1);
    expect(read(["none"])).toEqual({
      value: question.field.kind === "marks" ? {} : /medical_now|needs_now/.test(question.id) ? ["none"] : [],
    });
    if (first && first.value !== "none") expect(read([first.value, "none"])).toHaveProperty("expected");
  });

  test("there are such lists", () => expect(lists.length).toBeGreaterThan(10));
});

test("where no service fits, that is said above the empty list", () => {
  const question = everyQuestion.find(({ id }) => id === "services.choices");
  if (!question) throw new Error("services.choices");
  const above = (country: string) =>
    promptOf(question, { setting: { country }, services: { services_wanted: ["legal"] } }).before.flatMap(({ spans }) =>
      spans.map(({ text }) => text),
    );
  expect(above("BE")).not.toContain(startWords.noCandidates);
  expect(above("KP")).toContain(startWords.noCandidates);
});
