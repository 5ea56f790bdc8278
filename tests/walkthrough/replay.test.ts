import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Given } from "../../src/core/steps/answers.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import { silences, type Value } from "../../src/core/steps/field.ts";
import { replay } from "../../src/core/steps/replay.ts";
import { answerTo } from "../figures/answers.ts";
import { knownAt } from "../figures/providers.ts";
import { place } from "../figures/walk.ts";
import { now } from "./answers.ts";
import { cases } from "./cases.ts";
import { givenOf, toEnd } from "./end.ts";

const known = knownAt(now);
const receivers = ["be-payoke", "be-pag-asa", "gb-police-scotland-nhtu", "xx-nowhere"];
const odd = ["__proto__", "constructor.name", "consent.__proto__.consent", "toString", "", ".", "choices.", "setting", "age.age_group.x"];

/** Every question there is, those of four receivers among them. */
const questions = catalogue.flatMap((step) =>
  (step.each ? receivers : [undefined]).flatMap((receiver) =>
    Object.entries(step.fields).map(([key, field]) => ({
      id: [step.id, ...(receiver === undefined ? [] : [receiver]), key].join("."),
      step: step.id,
      key,
      field,
      receiver,
    })),
  ),
);

/** Answers from anywhere: fitting ones, those of other questions, ones that are no answers, and keys that are no questions. */
const anyGiven: fc.Arbitrary<Given> = fc
  .tuple(
    fc.array(
      fc.constantFrom(...questions).chain((question) => fc.tuple(fc.constant(question.id), answerTo(question, 9)())),
      { maxLength: 120, size: "max" },
    ),
    fc.array(fc.tuple(fc.constantFrom(...odd, ...questions.map(({ id }) => id)), fc.anything() as fc.Arbitrary<Value>), { maxLength: 3 }),
    fc.constantFrom(...[...cases.keys()].map(givenOf), new Map<string, Value>()),
  )
  .map(([fitting, wild, base]) => new Map([...base, ...fitting, ...wild.filter(([, value]) => value !== undefined)]));

test("every given answer is kept, ahead of the next question, or named as left; and each in one place only", () => {
  fc.assert(
    fc.property(anyGiven, (given) => {
      const { kept, left, next } = place(given);
      for (const id of kept.keys()) expect(given.has(id), id).toBe(true);
      for (const { id } of left) expect([given.has(id), kept.has(id)], id).toEqual([true, false]);
      expect(new Set(left.map(({ id }) => id)).size).toBe(left.length);
      const accounted = kept.size + left.length;
      if (next === undefined) expect(accounted).toBe(given.size);
      else expect(accounted).toBeLessThanOrEqual(given.size);
      if (next !== undefined) for (const { id, why } of left) expect([id, why]).toEqual([next.id, "wrong_value"]);
    }),
    { numRuns: 300 },
  );
});

test("what was kept leads to the same place again, with nothing left over", () => {
  fc.assert(
    fc.property(anyGiven, (given) => {
      const there = place(given);
      const again = place(there.kept);
      expect([...again.kept]).toEqual([...there.kept]);
      expect([again.left, again.next?.id, again.stop]).toEqual([[], there.next?.id, there.stop]);
      expect(again.answers).toEqual(there.answers);
    }),
    { numRuns: 300 },
  );
});

test("the order in which answers were given makes no difference", () => {
  fc.assert(
    fc.property(anyGiven, (given) => {
      expect(place(new Map([...given].reverse())).answers).toEqual(place(given).answers);
    }),
    { numRuns: 100 },
  );
});

describe("an answer that was asked for and not given", () => {
  test("a required question can be left with each silence, and none of them counts as a no or a yes", async () => {
    for (const silence of silences) {
      const silent = await toEnd(
        new Map([
          ["setting.contact_mode", "in_person"],
          ["setting.companions_present", silence],
        ]),
        known,
      );
      expect(silent.place.stop?.reason).toBe("another_adult_present");
    }
  });

  test("a wrong value is asked again, and is not kept", () => {
    const wrong = replay(catalogue, new Map([["setting.contact_mode", "by pigeon"]]), known);
    expect([wrong.next?.id, wrong.left, wrong.kept.size]).toEqual([
      "setting.contact_mode",
      [{ id: "setting.contact_mode", why: "wrong_value" }],
      0,
    ]);
  });
});

test("no answer can reach the prototype of an object", () => {
  const polluting = JSON.parse('{"m1": "yes", "__proto__": {"polluted": "yes"}}') as Value;
  place(new Map<string, Value>([...givenOf("wage-claim"), ["indications.indicators", polluting], ["consent.__proto__.polluted", "yes"]]));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
