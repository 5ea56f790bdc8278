import { describe, expect, test } from "vitest";
import { askedAs } from "../../src/commands/walkthrough/question-words.ts";
import { voidAnswer } from "../../src/core/protection/void-answer.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import { consentFields } from "../../src/core/steps/consent.ts";
import type { Value } from "../../src/core/steps/field.ts";
import { answersWith, asChild, type Changes, decided, here, knowing, lawyers, now } from "./answers.ts";

type Key = keyof typeof consentFields;

const said = (key: Key, value: Value, ...changes: readonly Changes[]): string | undefined => {
  const answers = answersWith(...changes);
  const question = { id: `consent.${here}.${key}`, step: "consent", key, field: consentFields[key], receiver: here } as const;
  return voidAnswer(question, value, { answers, known: knowing(lawyers), noted_at: now })?.reason;
};
const released = (key: Key, value: Value, ...changes: readonly Changes[]): string =>
  decided(answersWith(...changes, { consent: { [here]: { [key]: value } } } as Changes));

const unsure: Changes = { age: { age_group: "unsure", accompanied_by: "alone", carer_suspected: "no" } };
const suspected: Changes = { age: { age_group: "child", accompanied_by: "guardian", carer_suspected: "unsure" } };

describe("said at the question, as the release says it in the end", () => {
  test.each<[Key, Value, string, readonly Changes[]]>([
    ["consent_by", "person", "child_needs_guardian_or_authority", [unsure]],
    ["consent_by", "person", "child_needs_guardian_or_authority", [asChild]],
    ["consent_by", "guardian", "child_needs_guardian_or_authority", [unsure]],
    ["consent_by", "both", "carer_suspected", [suspected]],
    ["consent_by", "none_best_interests", "best_interests_reason_missing", [unsure]],
    ["consent_by", "none_best_interests", "child_view_missing", [unsure, { age: { ...unsure.age, best_interests_reason: "invented" } }]],
    ["consent_by", "guardian", "consent_not_by_person", []],
    ["consent_by", "none_vital_interest", "vital_interest_without_danger", []],
    ["consent_by", "none_vital_interest", "vital_interest_wrong_receiver", [{ danger: { danger_now: "yes", call_made_at: now } }]],
    ["child_assent", "too_young", "child_assent_missing", [asChild]],
    ["consent_at", "2026-11-23T10:16:00Z", "consent_dated_ahead", []],
    ["valid_until", "2027-11-23", "consent_over_90_days", []],
    ["valid_until", "2026-11-22", "consent_expired", []],
  ])("%s: %j is %s", (key, value, reason, changes) => {
    expect(said(key, value, ...changes)).toBe(reason);
    expect(released(key, value, ...changes)).toMatch(new RegExp(`^${reason} `));
  });
});

describe("not a word about", () => {
  test.each<[string, Key, Value, readonly Changes[]]>([
    ["a yes that holds", "consent_by", "person", []],
    ["a guardian and a child who agree", "consent_by", "both", [asChild, { consent: { [here]: { child_assent: "not_asked" } } }]],
    ["what a later answer may still mend", "consent_at", "2026-10-01T10:00:00Z", []],
    ["the child's own no: nobody is asked for another answer", "child_assent", "no", [asChild]],
    ["the person's no", "consent", "refused", []],
    ["lines that the person keeps", "items_shared", [], [{ safety: { risk_level: "high" } }]],
    ["a child too small to say", "child_assent", "too_young", [asChild, { age: { ...asChild.age, age_band: "0-5" } }]],
  ])("%s", (_, key, value, changes) => {
    expect(said(key, value, ...changes)).toBeUndefined();
  });
});

test("every question is named by what was asked, not by its field", () => {
  for (const { id, fields, each } of catalogue)
    for (const key of Object.keys(fields)) {
      const name = askedAs(each ? `${id}.be-payoke.${key}` : `${id}.${key}`);
      expect(name).toMatch(/^“[A-Z].*” \(step \d+\)$/);
      expect(name).not.toContain(key.includes("_") ? key : "[");
    }
});
