import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordOf } from "../../src/core/case/apply.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { writeCase } from "../../src/formats/case-file.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { eventsOf as eventsIn, makeTestVault, passphrase, type TestVault, withPassphrase } from "../vault/test-vault.ts";
import { code, eventsOf } from "./saved.ts";

/* A yes that nobody dated: of the day on which it was noted, not of the day on which the case was opened. */
const receiver = "pt-linha-migrantes";
const opened = "2026-10-01T10:00:00Z";
const consent = `consent.${receiver}.consent`;
const yes = (at: string, value = "verbal"): CaseEvent => ({ kind: "answered", at, question: consent, value });

/** The invented case without the days of its yes, which was noted when the case was opened unless more is said. */
const undated = eventsOf("wage-claim", opened).filter(
  (one) => one.kind !== "answered" || !/\.(?:consent_at|valid_until|appointment_at|availability_checked_at)$/.test(one.question),
);

let home = "";
let vault: TestVault;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "referral-undated-"));
  vault = await makeTestVault(home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const send = async (clock: string, ...more: readonly CaseEvent[]) => {
  await vault.put(code, writeCase([...undated, ...more]));
  const ran = await runIn(
    { directory, env: vault.env, lines: [passphrase], clock },
    "case",
    "send",
    code,
    "--to",
    receiver,
    ...withPassphrase,
  );
  return { ...ran, ground: recordOf(eventsIn(await vault.read(code))).disclosures[0]?.consent };
};

test("thirty days from when it was noted, and that day on the sheet and in the log", async () => {
  expect((await send("2026-11-20T10:00:00Z")).code).toBe(7);
  const later = await send("2026-11-20T10:00:00Z", yes("2026-11-10T09:00:00Z"));
  expect(later).toMatchObject({ code: 0, ground: { given_at: "2026-11-10T09:00:00Z", valid_until: "2026-12-10" } });
  expect([...later.files.values()].join("")).toContain("2026-11-10 09:00");
  expect([...later.files.values()].join("")).not.toContain("2026-10-01");
  expect((await send("2026-12-11T10:00:00Z", yes("2026-11-10T09:00:00Z"))).code).toBe(7);
});

test("a no is no yes, and gives an older one no new day", async () => {
  expect((await send("2026-11-20T10:00:00Z", yes("2026-11-10T09:00:00Z", "refused"))).code).toBe(7);
  expect(recordOf([...undated, yes("2026-11-10T09:00:00Z", "refused")]).answer_noted).toEqual({ [receiver]: opened });
});

test("a decision in the place of a yes is as old as its note too", () => {
  expect(recordOf([...undated, yes("2026-11-10T09:00:00Z", "nobody")]).answer_noted).toEqual({ [receiver]: "2026-11-10T09:00:00Z" });
});

test("one that was noted when the case was opened is as old as the case", async () => {
  expect(await send("2026-10-31T10:00:00Z")).toMatchObject({ code: 0, ground: { given_at: opened, valid_until: "2026-10-31" } });
  expect((await send("2026-11-01T10:00:00Z")).code).toBe(7);
});
