import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { tasksOf } from "../../src/core/case/tasks.ts";
import { writeCase } from "../../src/formats/case-file.ts";
import type { Zone } from "../../src/ports/zone.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { makeTestVault, passphrase, referral, type TestVault, withPassphrase } from "../vault/test-vault.ts";
import { code, eventsOf, standAt } from "./saved.ts";

/* A day is that of the clock on the caseworker's desk. In Auckland it is tomorrow when in UTC it is still today, in Los Angeles yesterday. */
const receiver = "pt-linha-migrantes";
const auckland: Zone = { ahead: 13 * 60, place: "Auckland" };
const losAngeles: Zone = { ahead: -8 * 60, place: "Los Angeles" };
const utc: Zone = { ahead: 0, place: undefined };

/** Tuesday 24 November, half past ten in the morning in Auckland; half past one in the afternoon of the 23rd in Los Angeles. */
const at = "2026-11-23T21:30:00Z";
const sent: readonly CaseEvent[] = [
  ...eventsOf("wage-claim", at),
  { kind: "answered", at, question: `choices.${receiver}.priority`, value: "normal" },
  { kind: "released", at, receiver, items: ["called"], way: "in_hand" },
  { kind: "sent", at, receiver, way: "in_hand" },
];
const due = (events: readonly CaseEvent[], now: string, { ahead }: Zone): readonly string[] =>
  tasksOf(standAt(events, now, ahead), now).map((task) => `${task.kind} ${task.due} ${task.urgency}`);

describe("what is due counts the days of the clock here", () => {
  test.each([
    // Five working days from Tuesday, from Monday.
    ["Auckland", auckland, ["check_with_person 2026-12-01 later", "phone_receiver 2026-12-01 later"]],
    ["Los Angeles", losAngeles, ["check_with_person 2026-11-30 later", "phone_receiver 2026-11-30 later"]],
  ] as const)("from the day of the sending: %s", (_, zone, tasks) => expect([...due(sent, at, zone)].sort()).toEqual(tasks));

  test.each([
    // The last minute of 1 December, and the first of the 2nd.
    [auckland, "2026-12-01T10:59:00Z", "phone_receiver 2026-12-01 due"],
    [auckland, "2026-12-01T11:00:00Z", "phone_receiver 2026-12-01 overdue"],
    [losAngeles, "2026-11-30T07:59:00Z", "phone_receiver 2026-11-30 later"],
    [losAngeles, "2026-11-30T08:00:00Z", "phone_receiver 2026-11-30 due"],
    [losAngeles, "2026-12-01T07:59:00Z", "phone_receiver 2026-11-30 due"],
    [losAngeles, "2026-12-01T08:00:00Z", "phone_receiver 2026-11-30 overdue"],
    [utc, "2026-12-01T00:00:00Z", "phone_receiver 2026-11-30 overdue"],
  ] as const)("%o at %s: %s", (zone, now, task) => expect(due(sent, now, zone)).toContain(task));

  test("a call on the morning of its day settles it, though that is the evening before in UTC", () => {
    const called = (on: string): readonly CaseEvent[] => [
      ...sent,
      { kind: "followed_up", at: on, whom: "receiver", receiver, result: "no_answer" },
    ];
    // 09:00 on 1 December; a minute before that day begins.
    expect(due(called("2026-11-30T20:00:00Z"), "2026-11-30T20:30:00Z", auckland)).toContain("next_provider 2026-12-08 later");
    expect(due(called("2026-11-30T10:59:00Z"), "2026-11-30T20:30:00Z", auckland)).toContain("phone_receiver 2026-12-01 due");
  });

  test("a talk on the morning of a day on which the person is asked settles that day", () => {
    const talked: CaseEvent = {
      kind: "followed_up",
      at: "2026-11-30T20:00:00Z",
      whom: "person",
      receiver,
      result: "reached",
      outcome: "not_seen",
    };
    expect(due([...sent, talked], "2026-11-30T21:00:00Z", auckland)).toContain("check_with_person 2026-12-08 later");
  });
});

let home = "";
let vault: TestVault;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "referral-days-"));
  vault = await makeTestVault(home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const run = async (argv: readonly string[], clock: string, zone: Zone, events = sent) => {
  await vault.put(code, writeCase(events));
  return runIn({ directory, env: vault.env, lines: [passphrase], clock, zone }, ...argv, ...withPassphrase);
};

describe("commands say and count the days of the clock here", () => {
  test.each([
    [auckland, "2026-11-24"],
    [losAngeles, "2026-11-23"],
  ] as const)("a notice to stop using is of the day here: %o, %s", async (zone, day) => {
    const ran = await run(["case", "withdraw", code, "--all"], at, zone);
    expect(ran.out).toContain(day);
    expect(ran.out).not.toContain(day === "2026-11-24" ? "2026-11-23" : "2026-11-24");
  });

  test("overdue is what is over here", async () => {
    // 1 December in Los Angeles begins at 08:00 UTC.
    const overdue = async (clock: string) => (await run(["cases", "--overdue"], clock, losAngeles)).code;
    expect([await overdue("2026-12-01T07:59:00Z"), await overdue("2026-12-01T08:00:00Z")]).toEqual([4, 0]);
  });

  test("what is kept until a day is past it when that day is over here", async () => {
    const kept: readonly CaseEvent[] = [...sent, { kind: "kept", at, until: "2026-12-01" }];
    const expired = async (clock: string, zone: Zone) => (await run(["cases", "--expired"], clock, zone, kept)).code;
    expect([await expired("2026-12-02T07:59:00Z", losAngeles), await expired("2026-12-02T08:00:00Z", losAngeles)]).toEqual([4, 0]);
    expect([await expired("2026-12-01T10:59:00Z", auckland), await expired("2026-12-01T11:00:00Z", auckland)]).toEqual([4, 0]);
  });
});

test("the clock here is that of TZ", async () => {
  await vault.put(code, writeCase([...eventsOf("wage-claim", "2020-11-23T21:30:00Z")]));
  for (const [TZ, day] of [
    ["Pacific/Auckland", "2020-11-24"],
    ["America/Los_Angeles", "2020-11-23"],
  ] as const) {
    const { out } = await referral(vault, ["case", "show", code, "--json", ...withPassphrase], { env: { TZ } });
    expect(JSON.parse(out).data.keep_until).toBe(day === "2020-11-24" ? "2021-02-22" : "2021-02-21");
  }
});
