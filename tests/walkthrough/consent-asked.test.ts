import { describe, expect, test } from "vitest";
import { consent } from "../../src/core/steps/consent.ts";
import { answersWith, type Changes, knowing, lawyers } from "./answers.ts";
import { promptOf, questionAt } from "./prompted.ts";

const id = "be-payoke";
const offered = (key: string, ...changes: readonly Changes[]): readonly string[] =>
  promptOf(questionAt("consent", key), ...changes).choices.map(({ value }) => value);
const said = (yes: "verbal" | "nobody"): Changes => ({ consent: { [id]: { consent: yes } } });

const child: Changes = { age: { age_group: "child" } };
const inDanger: Changes = { danger: { danger_now: "yes" } };
const forms = ["written", "verbal_witnessed", "verbal", "refused", "withdrawn"];

describe("no form of a yes is asked where nobody can give one", () => {
  test.each<[string, readonly Changes[], readonly string[]]>([
    ["an adult", [], forms],
    ["a child", [child], [...forms, "nobody"]],
    ["somebody in danger", [inDanger], [...forms, "nobody"]],
    ["somebody who needs a doctor", [{ danger: { medical_now: ["injury"] } }], [...forms, "nobody"]],
  ])("%s", (_, changes, expected) => expect(offered("consent", ...changes)).toEqual(expected));

  test.each<[string, readonly Changes[], readonly string[]]>([
    ["a yes", [child, inDanger, said("verbal")], ["person", "guardian", "both"]],
    ["nobody's, of a child", [child, said("nobody")], ["none_best_interests"]],
    ["nobody's, of an adult in danger", [inDanger, said("nobody")], ["none_vital_interest"]],
    ["nobody's, of a child in danger", [child, inDanger, said("nobody")], ["none_best_interests", "none_vital_interest"]],
  ])("who decides: %s", (_, changes, expected) => expect(offered("consent_by", ...changes)).toEqual(expected));

  test("who decides in its place, and which lines go, are asked all the same", () => {
    const answers = answersWith(child, said("nobody"));
    for (const key of ["consent_by", "items_shared"]) expect(consent.when?.[key]?.(answers, knowing(lawyers), id), key).toBe(true);
  });
});
