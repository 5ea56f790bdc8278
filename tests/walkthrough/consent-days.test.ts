import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standingOf } from "../../src/core/case/standing.ts";
import { release } from "../../src/core/consent/release.ts";
import { addDays, dayOf, instantAt, minutesOf } from "../../src/core/day.ts";
import type { AheadOf } from "../../src/core/local-moment.ts";
import { voidAnswer } from "../../src/core/protection/void-answer.ts";
import { consentFields } from "../../src/core/steps/consent.ts";
import type { Known } from "../../src/core/steps/step.ts";
import { buildSummary } from "../../src/core/summary/summary.ts";
import { answersWith, caseOf, here, knowing, lawyers } from "./answers.ts";

/* Whose day it is on which a consent ends: that of the person's country (AA or BB here) and of the receiver's. */
const hour = 60;
interface Place {
  readonly receiver: readonly number[];
  readonly person: readonly number[];
}
const clocks =
  ({ receiver, person }: Place): AheadOf =>
  (_, country) =>
    country === "AA" ? receiver : person;

const lookAt = (now: string, consent: object, place: Place) => {
  const known: Known = { ...knowing(lawyers, now), aheadOf: clocks(place) };
  const { consent_at: _, valid_until: __, ...undated } = answersWith().consent[here] ?? {};
  const consulted = { setting: { country: "BB" }, cross_border: { purpose: "service_abroad", receiver_confirmed: "yes" } } as const;
  const answers = { ...answersWith(consulted), consent: { [here]: { ...undated, ...consent } } };
  return { known, answers, decision: release(caseOf(answers, "2026-11-01T10:00:00Z"), here, known) };
};
const decided = (now: string, consent: object, place: Place): string => {
  const { decision } = lookAt(now, consent, place);
  return decision.kind === "released" ? "released" : decision.withheld.reason;
};
const given = "2026-11-20T10:00:00Z";
const until = { consent_at: given, valid_until: "2026-11-23" };
const brussels: Place = { receiver: [hour], person: [hour] };
const mexico: Place = { receiver: [-6 * hour], person: [-6 * hour] };

describe("the last day is over when it is over there", () => {
  test.each<readonly [string, Place, string]>([
    ["2026-11-23T22:59:00Z", brussels, "released"],
    ["2026-11-23T23:00:00Z", brussels, "consent_expired"],
    // Still the 23rd, and in UTC it is not.
    ["2026-11-24T05:59:00Z", mexico, "released"],
    ["2026-11-24T06:00:00Z", mexico, "consent_expired"],
    // Two clocks: it has ended where the day is over first, whichever of the two that is.
    ["2026-11-23T22:59:00Z", { receiver: [hour], person: [-6 * hour] }, "released"],
    ["2026-11-23T23:00:00Z", { receiver: [hour], person: [-6 * hour] }, "consent_expired"],
    ["2026-11-23T23:00:00Z", { receiver: [-6 * hour], person: [hour] }, "consent_expired"],
    // Several zones of one country.
    ["2026-11-24T04:59:00Z", { receiver: [-8 * hour, -5 * hour], person: [-8 * hour, -5 * hour] }, "released"],
    ["2026-11-24T05:00:00Z", { receiver: [-8 * hour, -5 * hour], person: [-8 * hour, -5 * hour] }, "consent_expired"],
    // No clock is known: once it may be over.
    ["2026-11-23T09:59:00Z", { receiver: [hour], person: [] }, "released"],
    ["2026-11-23T10:00:00Z", { receiver: [hour], person: [] }, "consent_expired"],
    ["2026-11-23T10:00:00Z", { receiver: [], person: [hour] }, "consent_expired"],
  ])("%s, clocks %j: %s", (now, place, ends) => expect(decided(now, until, place)).toBe(ends));
});

test("thirty days are counted from the day that it was there, and the sheet says which day is the last", () => {
  const last = (consent_at: string, place: Place) => {
    const { decision } = lookAt("2026-11-24T12:00:00Z", { consent_at }, place);
    return decision.kind === "released" ? decision.released.contents.terms.valid_until : decision.withheld.reason;
  };
  expect(last("2026-11-22T23:30:00Z", brussels)).toBe("2026-12-23");
  expect(last("2026-11-23T02:00:00Z", mexico)).toBe("2026-12-22");
  // Of two days the first: so it ends first.
  expect(last("2026-11-22T23:30:00Z", { receiver: [hour], person: [-6 * hour] })).toBe("2026-12-22");
  // Written without a zone, or as a day: of the day that stands there.
  expect(last("2026-11-22 23:30", brussels)).toBe("2026-12-22");
  expect(last("2026-11-22", mexico)).toBe("2026-12-22");
});

