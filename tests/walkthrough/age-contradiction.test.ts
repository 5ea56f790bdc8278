import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageFields, isChild } from "../../src/core/steps/age.ts";
import { ageContradiction } from "../../src/core/steps/age-contradiction.ts";
import type { Answers } from "../../src/core/steps/answers.ts";

const now = "2026-11-23T12:00:00Z";
const of = (age: Answers["age"], birth_date?: string, at = now) =>
  ageContradiction({ age, person: birth_date ? { birth_date } : {} }, at)?.halves[1].question;

describe("answers on the age that contradict each other", () => {
  test.each<[Answers["age"], string | undefined, string | undefined]>([
    [{ age_group: "adult", age_band: "16-17" }, undefined, "age.age_band"],
    [{ age_group: "child", age_band: "18-24" }, undefined, "age.age_band"],
    [{ age_group: "adult", age_band: "12-15", age_disputed: true }, undefined, "age.age_band"],
    [{ age_group: "adult", age_band: "18-24" }, "2008-11-24", "person.birth_date"],
    [{ age_group: "adult", age_band: "18-24", age_disputed: false }, "2015-01-01", "person.birth_date"],
    [{ age_group: "child", age_band: "unknown" }, "1990-05-05", "person.birth_date"],
    [{ age_group: "adult", age_band: "18-24" }, "2008-11-23", undefined],
    [{ age_group: "adult", age_band: "declined" }, undefined, undefined],
    // Papers that say otherwise are what is doubted.
    [{ age_group: "adult", age_disputed: true }, "2015-01-01", undefined],
    [{ age_group: "adult", age_disputed: "unknown" }, "2015-01-01", undefined],
    [{ age_group: "unsure", age_band: "25-59" }, "2015-01-01", undefined],
    [{ age_group: "declined", age_band: "0-5" }, "1990-05-05", undefined],
    [{}, "1990-05-05", undefined],
  ])("%j born %s: %s", (age, born, expected) => expect(of(age, born)).toBe(expected));

  test.each<[string, string, "adult" | "child" | undefined]>([
    // The evening before, in Mexico; the birthday itself in Auckland; the first minute of it at the last clock.
    ["2008-11-25", "2026-11-25T02:00:00Z", "adult"],
    ["2008-11-25", "2026-11-24T20:00:00-06:00", "adult"],
    ["2008-11-25", "2026-11-24T20:00:00Z", "adult"],
    ["2008-11-25", "2026-11-25T11:59:00Z", "adult"],
    ["2008-11-25", "2026-11-25T12:00:00Z", "child"],
    ["2008-11-26", "2026-11-25T23:59:00Z", "adult"],
    ["2008-02-29", "2026-03-01T11:59:00Z", "adult"],
    ["2008-02-29", "2026-03-01T12:00:00Z", "child"],
  ])("born %s, at %s: only %s contradicts the date", (born, at, contradicting) => {
    for (const age_group of ["adult", "child"] as const)
      expect(of({ age_group }, born, at), age_group).toBe(age_group === contradicting ? "person.birth_date" : undefined);
  });

  test("not certain settles every one of them, and the protection of a child holds", () => {
    const age = fc.record(
      {
        age_group: fc.constantFrom(...ageFields.age_group.options, "unknown" as const),
        age_band: fc.constantFrom(...ageFields.age_band.options, "unknown" as const),
        age_disputed: fc.constantFrom(true, false, "declined" as const),
      },
      { requiredKeys: [] },
    );
    const day = fc.constantFrom("1950-02-28", "2008-11-23", "2008-11-24", "2020-02-29", undefined);
    fc.assert(
      fc.property(age, day, (given, born) => {
        if (of(given, born) === undefined) return;
        const unsure = { ...given, age_group: "unsure" as const };
        expect(of(unsure, born)).toBeUndefined();
        expect(isChild({ age: unsure })).toBe(true);
      }),
    );
  });
});
