import { describe, expect, test } from "vitest";
import { mayBeginAgain, recordOf } from "../../src/core/case/apply.ts";
import { conclude } from "../../src/core/case/conclude.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import type { ReferralStatus } from "../../src/core/case/status.ts";
import { knownAt } from "../figures/providers.ts";
import { eventsOf, standAt } from "./saved.ts";

/* A step is asked again after the walkthrough had ended. */
const at = "2026-11-23T10:15:00Z";
const receiver = "pt-linha-migrantes";
const sent: CaseEvent = { kind: "sent", at, receiver, way: "in_hand" };
const said = (outcome: "declined_by_person" | "seen"): CaseEvent => ({
  kind: "followed_up",
  at,
  whom: "person",
  receiver,
  result: "reached",
  outcome,
});
const again: CaseEvent = { kind: "concluded", at, outcome: "summary", receivers: [receiver] };
const newYes: CaseEvent = { kind: "answered", at, question: `consent.${receiver}.consent`, value: "written" };
const statusAfter = (...events: readonly CaseEvent[]): ReferralStatus | undefined =>
  recordOf([...eventsOf("wage-claim", at), ...events]).referrals[0]?.status;

const endings: readonly (readonly [ReferralStatus, readonly CaseEvent[]])[] = [
  ["declined_by_person", [sent, said("declined_by_person")]],
  ["withdrawn", [sent, { kind: "withdrawn", at, receiver, by: "person" }]],
  ["revoked", [sent, { kind: "withdrawn", at, receiver, by: "sender" }]],
  ["not_accepted", [sent, { kind: "replied", at, receiver, reply: { received_at: at, decision: "not_accepted" } }]],
  ["no_response", [sent, { kind: "given_up", at, receiver }]],
];

describe.each(endings)("a referral that is over (%s)", (status, events) => {
  test("stays over when the walkthrough comes to its end once more", () => {
    expect(statusAfter(...events)).toBe(status);
    expect(statusAfter(...events, again)).toBe(status);
  });

  test("begins again only when the person was asked for a yes since", () => {
    expect(statusAfter(...events, newYes, again)).toBe("consented");
    // One yes is for one beginning.
    expect(statusAfter(...events, newYes, again, sent, { kind: "given_up", at, receiver }, again)).toBe("no_response");
  });

  test("gets no sheet from a walkthrough that ends again", () => {
    const standing = standAt([...eventsOf("wage-claim", at), ...events], at);
    const { decisions, outcome } = conclude(standing.case, standing.place, knownAt(at), (id) => !mayBeginAgain(standing.record, id));
    expect(decisions).toMatchObject([{ kind: "withheld", withheld: { receiver, reason: "referral_over" } }]);
    expect(outcome).toBe("refused");
  });
});

test("one that goes on is not stopped by it, nor put back", () => {
  expect(statusAfter(sent, again)).toBe("sent");
  expect(statusAfter(sent, said("seen"), again)).toBe("seen");
});
