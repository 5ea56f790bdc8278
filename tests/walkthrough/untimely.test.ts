import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { type Untimely, untimely } from "../../src/core/steps/untimely.ts";
import { untimelyWords } from "../../src/messages/en/untimely.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { now } from "./answers.ts";
import { cases } from "./cases.ts";

/** Invented clocks: one country an hour ahead, one of many zones, one that nobody knows. */
const clocks: Readonly<Record<string, readonly number[]>> = { AA: [60], MM: [-600, 840], ZZ: [] };
const said = (id: string, value: string, country = "AA", at = now): Untimely | undefined => {
  const [step = "", key = ""] = id.split(".");
  return untimely({ step, key }, value, { now: at, aheadOf: (_, code) => clocks[code] ?? [], country });
};

describe("what was done can't lie ahead", () => {
  test.each([
    ["danger.call_made_at", "call_ahead"],
    ["choices.availability_checked_at", "asked_ahead"],
  ] as const)("%s", (id, fault) => {
    expect(said(id, "2026-11-23T10:16:00Z")).toBe(fault);
    expect(said(id, "2027-01-01T10:00")).toBe(fault);
    expect(said(id, "2026-11-23T10:30:00-01:00")).toBe(fault);
    for (const good of [now, "2026-11-22T23:30:00Z", "2026-11-23T11:15:00+01:00", "unknown", "not_asked"])
      expect(said(id, good)).toBeUndefined();
  });
});

describe("an appointment, by the day of the receiver", () => {
  test.each<readonly [appointment: string, at: string, country: string, refused: boolean]>([
    ["2020-01-01T10:00", now, "AA", true],
    ["2026-11-22T23:59", now, "AA", true],
    ["2026-11-22", now, "AA", true],
    // Today, whether to come or just past.
    ["2026-11-23T00:00", now, "AA", false],
    ["2026-11-23T09:00:00Z", now, "AA", false],
    ["2027-01-01T10:00", now, "AA", false],
    // Half past midnight there, and still the day before in UTC.
    ["2026-11-23T12:00", "2026-11-23T23:30:00Z", "AA", true],
    ["2026-11-23T22:00:00Z", "2026-11-23T23:30:00Z", "AA", true],
    ["2026-11-23T23:10:00Z", "2026-11-23T23:30:00Z", "AA", false],
    ["2026-11-24T01:00:00+02:00", "2026-11-23T23:30:00Z", "AA", false],
    // Past only where it is past on all of its clocks.
    ["2026-11-22T12:00", "2026-11-23T09:30:00Z", "MM", false],
    ["2026-11-22T12:00", "2026-11-23T10:30:00Z", "MM", true],
    ["2026-11-22T12:00", "2026-11-23T11:30:00Z", "ZZ", false],
    ["2026-11-22T12:00", "2026-11-23T12:30:00Z", "ZZ", true],
    ["2020-01-01T10:00Z", now, "ZZ", true],
    ["declined", now, "AA", false],
  ])("%s, at %s in %s", (appointment, at, country, refused) => {
    expect(said("handover.appointment_at", appointment, country, at)).toBe(refused ? "appointment_past" : undefined);
  });
});

describe("a day to look again is today or to come, and nobody is born on a day to come: by the day of the person's country", () => {
  test.each<readonly [id: string, day: string, at: string, country: string, fault: Untimely | undefined]>([
    ["services.recheck_on", "2020-01-01", now, "AA", "recheck_past"],
    ["services.recheck_on", "2026-11-22", now, "AA", "recheck_past"],
    ["services.recheck_on", "2026-11-23", now, "AA", undefined],
    ["services.recheck_on", "2099-01-01", now, "AA", undefined],
    // Half past midnight there, and still the day before in UTC.
    ["services.recheck_on", "2026-11-23", "2026-11-23T23:30:00Z", "AA", "recheck_past"],
    ["services.recheck_on", "2026-11-22", "2026-11-23T09:30:00Z", "MM", undefined],
    ["services.recheck_on", "2026-11-22", "2026-11-23T10:30:00Z", "MM", "recheck_past"],
    ["services.recheck_on", "not_asked", now, "AA", undefined],
    ["person.birth_date", "2030-01-01", now, "AA", "born_ahead"],
    ["person.birth_date", "2026-11-24", now, "AA", "born_ahead"],
    ["person.birth_date", "2026-11-23", now, "AA", undefined],
    ["person.birth_date", "2026-11-24", "2026-11-23T23:30:00Z", "AA", undefined],
    ["person.birth_date", "2026-11-24", "2026-11-23T10:30:00Z", "MM", undefined],
    ["person.birth_date", "declined", now, "AA", undefined],
  ])("%s: %s, at %s in %s", (id, day, at, country, fault) => {
    expect(said(id, day, country, at)).toBe(fault);
  });
});

test.each(["consent.consent_at", "setting.country"])("not a word about %s", (id) => {
  expect(said(id, "2020-01-01")).toBeUndefined();
  expect(said(id, "2099-01-01")).toBeUndefined();
});

test.each<readonly [path: readonly (string | number)[], key: string, value: string, fault: Untimely]>([
  [["danger", "call_made_at"], "danger.call_made_at", "2026-11-23T23:30:00Z", "call_ahead"],
  [["services", "choices", 0, "availability_checked_at"], "services.choices[0].availability_checked_at", "2027-01-01T10:00", "asked_ahead"],
  [["handover", 0, "appointment_at"], "handover[0].appointment_at", "2020-01-01 10:00", "appointment_past"],
  [["person", "birth_date"], "person.birth_date", "2030-05-01", "born_ahead"],
  [["services", "recheck_on"], "services.recheck_on", "2026-11-22", "recheck_past"],
])("an answers file is refused with the place: %s", async (path, key, value, fault) => {
  const document = parseDocument(cases.get(fault === "recheck_past" ? "no-provider-chosen" : "danger-with-call") ?? "");
  document.setIn(path, value);
  const { code, out, err } = await runIn(
    { directory, files: new Map([["case.yaml", String(document)]]) },
    "start",
    "--answers",
    "case.yaml",
  );
  expect([code, out]).toEqual([2, ""]);
  const told = err.replace(/\s+/g, " ");
  expect(told).toMatch(/case\.yaml:\d+:\d+ /);
  expect(told).toContain(`${key}: ${untimelyWords[fault].what}`);
});
