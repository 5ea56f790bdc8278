import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordOf } from "../../src/core/case/apply.ts";
import type { ClosureReason } from "../../src/core/case/closing.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import type { Value } from "../../src/core/steps/field.ts";
import { merge } from "../../src/core/trends/merge.ts";
import { isCounted, ownPerson } from "../../src/core/trends/own-person.ts";
import { ownTally } from "../../src/core/trends/own-tally.ts";
import type { Trends } from "../../src/core/trends/picture.ts";
import { type CaseTable, protect } from "../../src/core/trends/protect.ts";
import { directory } from "../fakes/directory.ts";

const table = (by: CaseTable["by"], counts: Readonly<Record<string, number>>, categories?: number): CaseTable => ({
  by,
  answered: Object.values(counts).reduce((one, other) => one + other, 0),
  counts: new Map(Object.entries(counts)),
  ...(categories !== undefined && { categories }),
});
const of = (persons: number, ...tables: readonly CaseTable[]) => protect({ persons, tables }, 10);

describe("protected counts", () => {
  test("nothing below k, and multiples of k", () => {
    expect(of(57, table("gender", { woman: 38, man: 10, trans_or_nonconforming: 9 }, 3))).toEqual({
      persons: 50,
      pictures: [
        {
          by: "gender",
          answered: 50,
          counts: new Map([
            ["woman", 30],
            ["man", 10],
          ]),
        },
      ],
      withheld: [],
    });
  });

  test("fewer than k persons give nothing at all, a table where nobody reaches k is left out", () => {
    expect(of(9, table("gender", { woman: 9 }, 3))).toEqual({ persons: undefined, pictures: [], withheld: [] });
    expect(of(27, table("gender", { woman: 9, man: 9, trans_or_nonconforming: 9 }, 3))).toMatchObject({
      pictures: [],
      withheld: ["gender"],
    });
  });

  test("a table is left out when its total says what each hidden count is", () => {
    const nines = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`c${n}`, 9]));
    // 19 + 9 x 9 = 100: shown as 10 of 100, each of the nine is 9, and the first 19.
    expect(of(100, table("age", { shown: 19, ...nines }, 10)).withheld).toEqual(["age"]);
    expect(of(91, table("age", { shown: 10, ...nines }, 10)).withheld).toEqual([]);
  });

  test("years have no list: those between the shown ones can be hidden, or one more", () => {
    const years = (last: number) => Object.fromEntries(Array.from({ length: 7 }, (_, n) => [String(2015 + n), n === 6 ? last : 19]));
    expect(of(133, table("year", years(19))).withheld).toEqual([]);
    // Hidden ones that are far away from the two that are shown.
    const far = { "2001": 9, "2002": 9, "2003": 9, "2004": 9, "2020": 19, "2021": 19 };
    expect(of(74, table("year", far)).withheld).toEqual(["year"]);
  });

  test("every hidden count stays open over half of the numbers below k, however many categories there are", () => {
    const counts = fc.array(fc.oneof(fc.constantFrom(0, 9, 19, 29), fc.nat(40)), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 10, max: 13 }), (list, k) => {
        const one = table("age", Object.fromEntries(list.map((count, n) => [`c${n}`, count])), list.length);
        const [picture] = protect({ persons: one.answered, tables: [one] }, k).pictures;
        if (!picture || picture.counts.size === list.length) return;
        // The least that a hidden one can be: all others as large as what is shown of them allows.
        const others =
          [...picture.counts.values()].reduce((sum, count) => sum + count + k - 1, 0) + (list.length - picture.counts.size - 1) * (k - 1);
        expect(picture.answered - others).toBeLessThanOrEqual(k - Math.ceil(k / 2));
        for (const count of [picture.answered, ...picture.counts.values()]) expect([count % k, count < k]).toEqual([0, false]);
      }),
      { numRuns: 2000 },
    );
  });
});

