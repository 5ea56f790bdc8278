import { describe, expect, test } from "vitest";
import { askedAs } from "../../src/commands/walkthrough/question-words.ts";
import { voidAnswer } from "../../src/core/protection/void-answer.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import { consentFields } from "../../src/core/steps/consent.ts";
import type { Value } from "../../src/core/steps/field.ts";
import { handoverFields } from "../../src/core/steps/handover.ts";
import { answersWith, asChild, type Changes, decided, here, knowing, lawyers, now, organization } from "./answers.ts";

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
    ["consent_by", "guardian", "guardian_not_recorded", [unsure]],
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

describe("where a shelter may be, said where it was typed", () => {
  const shelter = organization([{ type: "shelter" }]);
  const typed = (key: keyof typeof handoverFields, value: Value, receiver = shelter, ...changes: readonly Changes[]) =>
    voidAnswer({ id: `handover.${here}.${key}`, step: "handover", key, field: handoverFields[key], receiver: here }, value, {
      answers: answersWith({ services: { services_wanted: ["shelter"], choices: [here] } }, ...changes),
      known: knowing(receiver),
      noted_at: now,
    });

  test.each(["meet_who", "meet_where", "if_it_fails", "accompanied_by"] as const)("%s", (key) => {
    expect(typed(key, "12 Garden Street (invented)")).toEqual({ reason: "shelter_place_in_handover", question: `handover.${here}.${key}` });
    expect(typed(key, "central station, main hall")).toBeUndefined();
    expect(typed(key, "not_asked")).toBeUndefined();
  });

  test("an office that hides nothing has an address; and no other line is blamed for an earlier one", () => {
    expect(typed("meet_where", "12 Garden Street (invented)", organization([{ type: "legal" }]))).toBeUndefined();
    expect(typed("meet_where", "at the station", shelter, { handover: { [here]: { meet_who: "12 Garden Street" } } })).toBeUndefined();
    expect(typed("documents_to_bring", ["12 Garden Street"])).toBeUndefined();
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
