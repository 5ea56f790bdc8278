import { describe, expect, test } from "vitest";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import type { Organization, Phone } from "../../src/core/directory/model.ts";
import { adviceAtStop, adviceFor, adviceOnRefusal } from "../../src/core/steps/advise.ts";
import type { Answers } from "../../src/core/steps/answers.ts";
import { hasChildAuthority } from "../../src/core/steps/child-authority.ts";
import { adviceText as en } from "../../src/messages/en/advice.ts";
import { adviceText as es } from "../../src/messages/es/advice.ts";
import { adviceText as fr } from "../../src/messages/fr/advice.ts";
import { directory } from "../fakes/directory.ts";
import { answersWith, now, organization } from "./answers.ts";

const known = knowledge(directory, now);
const withAge = (country: string, age: Answers["age"]): Answers => answersWith({ setting: { country, setting_private: true }, age });
const child: Answers["age"] = { age_group: "child", age_band: "12-15" };
const adult: Answers["age"] = { age_group: "adult", age_band: "25-59" };

// Made up.
const office: Phone = { number: "1", use: "office", source: "" };
const protecting = (more: Partial<Organization>): Organization => ({
  ...organization([{ type: "child-protection" }]),
  kind: "government",
  phones: [office],
  ...more,
});

test.each<[string, Organization, boolean]>([
  ["an authority with a telephone", protecting({}), true],
  ["a charity's children's line", protecting({ kind: "ngo" }), false],
  ["one without a number", protecting({ phones: [] }), false],
  ["one with a fax alone", protecting({ phones: [{ ...office, use: "fax" }] }), false],
  ["one that is closed", protecting({ status: "temporarily_closed" }), false],
  ["an authority for something else", protecting({ services: [{ type: "legal" }] }), false],
])("%s", (_, one, expected) => {
  expect(hasChildAuthority({ country: "AA", emergency: [], organizations: [one] })).toBe(expected);
});

describe("whoever is told to call the child-protection authority, where none is recorded", () => {
  test.each<[string, Answers["age"]]>([
    ["a child", child],
    ["somebody whose age is not certain", { age_group: "unsure" }],
  ])("hears it, beside the emergency number: %s", (_, age) => {
    const codes = adviceFor("age", withAge("PT", age), known).map(({ code }) => code);
    const first = codes.indexOf("child_authority_first");
    expect(codes.slice(first, first + 3)).toEqual(["child_authority_first", "child_authority_not_recorded", "emergency_numbers"]);
    expect(
      adviceAtStop("danger_call_first", withAge("PT", age), known)
        .map(({ code }) => code)
        .slice(0, 2),
    ).toEqual(["emergency_numbers", "child_authority_not_recorded"]);
  });

  test.each([
    ["where one is recorded", withAge("FR", child)],
    ["for an adult", withAge("PT", adult)],
    ["before the age was asked", { ...withAge("PT", adult), age: {} }],
  ])("and nobody else does: %s", (_, answers) => {
    const advice = [...adviceFor("age", answers, known), ...adviceAtStop("danger_call_first", answers, known)];
    expect(advice.map(({ code }) => code)).not.toContain("child_authority_not_recorded");
  });

  test("a refusal whose way on is the authority says it too, and no other", () => {
    const codes = (reason: Parameters<typeof adviceOnRefusal>[0][number], country = "PT") =>
      adviceOnRefusal([reason], withAge(country, child), known).map(({ code }) => code);
    expect(codes("child_needs_guardian_or_authority")).toEqual(["child_authority_not_recorded", "emergency_numbers"]);
    expect(codes("child_needs_guardian_or_authority", "FR")).toEqual([]);
    expect(codes("consent_missing")).toEqual([]);
  });

  test.each([
    ["en", en, "this country (Portugal) no child-protection authority"],
    ["fr", fr, "ce pays (Portugal), aucune autorité de protection de l'enfance"],
    ["es", es, "este país (Portugal) no consta aquí ninguna autoridad de protección de la infancia"],
  ])("in %s, with the number", (_, adviceText, said) => {
    const texts = adviceOnRefusal(["carer_suspected"], withAge("PT", child), known).map(adviceText);
    expect(texts[0]).toContain(said);
    expect(texts[1]).toMatch(/112$/);
  });
});
