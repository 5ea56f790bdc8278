import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Grounds, groundsOf } from "../../src/core/steps/grounds.ts";
import { indicatorIds } from "../../src/core/steps/indications.ts";
import { directory } from "../fakes/directory.ts";
import { answersWith, type Changes } from "./answers.ts";

const { indicators } = directory.indicators;
type Marks = Readonly<Record<string, "yes" | "no" | "unknown" | "declined" | "not_asked">>;

const adult: Changes = {};
const child: Changes = { age: { age_group: "child" } };
const unsure: Changes = { age: { age_group: "unsure" } };
const grounds = (who: Changes, marks: Marks, more: Changes = {}): Grounds =>
  groundsOf(answersWith(who, { indications: { indicators: marks } }, more), indicators);
const marked = (ids: string): Marks => Object.fromEntries(ids.split(" ").flatMap((id) => (id === "" ? [] : [[id, "yes"]])));

test("the strengths are those of the guidance", () => {
  const of = (strength: string) => indicators.filter((one) => one.strength === strength).map(({ id }) => id);
  expect(indicators.map(({ id }) => id)).toEqual(indicatorIds);
  expect(of("strong")).toEqual("a2 a5 m1 m2 m3 m4 m5 m6 m9 m11 p1 p3 p6 p7 p8 p9 p10 p11 p12".split(" "));
  expect(of("weak")).toEqual(["m12", "x1"]);
});

describe("referral-process.md, section e", () => {
  test.each<readonly [Grounds, string]>([
    // Purpose and means, each supported or with one strong item.
    ["clear", "p3 m4"],
    ["clear", "p1 m7 m8 m10"],
    ["clear", "p2 p4 p5 m1"],
    ["clear", "p2 p4 p5 m7 m8 m10"],
    ["clear", "p2 p4 p5 m7 m8 m12"],
    ["clear", "p8 m9 x1"],
    // One of the two alone, or a strong item of any kind.
    ["some", "p3"],
    ["some", "m1"],
    ["some", "m1 m2 m3 m4 m5 m6"],
    ["some", "p1 p3 p6 p7"],
    ["some", "a2"],
    ["some", "a5 c1"],
    ["some", "p2 p4 p5"],
    ["some", "m7 m8 m10"],
    ["some", "m7 m8 m12"],
    ["some", "p3 m7 m8"],
    ["some", "p3 m12"],
    ["some", "p2 p4 m1"],
    // Too little to say.
    ["none_recorded", ""],
    ["none_recorded", "m12"],
    ["none_recorded", "x1"],
    ["none_recorded", "m12 x1"],
    ["none_recorded", "p2"],
    ["none_recorded", "p2 p4"],
    ["none_recorded", "p2 p4 m7 m8"],
    ["none_recorded", "a1 a3 a4"],
    ["none_recorded", "c1 c2 c3 c4"],
  ])("adult: %s from %j", (expected, ids) => {
    expect(grounds(adult, marked(ids))).toBe(expected);
  });

  test.each<readonly [Grounds, string]>([
    // Means are never needed.
    ["clear", "p3"],
    ["clear", "p8"],
    ["clear", "a1 p2"],
    ["clear", "a3 p4"],
    ["clear", "c1 c2"],
    ["clear", "c3 c4 m12"],
    ["some", "p2"],
    ["some", "p2 p4 p5"],
    ["some", "c1"],
    ["some", "m1"],
    ["some", "a2"],
    ["some", "a1 a3 a4"],
    ["none_recorded", ""],
    ["none_recorded", "m12 x1"],
    ["none_recorded", "a1"],
    ["none_recorded", "m7"],
  ])("child, and whoever may be one: %s from %j", (expected, ids) => {
    expect(grounds(child, marked(ids))).toBe(expected);
    expect(grounds(unsure, marked(ids))).toBe(expected);
    expect(grounds({ age: { age_group: "adult", age_disputed: true } }, marked(ids))).toBe(expected);
  });

  test.each(["police", "ngo", "court_or_prosecution", "other_government"] as const)(
    "identified by %s: clear, whatever was marked",
    (by) => {
      expect(grounds(adult, {}, { indications: { identified_by: by } })).toBe("clear");
    },
  );

  test("who says it of themselves is believed; unsure, unknown and nobody raise nothing", () => {
    expect(grounds(adult, {}, { indications: { self_identifies: "yes" } })).toBe("clear");
    for (const self_identifies of ["no", "unsure", "unknown", "declined"] as const)
      expect(grounds(adult, {}, { indications: { self_identifies, identified_by: "nobody" } })).toBe("none_recorded");
  });
});

const order: readonly Grounds[] = ["none_recorded", "some", "clear"];
const anyMark = fc.constantFrom("yes", "no", "unknown", "declined", "not_asked" as const);
const anyMarks = fc.dictionary(fc.constantFrom(...indicatorIds), anyMark) as fc.Arbitrary<Marks>;
const anybody = fc.constantFrom(adult, child, unsure);

test("only a yes counts: unknown, declined, not asked and no are as if never asked", () => {
  fc.assert(
    fc.property(anybody, anyMarks, (who, marks) => {
      const yes = Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark === "yes"));
      expect(grounds(who, marks)).toBe(grounds(who, yes));
    }),
  );
});

test("one sign more never lowers the grounds", () => {
  fc.assert(
    fc.property(anybody, anyMarks, fc.constantFrom(...indicatorIds), (who, marks, more) => {
      const rank = (all: Marks) => order.indexOf(grounds(who, all));
      expect(rank({ ...marks, [more]: "yes" })).toBeGreaterThanOrEqual(rank(marks));
    }),
  );
});

test("weak signs alone raise nothing, for anybody", () => {
  const weak = indicators.filter(({ strength }) => strength === "weak").map(({ id }) => id);
  fc.assert(
    fc.property(anybody, fc.subarray(weak), (who, ids) => {
      expect(grounds(who, marked(ids.join(" ")))).toBe("none_recorded");
    }),
  );
});

test("for a child, grounds that are clear stay clear without any means", () => {
  const means = new Set(indicators.filter(({ dimension }) => dimension === "means").map(({ id }) => id));
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const without = Object.fromEntries(Object.entries(marks).filter(([id]) => !means.has(id)));
      if (grounds(child, marks) === "clear") expect(grounds(child, without)).toBe("clear");
    }),
  );
});