const at = "2025-03-01T10:00:00Z";
const record = (answers: Readonly<Record<string, Value>>, closed: ClosureReason | "open" = "needs_met", invented = false) =>
  recordOf([
    { kind: "opened", at, code: "R-2345-6789", invented },
    ...Object.entries(answers).map(([question, value]): CaseEvent => ({ kind: "answered", at, question, value })),
    ...(closed !== "open" ? [{ kind: "closed", at, reason: closed } as const] : []),
  ]);

describe("own cases", () => {
  test.each([
    [record({}), true],
    [record({}, "open"), false],
    [record({}, "needs_met", true), false],
    [record({}, "duplicate"), false],
    [record({}, "not_a_trafficking_matter_referred_elsewhere"), false],
    [record({}, "died"), true],
  ])("which count: %#", (one, counts) => {
    expect(isCounted(recordOf([]))).toBe(false);
    expect(isCounted(one)).toBe(counts);
  });

  test("say categories, in HTCDS's words, and nothing that was typed", () => {
    const person = ownPerson(
      record({
        "indications.exploitation_types": ["labour", "begging", "other"],
        "indications.indicators": { m1: "yes", m4: "yes", m5: "unknown", m12: "yes", p3: "yes" },
        "age.age_band": "25-59",
        "person.gender": "Frau",
        "person.nationality": "Moldova",
        "person.name": "Invented Name",
      }),
      directory.lexicon,
    );
    expect(person).toEqual({
      exploitation: ["forced_labour", "forced_begging", "other_exploitation"],
      gender: ["woman"],
      age: ["25-59"],
      means: ["false_promises", "withholds_documents"],
      origin: ["MD"],
      year: ["2025"],
    });
  });

  test.each([
    ["woman", ["woman"]],
    ["Girl", ["woman"]],
    ["man", ["man"]],
    ["homme", ["man"]],
    ["trans woman", ["trans_or_nonconforming"]],
    ["non-binary", ["trans_or_nonconforming"]],
    ["Maria Invented", []],
    ["women and men", []],
    ["unknown", []],
    ["declined", []],
  ])("gender “%s”", (typed, gender) => {
    expect(ownPerson(record({ "person.gender": typed }), directory.lexicon).gender).toEqual(gender);
  });

  test("silences are no answers", () => {
    const silent = record({
      "indications.exploitation_types": "declined",
      "indications.indicators": "not_asked",
      "age.age_band": "unknown",
      "person.nationality": "unknown",
    });
    const person = ownPerson(silent, directory.lexicon);
    expect(person).toEqual({ exploitation: [], gender: [], age: [], means: [], origin: [], year: ["2025"] });
    expect(ownTally([person]).tables.map(({ by, answered }) => [by, answered])).toEqual([
      ["exploitation", 0],
      ["gender", 0],
      ["age", 0],
      ["means", 0],
      ["origin", 0],
      ["year", 1],
    ]);
  });
});

test("offices are added up: what one hid stays missing, and where one shows nothing that is told", () => {
  const office = (counts: Readonly<Record<string, number>>, more: Partial<Trends> = {}): Trends => ({
    kind: "own",
    name: "a.json",
    persons: 50,
    k: 10,
    pictures: [{ by: "gender", answered: 40, counts: new Map(Object.entries(counts)) }],
    ...more,
  });
  const year = { by: "year", answered: 50, counts: new Map([["2025", 50]]) } as const;
  const first = office({ woman: 30, man: 10 }, { pictures: [...office({ woman: 30, man: 10 }).pictures, year] });
  const { trends, partly } = merge([first, office({ woman: 20 }), office({ woman: 10 }, { kind: "merged", offices: 3 })], "offices");
  expect(trends).toMatchObject({ kind: "merged", persons: 150, k: 10, offices: 5 });
  expect(trends.pictures).toEqual([
    {
      by: "gender",
      answered: 120,
      counts: new Map([
        ["woman", 60],
        ["man", 10],
      ]),
    },
    year,
  ]);
  expect(partly).toEqual([{ by: "year", offices: 1 }]);
});
