import { describe, expect, test } from "vitest";
import { dueFrom } from "../../src/core/case/due.ts";
import { release } from "../../src/core/consent/release.ts";
import { dayOf, minutesOf } from "../../src/core/day.ts";
import type { Priority } from "../../src/core/steps/services.ts";
import { buildSummary } from "../../src/core/summary/summary.ts";
import { answersWith, caseOf, decided, here, knowing, lawyers } from "./answers.ts";

type Dates = readonly [now: string, consent_at: string | undefined, valid_until: string | undefined, ends: string];

describe("how long a yes holds", () => {
  test.each<Dates>([
    // To the day it ends, and not a day longer.
    ["2026-11-23T00:00:00Z", "2026-11-01T10:00:00Z", "2026-11-23", "released"],
    ["2026-11-23T23:59:00Z", "2026-11-01T10:00:00Z", "2026-11-23", "released"],
    ["2026-11-24T00:00:00Z", "2026-11-01T10:00:00Z", "2026-11-23", "consent_expired"],
    ["2026-11-24T00:00:00Z", "2026-11-01T10:00:00Z", "2026-10-01", "consent_expired"],
    // Thirty days where nothing was said.
    ["2026-12-01T10:00:00Z", "2026-11-01T10:00:00Z", undefined, "released"],
    ["2026-12-02T10:00:00Z", "2026-11-01T10:00:00Z", undefined, "consent_expired"],
    ["2027-03-03T10:00:00Z", "2027-02-01T10:00:00Z", "unknown", "released"],
    ["2027-03-04T10:00:00Z", "2027-02-01T10:00:00Z", "not_asked", "consent_expired"],
    ["2026-11-23T10:00:00Z", undefined, undefined, "released"],
    // Ninety days at most, whatever was written down; a leap day counts.
    ["2026-11-23T10:00:00Z", "2026-11-23T09:00:00Z", "2027-02-21", "released"],
    ["2026-11-23T10:00:00Z", "2026-11-23T09:00:00Z", "2027-02-22", "consent_over_90_days"],
    ["2028-01-01T10:00:00Z", "2028-01-01T09:00:00Z", "2028-03-31", "released"],
    ["2028-01-01T10:00:00Z", "2028-01-01T09:00:00Z", "2028-04-01", "consent_over_90_days"],
    ["2027-02-21T10:00:00Z", "2026-11-23T09:00:00Z", "2027-02-21", "released"],
    ["2027-02-21T10:00:00Z", undefined, "2027-05-23", "consent_over_90_days"],
    // A yes from tomorrow is none yet; offsets are reckoned, not compared as text.
    ["2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z", "2026-12-01", "released"],
    ["2026-11-23T10:00:00Z", "2026-11-23T10:01:00Z", "2026-12-01", "consent_dated_ahead"],
    ["2026-11-23T10:00:00Z", "2026-11-24T00:00:00Z", "2026-12-01", "consent_dated_ahead"],
    ["2026-11-23T10:00:00Z", "2026-11-23T11:30:00+02:00", "2026-12-01", "released"],
    ["2026-11-23T10:00:00Z", "2026-11-23T09:30:00-01:00", "2026-12-01", "consent_dated_ahead"],
  ])("now %s, given %s, until %s: %s", (now, consent_at, valid_until, ends) => {
    const dates = { ...(consent_at !== undefined && { consent_at }), ...(valid_until !== undefined && { valid_until }) };
    const { consent_at: _, valid_until: __, ...undated } = answersWith().consent[here] ?? {};
    const answers = { ...answersWith(), consent: { [here]: { ...undated, ...dates } } };
    expect(decided(answers, lawyers, { at: now }).split(" ")[0]).toBe(ends);
  });

  test("a yes without a date is of the day the case was opened, and is no younger each time it is looked at", () => {
    const { consent_at: _, valid_until: __, ...undated } = answersWith().consent[here] ?? {};
    const answers = { ...answersWith(), consent: { [here]: undated } };
    const on = (at: string) => decided(answers, lawyers, { at, opened: "2026-10-24T10:00:00Z" }).split(" ")[0];
    expect([on("2026-11-23T10:00:00Z"), on("2026-11-24T10:00:00Z")]).toEqual(["released", "consent_expired"]);
  });
});

describe("when the receiver answers and the person is asked", () => {
  test.each<readonly [Priority, string, string | undefined, string, readonly string[]]>([
    ["emergency", "2026-11-23", undefined, "2026-11-24", ["2026-11-23", "2026-11-24"]],
    ["emergency", "2026-12-31", undefined, "2027-01-01", ["2026-12-31", "2027-01-01"]],
    ["urgent", "2026-11-23", "2026-11-24", "2026-11-26", ["2026-11-26"]],
    ["urgent", "2028-02-28", "2028-02-29", "2028-03-02", ["2028-03-02"]],
    ["normal", "2026-11-23", "2026-11-26", "2026-12-07", ["2026-11-30", "2026-12-07"]],
    // Three working days from each day of one week.
    ["normal", "2026-11-24", "2026-11-27", "2026-12-08", ["2026-12-01", "2026-12-08"]],
    ["normal", "2026-11-25", "2026-11-30", "2026-12-09", ["2026-12-02", "2026-12-09"]],
    ["normal", "2026-11-26", "2026-12-01", "2026-12-10", ["2026-12-03", "2026-12-10"]],
    ["normal", "2026-11-27", "2026-12-02", "2026-12-11", ["2026-12-04", "2026-12-11"]],
    ["normal", "2026-11-28", "2026-12-02", "2026-12-12", ["2026-12-05", "2026-12-12"]],
    ["normal", "2026-11-29", "2026-12-02", "2026-12-13", ["2026-12-06", "2026-12-13"]],
  ])("%s from %s", (priority, day, acknowledge_by, service_by, check_on) => {
    expect(dueFrom(day, priority)).toMatchObject({ acknowledge_by, service_by, check_on });
  });

  test("the days of the sheet follow from the day of release and the priority; left open, it is normal", () => {
    const dueOf = (priority: Priority | "unknown") => {
      const decision = release(caseOf(answersWith({ choices: { [here]: { priority } } })), here, knowing(lawyers));
      if (decision.kind !== "released") throw new Error("not released");
      return [decision.released.contents.priority, buildSummary(decision.released).due];
    };
    expect(dueOf("urgent")).toEqual(["urgent", dueFrom("2026-11-23", "urgent")]);
    expect(dueOf("unknown")).toEqual(["normal", dueFrom("2026-11-23", "normal")]);
  });
});

test("instants with offsets are the same moment, and of the same day", () => {
  expect(dayOf("2026-11-24T00:30:00+02:00")).toBe("2026-11-23");
  expect(dayOf("2026-11-23T23:30:00-01:00")).toBe("2026-11-24");
  expect(minutesOf("2026-11-23T12:00:00+02:00")).toBe(minutesOf("2026-11-23T10:00:00Z"));
  expect(minutesOf("2026-11-23T10:00")).toBe(minutesOf("2026-11-23T10:00:00Z"));
  expect(minutesOf("2026-11-23T10:60:00Z")).toBeUndefined();
});
