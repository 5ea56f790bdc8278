import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prompting } from "../../src/commands/walkthrough/prompting.ts";
import { knowledge } from "../../src/commands/walkthrough/walked.ts";
import { addDays, dayOf, instantAt, minutesOf } from "../../src/core/day.ts";
import { consentFields } from "../../src/core/steps/consent.ts";
import { dangerFields } from "../../src/core/steps/danger.ts";
import type { Fields } from "../../src/core/steps/field.ts";
import { handoverFields } from "../../src/core/steps/handover.ts";
import { choiceFields, fallbackFields } from "../../src/core/steps/services.ts";
import type { Question, StepId } from "../../src/core/steps/step.ts";
import { emptyConfig } from "../../src/formats/config.ts";
import { sheetLanguage } from "../../src/messages/en/sheet-language.ts";
import { typedWords } from "../../src/messages/en/typed.ts";
import { directory } from "../fakes/directory.ts";
import { answersWith, caseOf } from "./answers.ts";

const receiver = "be-payoke";
const question = (step: StepId, fields: Fields, key: string): Question => {
  const field = fields[key];
  if (!field) throw new Error(key);
  return { id: `${step}.${receiver}.${key}`, step, key, field, receiver };
};
const appointment = question("handover", handoverFields, "appointment_at");
const consent = question("consent", consentFields, "consent_at");
const call = question("danger", dangerFields, "call_made_at");
const availability = question("choices", choiceFields, "availability_checked_at");

/** What becomes of what is typed at a question, at an instant, where the clock is so many minutes ahead of UTC. */
const typed = (asked: Question, given: string, now: string, ahead: number) => {
  const promptFor = prompting({
    directory,
    known: () => knowledge(directory, now),
    config: emptyConfig,
    clock: () => ahead,
    caseOf,
    earlier: new Map(),
    takenBack: new Map(),
    language: sheetLanguage,
    personLanguage: undefined,
  });
  const place = { kept: new Map(), answers: answersWith(), left: [], next: asked, stop: undefined };
  return promptFor(asked, place).read(given);
};

const [bangkok, mexico] = [7 * 60, -6 * 60];

describe("a time of today at an appointment is of the day that the clock shows, and stays by the clock of the place", () => {
  test.each([
    ["09:00", "2026-11-24T23:30:00Z", bangkok, "2026-11-25T09:00:00"],
    ["9:00", "2026-11-25T02:00:00Z", 0, "2026-11-25T09:00:00"],
    ["2026-12-01 09:00", "2026-11-24T23:30:00Z", bangkok, "2026-12-01 09:00"],
    ["2026-12-01", "2026-11-24T23:30:00Z", bangkok, "2026-12-01"],
    ["2026-12-01T09:00:00Z", "2026-11-24T23:30:00Z", bangkok, "2026-12-01T09:00:00Z"],
  ])("%s, at %s, %i minutes ahead: %s", (given, now, ahead, value) => {
    expect(typed(appointment, given, now, ahead)).toEqual({ value });
  });

  test("on an evening in Mexico it is not tomorrow, and at a provider where that day is over nobody can come", () => {
    const evening = "2026-11-25T02:00:00Z";
    const there = { ...appointment, receiver: "mx-fevimtra", id: "handover.mx-fevimtra.appointment_at" };
    expect(typed(there, "23:00", evening, mexico)).toEqual({ value: "2026-11-24T23:00:00" });
    expect(typed(appointment, "23:00", evening, mexico)).toHaveProperty("refused");
  });
});

test.each([
  ["a yes", consent],
  ["a call", call],
  ["a free place", availability],
])("the hour of %s is one of the clock here, kept in UTC", (_, asked) => {
  expect(typed(asked, "06:20", "2026-11-24T23:30:00Z", bangkok)).toEqual({ value: "2026-11-24T23:20:00Z" });
  expect(typed(asked, "19:50", "2026-11-25T02:00:00Z", mexico)).toEqual({ value: "2026-11-25T01:50:00Z" });
});