test("ninety days are counted from that day too", () => {
  const consent = { consent_at: "2026-11-22T23:30:00Z", valid_until: "2027-02-21" };
  expect(decided("2026-11-24T12:00:00Z", consent, brussels)).toBe("released");
  expect(decided("2026-11-24T12:00:00Z", consent, mexico)).toBe("consent_over_90_days");
});

test("at the question and in a saved case it is the same day as at the release", () => {
  const asked = (now: string, place: Place) => {
    const { answers, known } = lookAt(now, { consent_at: given }, place);
    const question = { id: `consent.${here}.valid_until`, step: "consent", key: "valid_until", receiver: here } as const;
    const field = consentFields.valid_until;
    return voidAnswer({ ...question, field }, "2026-11-23", { answers, known, noted_at: given })?.reason;
  };
  expect([asked("2026-11-23T22:59:00Z", brussels), asked("2026-11-23T23:00:00Z", brussels)]).toEqual([undefined, "consent_expired"]);
  expect([asked("2026-11-24T05:59:00Z", mexico), asked("2026-11-24T06:00:00Z", mexico)]).toEqual([undefined, "consent_expired"]);

  const standing = (now: string, place: Place) => {
    const { answers, known } = lookAt(now, until, place);
    const flat = Object.entries(answers).flatMap(([step, section]) =>
      Object.entries(section).flatMap(([key, value]) =>
        step === "consent" || step === "choices" || step === "review" || step === "handover"
          ? Object.entries(value as object).map(([inner, one]) => [`${step}.${key}.${inner}`, one] as const)
          : [[`${step}.${key}`, value] as const],
      ),
    );
    const record = {
      code: "R-2345-6789",
      opened_at: given,
      invented: true,
      given: new Map(flat),
      numbers: {},
      answer_noted: {},
      referrals: [{ receiver: here, status: "consented" as const, since: given, replies: [] }],
      disclosures: [],
      contacts: [],
      last_at: given,
      concluded: { at: given, outcome: "summary" as const },
    };
    return standingOf(record, { ...known, country: () => undefined }, dayOf).referrals[0]?.status;
  };
  expect([standing("2026-11-23T22:59:00Z", brussels), standing("2026-11-23T23:00:00Z", brussels)]).toEqual(["consented", "expired"]);
  expect([standing("2026-11-24T05:59:00Z", mexico), standing("2026-11-24T06:00:00Z", mexico)]).toEqual(["consented", "expired"]);
});

test("a sheet is of the day that it is where the provider is, and its answer is due from then; where that can't be told, in UTC", () => {
  const sheet = (now: string, place: Place) => {
    const { decision } = lookAt(now, { consent_at: given }, place);
    if (decision.kind !== "released") throw new Error(decision.withheld.reason);
    return [decision.released.contents.released_on, buildSummary(decision.released).due.acknowledge_by];
  };
  // A Monday evening in UTC.
  expect(sheet("2026-11-23T23:30:00Z", brussels)).toEqual(["2026-11-24", "2026-11-27"]);
  expect(sheet("2026-11-24T05:30:00Z", mexico)).toEqual(["2026-11-23", "2026-11-26"]);
  expect(sheet("2026-11-24T05:30:00Z", { receiver: [hour], person: [-6 * hour] })).toEqual(["2026-11-24", "2026-11-27"]);
  for (const receiver of [[], [-6 * hour, hour]])
    expect(sheet("2026-11-23T23:30:00Z", { receiver, person: [0] })).toEqual(["2026-11-23", "2026-11-26"]);
});

test("nothing is released on a day that is past the last one anywhere it counts", () => {
  const minutes = (instant: string) => minutesOf(instant) ?? Number.NaN;
  const clock = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);
  const at = fc.integer({ min: minutes("2026-11-21"), max: minutes("2026-11-27") }).map(instantAt);
  fc.assert(
    fc.property(at, fc.array(clock, { minLength: 1, maxLength: 3 }), fc.array(clock, { minLength: 1, maxLength: 3 }), (now, one, two) => {
      const today = [...one, ...two].map((ahead) => dayOf(instantAt(minutes(now) + ahead)));
      const isOver = today.some((day) => day > "2026-11-23");
      expect(decided(now, until, { receiver: one, person: two })).toBe(isOver ? "consent_expired" : "released");
      expect(decided(now, { consent_at: addDays("2026-11-23", -30) }, { receiver: one, person: two })).toBe(
        isOver ? "consent_expired" : "released",
      );
    }),
  );
});
