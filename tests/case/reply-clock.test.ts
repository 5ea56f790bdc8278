import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordOf } from "../../src/core/case/apply.ts";
import { untimely } from "../../src/core/steps/untimely.ts";
import { writeCase } from "../../src/formats/case-file.ts";
import { paint } from "../../src/formats/view/paint.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import type { Zone } from "../../src/ports/zone.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { eventsOf as eventsIn, makeTestVault, passphrase, type TestVault, withPassphrase } from "../vault/test-vault.ts";
import { code, eventsOf } from "./saved.ts";

/* When a receiver received it: typed by the clock here, where everything else that was done is typed by it too. */
const receiver = "pt-linha-migrantes";
const at = "2026-11-23T10:15:00Z";
const bangkok: Zone = { ahead: 7 * 60, place: "Bangkok" };
const mexico: Zone = { ahead: -6 * 60, place: "Mexico City" };

let home = "";
let vault: TestVault;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "referral-reply-"));
  vault = await makeTestVault(home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Given {
  readonly clock: string;
  readonly zone: Zone;
  readonly prompter?: Prompter;
  readonly files?: Map<string, string>;
}

const reply = async (words: readonly string[], world: Given) => {
  await vault.put(code, writeCase([...eventsOf("wage-claim", at), { kind: "sent", at, receiver, way: "in_hand" }]));
  const ran = await runIn({ directory, env: vault.env, lines: [passphrase], ...world }, "case", "reply", code, ...words, ...withPassphrase);
  const replies = recordOf(eventsIn(await vault.read(code))).referrals.flatMap((one) => one.replies);
  return { ...ran, received: replies[0]?.received_at };
};

describe("a time of --received-at is one of the clock here", () => {
  test.each([
    ["06:00", "2026-11-24T23:30:00Z", bangkok, "2026-11-24T23:00:00Z", "2026-11-25 06:00", "Bangkok; 2026-11-24 23:00 UTC"],
    ["19:50", "2026-11-25T02:00:00Z", mexico, "2026-11-25T01:50:00Z", "2026-11-24 19:50", "Mexico City; 2026-11-25 01:50 UTC"],
    ["2026-11-24 09:00", "2026-11-24T23:30:00Z", bangkok, "2026-11-24T02:00:00Z", "2026-11-24 09:00", "Bangkok; 2026-11-24 02:00 UTC"],
    ["now", "2026-11-24T23:30:00Z", bangkok, "2026-11-24T23:30:00Z", "2026-11-25 06:30", "Bangkok; 2026-11-24 23:30 UTC"],
    ["06:00", "2026-11-24T06:30:00Z", { ahead: 60, place: undefined }, "2026-11-24T05:00:00Z", "2026-11-24 06:00", "2026-11-24 05:00 UTC"],
  ])("%s at %s", async (typed, clock, zone, kept, shown, whose) => {
    const ran = await reply(["--received-at", typed], { clock, zone });
    expect({ code: ran.code, received: ran.received }).toEqual({ code: 0, received: kept });
    expect(ran.out).toContain(`Received ${shown} by the clock of this computer (${whose}).`);
  });

  test("where the clock here is UTC it is said once", async () => {
    const ran = await reply(["--received-at", "06:00"], { clock: "2026-11-24T06:30:00Z", zone: { ahead: 0, place: undefined } });
    expect(ran.out).toContain("Received 2026-11-24 06:00 UTC.\n");
  });

  test("a day alone that is over here is kept as it is; today needs its hour", async () => {
    const here = { clock: "2026-11-24T23:30:00Z", zone: bangkok };
    const over = await reply(["--received-at", "2026-11-24"], here);
    expect({ received: over.received, said: over.out.includes("Received 2026-11-24.") }).toEqual({ received: "2026-11-24", said: true });
    const today = await reply(["--received-at", "2026-11-25"], here);
    expect({ code: today.code, received: today.received }).toEqual({ code: 2, received: undefined });
  });

  test("one that lies ahead is refused, and nothing is noted", async () => {
    const ran = await reply(["--received-at", "07:00"], { clock: "2026-11-24T23:30:00Z", zone: bangkok });
    expect({ code: ran.code, received: ran.received }).toEqual({ code: 2, received: undefined });
    expect(ran.err).toContain("--received-at: This time is still ahead by the clock of this computer");
  });
});

test("the form says whose clock it is, reads by it, and refuses at the question what lies ahead", async () => {
  const seen: string[] = [];
  const refused: unknown[] = [];
  const prompter: Prompter = {
    put: async ({ before, read, required }) => {
      seen.push(paint(before, { width: 100 }));
      if (!required) return { kind: "answer", value: "not_asked" };
      refused.push(read("07:00"));
      const taken = read("06:00");
      if (!("value" in taken)) throw new Error("not taken");
      return { kind: "answer", value: taken.value };
    },
    secret: async () => passphrase,
    quietly: (work) => work(),
    say: () => {},
    clear: () => {},
  };
  const ran = await reply([], { clock: "2026-11-24T23:30:00Z", zone: bangkok, prompter });
  expect({ code: ran.code, received: ran.received }).toEqual({ code: 0, received: "2026-11-24T23:00:00Z" });
  expect(seen[0]).toContain("A time that you type is read by the clock of this computer (Bangkok).");
  expect(seen.slice(1).join("")).not.toContain("clock");
  expect(refused).toMatchObject([{ refused: expect.stringContaining("still ahead") }]);
});

test("a slip is by the clock of who filled it in: what names no zone is not moved to ours", async () => {
  const slip = (received: string) => `number: R-AAAA-AAA2\nreceived_at: ${received}\ndecision: accepted\n`;
  const back = (received: string) =>
    reply(["--file", "slip.yaml"], { clock: "2026-11-24T23:30:00Z", zone: bangkok, files: new Map([["slip.yaml", slip(received)]]) });
  const without = await back("2026-11-24 09:00");
  expect([without.received, without.out.includes("Received 2026-11-24 09:00.")]).toEqual(["2026-11-24 09:00", true]);
  const named = await back("2026-11-24T09:00:00Z");
  expect([named.received, named.out.includes("Received 2026-11-24 16:00 by the clock of this computer")]).toEqual([
    "2026-11-24T09:00:00Z",
    true,
  ]);
});

describe("a slip with a time that lies ahead is refused, with its place, and nothing is noted", () => {
  // The receiver is in Lisbon: UTC in November.
  test.each([
    ["2026-11-24T23:40:00Z", 2],
    ["2026-11-25T06:40:00+07:00", 2],
    ["2026-11-25T06:20:00+07:00", 0],
    ["2026-11-24 23:40", 2],
    ["2026-11-24 23:20", 0],
    ["2026-11-25", 2],
    ["2026-11-24", 0],
  ])("%s", async (received, exit) => {
    const files = new Map([["slip.yaml", `number: R-AAAA-AAA2\nreceived_at: ${received}\ndecision: accepted\n`]]);
    const ran = await reply(["--file", "slip.yaml"], { clock: "2026-11-24T23:30:00Z", zone: bangkok, files });
    expect({ code: ran.code, received: ran.received }).toEqual({ code: exit, received: exit === 0 ? received : undefined });
    if (exit !== 0) expect(ran.err).toMatch(/slip\.yaml:2:14 {2}received_at: This time is still ahead/);
  });

  test("of a provider that has left the directory any clock of the earth may be meant", () => {
    const ahead = (time: string) =>
      untimely({ step: "reply", key: "received_at" }, time, { now: "2026-11-24T23:30:00Z", aheadOf: () => [], country: undefined });
    expect([ahead("2026-11-25 13:30"), ahead("2026-11-25 13:31")]).toEqual([undefined, "receipt_ahead"]);
  });
});

describe("until when a case is kept is counted by the days of the clock here", () => {
  const keep = async (until: string, clock: string, zone: Zone) => {
    await vault.put(code, writeCase(eventsOf("wage-claim", at)));
    return (
      await runIn(
        { directory, env: vault.env, lines: [passphrase], clock, zone },
        "case",
        "keep",
        code,
        "--until",
        until,
        ...withPassphrase,
      )
    ).code;
  };
  test.each([
    ["2026-11-24", "2026-11-25T02:00:00Z", mexico, 0],
    ["2026-11-23", "2026-11-25T02:00:00Z", mexico, 2],
    ["2026-11-24", "2026-11-24T23:30:00Z", bangkok, 2],
    ["2026-11-25", "2026-11-24T23:30:00Z", bangkok, 0],
  ])("%s at %s", async (until, clock, zone, exit) => expect(await keep(until, clock, zone)).toBe(exit));

  test("closed without a day: 90 of them from today, here", async () => {
    await vault.put(code, writeCase(eventsOf("wage-claim", at)));
    const world = { directory, env: vault.env, lines: [passphrase], clock: "2026-11-24T23:30:00Z", zone: bangkok };
    await runIn(world, "case", "withdraw", code, "--all", ...withPassphrase);
    const close = (...words: readonly string[]) =>
      runIn(world, "case", "close", code, "--reason", "duplicate", ...words, ...withPassphrase);
    const past = await close("--keep-until", "2026-11-24");
    expect([past.code, past.err.includes("has passed")]).toEqual([2, true]);
    expect((await close()).out).toContain("is kept until 2027-02-23");
  });
});

test("the help says whose clock it is", async () => {
  expect((await runIn({ directory }, "case", "reply", "--help")).out.replace(/\s+/g, " ")).toContain(
    "a time of today such as 14:30, or a day and a time such as 2026-11-22 21:00, by the clock of this computer, or of TZ",
  );
});
