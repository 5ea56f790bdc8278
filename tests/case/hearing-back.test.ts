import { describe, expect, test } from "vitest";
import type { CaseEvent } from "../../src/core/case/event.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import { passphrase } from "../vault/test-vault.ts";
import { at, number, oneCase, receiver, sent } from "./one-case.ts";
import { code } from "./saved.ts";

/* `case reply` and `case follow-up`: what a receiver or the person says after a sheet has gone. */
const { run, record } = oneCase();
const missed: CaseEvent = { kind: "followed_up", at, whom: "person", result: "no_answer" };

test("a reply by flags: R4 to R8 stay out without the person's yes", async () => {
  const ran = await run(["case", "reply", code, "--received-at", "now", "--decision", "accepted", "--first-contact", "seen"], {
    more: [sent],
  });
  expect(ran.code).toBe(0);
  // Not on the path without a yes to R9: it was never a part of the form.
  expect((await record()).referrals).toMatchObject([{ status: "accepted", replies: [{ decision: "accepted" }] }]);
  expect(JSON.stringify((await record()).referrals)).not.toContain("first_contact");
});

test("a slip that says more than the person agreed to: it says so, and notes the rest", async () => {
  const slip = `number: ${number}\nreceived_at: 2026-11-23T11:00:00Z\ndecision: accepted\nfirst_contact: seen\nservice: started\nnew_risk: yes\n`;
  const ran = await run(["case", "reply", code, "--file", "slip.yaml"], { more: [sent], files: new Map([["slip.yaml", slip]]) });
  expect(ran.code).toBe(0);
  expect(ran.err).toContain("R4 to R8 were not noted");
  // Not kept, and not passed over either.
  expect(ran.err).toContain("phone them now");
  expect(JSON.stringify((await record()).referrals)).not.toContain("new_risk");
  expect((await record()).referrals).toMatchObject([{ status: "accepted" }]);
});

test.each([
  ["another number", "number: R-ZZZZ-ZZZZ\nreceived_at: 2026-11-23T11:00:00Z\n", "R-ZZZZ-ZZZZ"],
  ["no number", "received_at: 2026-11-23T11:00:00Z\n", "no number"],
  ["a value that is none", `number: ${number}\nreceived_at: 2026-11-23T11:00:00Z\ndecision: zqzq\n`, "slip.yaml:3:11"],
  ["a line that is none", `number: ${number}\nreceived_at: 2026-11-23T11:00:00Z\nzqzq: 1\n`, "no such line"],
  ["no YAML", 'number: "', "not YAML"],
])("a slip with %s is refused whole, and nothing is noted", async (_, slip, says) => {
  const ran = await run(["case", "reply", code, "--file", "slip.yaml"], { more: [sent], files: new Map([["slip.yaml", slip]]) });
  expect({ code: ran.code, out: ran.out }).toEqual({ code: 2, out: "" });
  expect(ran.err).toContain(says);
  expect((await record()).referrals).toMatchObject([{ status: "sent", replies: [] }]);
});

test("after three tries no further call is noted: exit 7, and the receiver is named instead", async () => {
  const ran = await run(["case", "follow-up", code, "--whom", "person", "--result", "no_answer"], { more: [sent, missed, missed, missed] });
  expect({ code: ran.code, out: ran.out }).toEqual({ code: 7, out: "" });
  expect(ran.err).toContain("Linha de Apoio a Migrantes");
  expect((await record()).contacts).toHaveLength(3);
});

describe("a receiver that stays silent past its time", () => {
  const clock = "2026-11-26T10:00:00Z";
  const vain = ["case", "follow-up", code, "--whom", "receiver", "--result", "no_answer"];
  const status = async () => (await record()).referrals[0]?.status;

  test("one call in vain ends no referral; a second one that says so does", async () => {
    const once = await run(vain, { more: [sent], clock });
    expect([once.code, await status()]).toEqual([0, "sent"]);
    const told = once.out.replace(/\s+/g, " ");
    expect(told).toContain(`--about ${receiver} --whom receiver --result no_answer --give-up`);
    const ended = await run([...vain, "--give-up"], { more: [sent], clock });
    expect([ended.code, await status()]).toEqual([0, "no_response"]);
    // Before its time nothing ends.
    await run([...vain, "--give-up"], { more: [sent] });
    expect(await status()).toBe("sent");
  });

  test.each([
    ["wait", "sent"],
    ["end", "no_response"],
  ])("in the form it is asked: %s", async (way, becomes) => {
    const put: Prompter["put"] = async ({ choices, read }) => {
      const values = choices.map(({ value }) => value);
      const value = values.includes("end") ? way : values.includes("receiver") ? "receiver" : "no_answer";
      const taken = read(value);
      return { kind: "answer", value: "value" in taken ? taken.value : "not_asked" };
    };
    const prompter: Prompter = { put, secret: async () => passphrase, quietly: (work) => work(), say: () => {}, clear: () => {} };
    expect([(await run(["case", "follow-up", code], { more: [sent], clock, prompter })).code, await status()]).toEqual([0, becomes]);
  });
});

test("the rules stand above the number, and a watched phone has none", async () => {
  const phone: CaseEvent = { kind: "answered", at, question: "person.phone", value: "000 777" };
  const argv = ["case", "follow-up", code, "--whom", "person", "--result", "no_answer"];
  const open = await run(argv, { more: [sent, phone] });
  expect(open.out.indexOf("NO voicemail")).toBeGreaterThan(-1);
  expect(open.out.indexOf("000 777")).toBeGreaterThan(open.out.indexOf("NO voicemail"));
  const watched = await run(argv, { more: [sent, phone, { kind: "answered", at, question: "safety.device_compromised", value: "yes" }] });
  expect(watched.out).toContain("Do NOT contact the person");
  expect(watched.out).not.toContain("000 777");
});

test("an answer before the sending names the command to note the sending with", async () => {
  const ran = await run(["case", "reply", code, "--received-at", "now"]);
  expect(ran.err).toContain(`referral case send ${code} --to ${receiver} --handed-over`);
});
