import { join } from "node:path";
import { expect, test } from "vitest";
import { forbiddenMove, recordOf } from "../../src/core/case/apply.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { type Reply, statusesOf } from "../../src/core/case/reply.ts";
import { isResolved, isSuccess, moves, type ReferralStatus, referralStatuses } from "../../src/core/case/status.ts";
import { caseWords } from "../../src/messages/en/case.ts";
import { root } from "../program/program.ts";

/** One table says what may follow what. The page is drawn from it: `vitest -u` draws it anew. */
const page = (): string =>
  [
    "# Where a referral can stand",
    "",
    "Drawn from `src/core/case/status.ts` by a test; do not edit. `acknowledged` never counts as success: only what is marked ✓ does.",
    "",
    "| status | in words | success | closes | may become |",
    "|---|---|---|---|---|",
    ...referralStatuses.map(
      (one) =>
        `| \`${one}\` | ${caseWords.statuses[one]} | ${isSuccess(one) ? "✓" : ""} | ${isResolved(one) ? "✓" : ""} | ${moves[one].map((to) => `\`${to}\``).join(", ")} |`,
    ),
    "",
    "```mermaid",
    "stateDiagram-v2",
    ...referralStatuses.flatMap((from) => moves[from].map((to) => `  ${from} --> ${to}`)),
    "```",
    "",
  ].join("\n");

test("docs/referral-status.md shows the table as it is", async () => {
  await expect(page()).toMatchFileSnapshot(join(root, "docs/referral-status.md"));
});

test("every status can be reached from a draft", () => {
  const seen = new Set<ReferralStatus>(["draft"]);
  for (const one of seen) for (const next of moves[one]) seen.add(next);
  expect([...seen].sort()).toEqual([...referralStatuses].sort());
});

test("only somebody who was there is a success: a receipt is none, nor is a promise", () => {
  expect(referralStatuses.filter(isSuccess)).toEqual(["seen", "service_started", "completed"]);
});

test("a case can't be closed over a referral that somebody still waits for", () => {
  expect(referralStatuses.filter((one) => !isResolved(one))).toEqual(["draft", "consented", "sent", "acknowledged", "accepted"]);
});

test("whatever has been sent can be taken back", () => {
  const gone: readonly ReferralStatus[] = ["withdrawn", "revoked"];
  for (const one of referralStatuses)
    expect({ one, back: gone.includes(one) || gone.every((to) => moves[one].includes(to)) }).toEqual({ one, back: true });
});

const replies: readonly (readonly [what: string, reply: Partial<Reply>, to: ReferralStatus])[] = [
  ["received, nothing else", {}, "acknowledged"],
  ["a waiting list", { decision: "waiting_list" }, "acknowledged"],
  ["accepted", { decision: "accepted" }, "accepted"],
  ["accepted with conditions", { decision: "accepted_with_conditions" }, "accepted"],
  ["not accepted", { decision: "not_accepted" }, "not_accepted"],
  ["sent on", { decision: "redirected" }, "redirected"],
  ["accepted, not seen yet", { decision: "accepted", first_contact: "contacted_not_seen" }, "accepted"],
  ["seen", { decision: "accepted", first_contact: "seen" }, "seen"],
  ["seen, without a word of the decision", { first_contact: "seen" }, "seen"],
  ["not reached", { decision: "accepted", first_contact: "could_not_reach" }, "unable_to_reach"],
  ["declined", { decision: "accepted", first_contact: "declined_by_person" }, "declined_by_person"],
  ["begun", { decision: "accepted", first_contact: "seen", service: "started" }, "service_started"],
  ["in part", { service: "partly" }, "service_started"],
  ["given", { service: "provided" }, "completed"],
  ["seen, and not given", { first_contact: "seen", service: "not_provided" }, "not_accepted"],
];

const at = "2026-11-23T10:00:00Z";
const sent: readonly CaseEvent[] = [
  { kind: "opened", at, code: "R-2345-6789", invented: true },
  { kind: "concluded", at, outcome: "summary", receivers: ["be-example"] },
  { kind: "sent", at, receiver: "be-example", way: "in_hand" },
];

test.each(replies)("a reply after sending: %s", (_, given, to) => {
  const reply: Reply = { received_at: at, person_agrees: true, ...given };
  expect(forbiddenMove("sent", statusesOf(reply))).toBeUndefined();
  const { referrals } = recordOf([...sent, { kind: "replied", at, receiver: "be-example", reply }]);
  expect(referrals.map(({ status }) => status)).toEqual([to]);
});

test("an answer to what was never sent is refused, and names where it stands", () => {
  expect(forbiddenMove("consented", ["acknowledged"])).toEqual({ from: "consented", to: "acknowledged" });
  expect(forbiddenMove("withdrawn", ["acknowledged", "accepted"])).toEqual({ from: "withdrawn", to: "acknowledged" });
});

test("a late answer after silence counts; a repeated one changes nothing", () => {
  expect(forbiddenMove("no_response", ["acknowledged", "accepted", "seen"])).toBeUndefined();
  expect(forbiddenMove("service_started", ["acknowledged", "accepted", "seen"])).toBeUndefined();
});