describe("a day alone on which something was done", () => {
  const [auckland, westernmost, easternmost] = [13 * 60, -12 * 60, 14 * 60];
  const hour = { expected: typedWords({ kind: "instant" }) };

  test.each([
    ["2026-11-25", "2026-11-24T20:00:00Z", auckland],
    ["2026-11-24", "2026-11-24T20:00:00Z", 0],
    // Tomorrow in Mexico is today in UTC: read so, a yes of tomorrow would hold.
    ["2026-11-25", "2026-11-25T02:00:00Z", mexico],
    ["2026-11-24", "2026-11-25T02:00:00Z", mexico],
    ["2026-12-24", "2026-11-24T20:00:00Z", auckland],
  ])("%s, at %s, %i minutes ahead: it is not over, and its hour is asked", (given, now, ahead) => {
    for (const asked of [consent, call, availability]) expect(typed(asked, given, now, ahead)).toEqual(hour);
  });

  test.each([
    ["2026-11-24", "2026-11-24T20:00:00Z", auckland],
    ["2026-11-23", "2026-11-24T20:00:00Z", 0],
    ["2026-11-23", "2026-11-25T02:00:00Z", mexico],
    ["2026-11-24", "2026-11-24T10:00:00Z", easternmost],
    ["2026-11-22", "2026-11-24T11:59:00Z", westernmost],
  ])("%s, at %s, %i minutes ahead: a day that is over is taken, and is no other day on a sheet", (given, now, ahead) => {
    for (const asked of [consent, call, availability]) expect(typed(asked, given, now, ahead)).toEqual({ value: given });
  });

  test("none that the question takes is ahead by the release's rules", () => {
    const minutes = (instant: string) => minutesOf(instant) ?? Number.NaN;
    const at = fc.integer({ min: minutes("2026-01-01"), max: minutes("2027-12-31") }).map(instantAt);
    fc.assert(
      fc.property(at, fc.integer({ min: -12 * 60, max: 14 * 60 }), fc.integer({ min: -3, max: 3 }), (now, ahead, away) => {
        const day = addDays(dayOf(now), away);
        const read = typed(call, day, now, ahead);
        if ("value" in read) expect(minutes(String(read.value))).toBeLessThanOrEqual(minutes(now));
      }),
    );
  });
});

test.each(["2026-11-25 08:50:00.0", "2026-11-25T08:50:00.123456", "2026-11-25 08:50:00", "2026-11-25T08:50"])(
  "%s, without a zone, is an hour of the clock here",
  (given) => expect(typed(consent, given, "2026-11-25T02:00:00Z", bangkok)).toEqual({ value: "2026-11-25T01:50:00Z" }),
);

describe("an example of a day to come is one, by the clock here", () => {
  const again: Question = { ...question("services", fallbackFields, "recheck_on"), id: "services.recheck_on", receiver: undefined };
  const validUntil = question("consent", consentFields, "valid_until");
  const evening = "2026-11-24T23:30:00Z";
  const saidOf = (asked: Question, given: string, now: string, ahead: number): string => {
    const read = typed(asked, given, now, ahead);
    return "expected" in read ? read.expected : "refused" in read ? read.refused : "";
  };

  test.each([
    ["to look again", again, "soon"],
    ["to look again, past", again, "2026-11-20"],
    ["until which a yes holds", validUntil, "soon"],
    ["of an appointment", appointment, "soon"],
    ["of an appointment, past", appointment, "2026-11-20 10:00"],
  ])("a day %s", (_, asked, given) => {
    expect(saidOf(asked, given, evening, bangkok)).toContain("2026-12-02");
    expect(saidOf(asked, given, evening, mexico)).toContain("2026-12-01");
    expect(saidOf(asked, given, evening, mexico)).not.toMatch(/2026-11/);
  });

  test("what was done has yesterday as its example", () => {
    expect(saidOf(call, "2026-11-28 10:00", evening, bangkok)).toContain("2026-11-24 23:30");
  });
});
