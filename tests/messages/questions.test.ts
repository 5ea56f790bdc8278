import { describe, expect, test } from "vitest";
import { shareableItems } from "../../src/core/consent/items.ts";
import type { Organization } from "../../src/core/directory/model.ts";
import { withheldReasons } from "../../src/core/protection/withheld.ts";
import { accept } from "../../src/core/steps/accept.ts";
import { plainAdvice } from "../../src/core/steps/advice.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import type { Field, Fields } from "../../src/core/steps/field.ts";
import type { StepId } from "../../src/core/steps/step.ts";
import { stopReasons } from "../../src/core/steps/stop.ts";
import { adviceWords, plainAdviceWords } from "../../src/messages/en/advice.ts";
import { expectedWords, leftWords, silenceWords } from "../../src/messages/en/answers.ts";
import { itemLabels, itemValueWords, safeContactWords } from "../../src/messages/en/items.ts";
import { questions } from "../../src/messages/en/questions/index.ts";
import { outcomeWords, stopWords } from "../../src/messages/en/stops.ts";
import { withheldWords } from "../../src/messages/en/withheld.ts";
import type { StepWords } from "../../src/messages/en/words-of.ts";

const byStep: Readonly<Record<StepId, StepWords<Fields>>> = questions;
const fields = catalogue.flatMap((step) =>
  Object.entries(step.fields).map(([key, field]) => ({ id: `${step.id}.${key}`, step: step.id, key, field })),
);

const textsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];

describe("every question has its words", () => {
  test.each(fields)("$id", ({ step, key, field }) => {
    const words = byStep[step].questions[key];
    expect(words?.ask.trim()).toBeTruthy();
    expect(words?.why.trim()).toBeTruthy();
    const options = "options" in field ? field.options : [];
    for (const option of options) expect(words?.options?.[option]?.trim(), option).toBeTruthy();
    expect(Object.keys(words?.options ?? {}).sort()).toEqual([...options].sort());
  });

  test("and no words stand without a question", () => {
    const worded = Object.entries(byStep).flatMap(([step, words]) => Object.keys(words.questions).map((key) => `${step}.${key}`));
    expect(worded.sort()).toEqual(fields.map(({ id }) => id).sort());
  });
});

describe("how it is said", () => {
  const others = [plainAdviceWords, withheldWords, stopWords, outcomeWords, silenceWords, leftWords, itemLabels, itemValueWords];
  const all = [...textsIn(questions), ...others.flatMap(textsIn)];

  test("never as a verdict, a count or a likelihood", () => {
    for (const text of all) expect(text).not.toMatch(/\bscor|percent|%|\bvictim|probab/i);
  });

  test("short enough to be read aloud", () => {
    for (const { id, step, key } of fields) {
      for (const text of textsIn(byStep[step].questions[key]))
        expect(text.length, id).toBeLessThanOrEqual(key.startsWith("informed_") ? 450 : 300);
    }
    for (const text of others.flatMap(textsIn)) expect(text.length, text).toBeLessThan(300);
  });

  test("without a blank", () => {
    for (const text of all) expect(text).toBe(text.trim().replace(/\s+/g, " "));
    expect(all).not.toContain("");
  });
});

test("every stop, refusal and piece of advice is said, with a way on", () => {
  for (const reason of withheldReasons) expect(withheldWords[reason].way_on, reason).toBeTruthy();
  for (const reason of Object.keys(stopReasons) as (keyof typeof stopReasons)[]) expect(stopWords[reason].way_on, reason).toBeTruthy();
  for (const code of plainAdvice) expect(plainAdviceWords[code], code).toBeTruthy();
  for (const item of shareableItems) expect(itemLabels[item], item).toBeTruthy();
});

describe("national facts", () => {
  const fact = { source: "https://example.org/law", checked: "2026-11-22" };

  test.each([
    [{ days: 45 }, "45 days."],
    [{ days: 90, at_least: true }, "at least 90 days."],
    [{ days: 90, up_to: true }, "up to 90 days."],
    [{ days: 30, up_to_days: 60 }, "30 days, up to 60 days."],
    [{ months: 3, child_months: 4 }, "3 months, 4 months for children."],
    [{ months: 1 }, "1 month."],
    [{}, "its length is not recorded."],
  ])("a reflection period %j is said as it is recorded", (length, said) => {
    const text = adviceWords.reflection_period({ ...fact, ...length });
    expect(text).toContain(`as recorded: ${said}`);
    expect(text).toContain("Read on https://example.org/law on 2026-11-22.");
  });

  test("whether an adult must agree is not made up", () => {
    const text = adviceWords.formal_identification({ ...fact, by: "the police", adult_consent: "unknown" });
    expect(text).toContain("Whether the adult must agree is not recorded: ask.");
  });

  test("a country that was not told is no error", () => {
    expect(adviceWords.no_emergency_number({ country: "not_asked" })).toContain("for this country.");
    expect(adviceWords.no_emergency_number({ country: "BE" })).toContain("for this country (Belgium).");
  });
});

test("a line is shown with its day-and-night number and its caution", () => {
  const line: Organization = {
    id: "be-line",
    name: "Example Line",
    kind: "ngo",
    description: "",
    coverage: "national",
    services: [{ type: "hotline" }],
    status: "active",
    assured: { on: "2026-11-22", how: "public-page" },
    sources: [],
    country: "BE",
    caution: "a tip line",
    phones: [
      { number: "116 000", use: "hotline", hours: "24/7", source: "https://example.org" },
      { number: "02 555 00 00", use: "office", source: "https://example.org" },
    ],
  };
  expect(
    adviceWords.round_the_clock_lines({
      lines: [
        { organization: line, phone: { number: "116 000", use: "hotline", hours: "24/7", source: "https://example.org" }, here: true },
      ],
    }),
  ).toBe("Day and night: Example Line, 116 000 (caution: a tip line)");
});

test("hours left are rounded down, never up", () => {
  expect(adviceWords.hours_left_for_hiv_prophylaxis({ hours: 1.9 })).toContain("about 1 hour is left");
  expect(adviceWords.hours_left_for_hiv_prophylaxis({ hours: 0.5 })).toContain("less than an hour is left");
});

test("a wrong answer is met with what was expected", () => {
  const wrong: Readonly<Partial<Record<Field["kind"], unknown>>> = { text: {}, texts: {} };
  const said = fields.map(({ field }) => {
    const result = accept(field, wrong[field.kind] ?? "???");
    return result.ok ? "" : expectedWords(result.expected);
  });
  for (const [n, text] of said.entries()) expect(text, fields[n]?.id).toBeTruthy();
  expect(said).toContain("one of: yes, no, unsure");
});

test("safe contact says what is not allowed as well", () => {
  expect(safeContactWords({ method: "phone", ok_voicemail: "no", ok_times: "unknown", never_contact: "an employer" })).toBe(
    "by phone; NO voicemail; times not given: ask the sender; never contact: an employer",
  );
  expect(safeContactWords({ method: "none", ok_voicemail: "no" })).toBe("no safe way known: only through the sender");
});
