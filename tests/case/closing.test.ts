import { expect, test } from "vitest";
import { recordOf } from "../../src/core/case/apply.ts";
import { caseStatusOf } from "../../src/core/case/case-status.ts";
import { type ClosureReason, closureReasons, missingToClose } from "../../src/core/case/closing.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { isPastKeeping, keepUntil } from "../../src/core/case/retention.ts";
import { dayOf } from "../../src/core/day.ts";
import { eventsOf, standAt } from "./saved.ts";

const at = "2026-11-23T10:15:00Z";
const receiver = "pt-linha-migrantes";
const sent: CaseEvent = { kind: "sent", at, receiver, way: "in_hand" };
const seen: CaseEvent = { kind: "followed_up", at, whom: "person", receiver, result: "reached", outcome: "seen" };
const missed: CaseEvent = { kind: "followed_up", at, whom: "person", result: "no_answer" };
const all = { person_view_asked: true, safety_plan_left: true, way_back_explained: true, receivers_told: true };

const missing = (events: readonly CaseEvent[], reason: ClosureReason, given: object = {}): readonly string[] => {
  const { record, referrals } = standAt(events, at);
  return missingToClose(record, referrals, { reason, ...given }).map(({ what }) => what);
};
const ended = eventsOf("wage-claim", at);

test.each([
  ["everything said, the person was seen", [...ended, sent, seen], "needs_met", all, []],
  [
    "nothing said",
    [...ended, sent, seen],
    "needs_met",
    {},
    ["person_view_asked", "safety_plan_left", "way_back_explained", "receivers_told"],
  ],
  ["a referral is still waited for", [...ended, sent], "needs_met", all, ["referral_open"]],
  ["agreed and never sent", ended, "person_ended", all, ["referral_open"]],
  ["a plain no is no yes", [...ended, sent, seen], "needs_met", { ...all, safety_plan_left: false }, ["safety_plan_left"]],
  [
    "nobody holds a sheet: nobody has to be told",
    [...ended, { kind: "withdrawn", at, receiver, by: "person" }],
    "person_ended",
    { ...all, receivers_told: false },
    [],
  ],
  ["contact lost, one try", [...ended, sent, seen, missed], "lost_contact", { receivers_told: true }, ["tries_made"]],
  ["contact lost, three tries", [...ended, sent, seen, missed, missed, missed], "lost_contact", { receivers_told: true }, []],
  ["the person died: the receivers are told, the person can't be asked", [...ended, sent, seen], "died", {}, ["receivers_told"]],
  ["a draft has no end yet", ended.slice(0, 20), "needs_met", all, ["walkthrough_ended"]],
  ["a draft that the person ended", ended.slice(0, 20), "person_ended", all, []],
  ["a draft opened twice", ended.slice(0, 20), "duplicate", {}, []],
] as readonly (readonly [string, readonly CaseEvent[], ClosureReason, object, readonly string[]])[])(
  "%s",
  (_, events, reason, given, expected) => {
    expect(missing(events, reason, given)).toEqual(expected);
  },
);

test("no reason closes a case over a referral that is waited for", () => {
  for (const reason of closureReasons) expect(missing([...ended, sent], reason, all)).toContain("referral_open");
});

test("the whole case in the words of HTCDS", () => {
  const status = (...events: readonly CaseEvent[]) => caseStatusOf(recordOf([...ended, ...events]));
  const closed: CaseEvent = { kind: "closed", at, reason: "needs_met" };
  expect([
    status(),
    status(sent),
    status(sent, closed),
    status(sent, seen, closed),
    status(sent, { ...closed, reason: "transferred" }),
  ]).toEqual(["active", "follow_up", "closed", "closed_referred", "closed_referred"]);
});

test("kept for 90 days from its last entry, or until the day that was set", () => {
  expect(keepUntil(recordOf(ended), dayOf)).toBe("2027-02-21");
  expect(isPastKeeping(recordOf(ended), "2027-02-21T23:00:00Z", dayOf)).toBe(false);
  expect(isPastKeeping(recordOf(ended), "2027-02-22T01:00:00Z", dayOf)).toBe(true);
  expect(keepUntil(recordOf([...ended, { kind: "kept", at, until: "2026-12-01" }]), dayOf)).toBe("2026-12-01");
});
