import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordOf } from "../../src/core/case/apply.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { writeCase } from "../../src/formats/case-file.ts";
import { paint } from "../../src/formats/view/paint.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { eventsOf as eventsIn, makeTestVault, passphrase, type TestVault, withPassphrase } from "../vault/test-vault.ts";
import { code, eventsOf } from "./saved.ts";

/* Times that an older version took, or that the days have overtaken, in a case that is saved. */
const receiver = "pt-linha-migrantes";
const at = "2026-11-23T10:15:00Z";
const appointment = `handover.${receiver}.appointment_at`;
const asked = `choices.${receiver}.availability_checked_at`;
const answered = (question: string, value: string): CaseEvent => ({ kind: "answered", at, question, value });

let home = "";
let vault: TestVault;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "referral-untimely-"));
  vault = await makeTestVault(home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const record = async () => recordOf(eventsIn(await vault.read(code)));
const world = (clock: string) => ({ directory, env: vault.env, lines: [passphrase], clock });
const send = async (clock: string, more: readonly CaseEvent[], ...words: readonly string[]) => {
  await vault.put(code, writeCase([...eventsOf("wage-claim", at), ...more]));
  return runIn(world(clock), "case", "send", code, "--to", receiver, ...words, ...withPassphrase);
};

describe("before a sheet leaves, its times are looked at again", () => {
  test.each([
    ["an appointment that is past", "2026-11-25T10:00:00Z", [], appointment, "The appointment that was agreed is past"],
    ["one that an older version took", "2026-11-23T12:00:00Z", [answered(appointment, "2020-01-01 10:00")], appointment, "is past"],
    ["a place asked for tomorrow", "2026-11-23T12:00:00Z", [answered(asked, "2026-11-24T09:00:00Z")], asked, "is still ahead"],
  ])("%s", async (_, clock, more, question, says) => {
    const ran = await send(clock, more);
    expect({ code: ran.code, out: ran.out, files: ran.files.size }).toEqual({ code: 7, out: "", files: 0 });
    expect(ran.err).toContain(says);
    expect(ran.err.replaceAll("\u00a0", " ")).toContain(`referral resume ${code} --from ${question}`);
    expect(await record()).toMatchObject({ disclosures: [], referrals: [{ status: "consented" }] });
  });

  test("on its day it may have just passed, and leaves", async () => {
    expect((await send("2026-11-24T20:00:00Z", [])).code).toBe(0);
  });

  test("that paper was handed over in time is noted, though the day is over", async () => {
    const ran = await send("2026-11-25T10:00:00Z", [], "--handed-over");
    expect({ code: ran.code, files: ran.files.size }).toEqual({ code: 0, files: 0 });
    expect((await record()).disclosures).toMatchObject([{ receiver, way: "in_hand" }]);
    // What can't have been is not noted either.
    expect((await send("2026-11-23T12:00:00Z", [answered(asked, "2026-11-24T09:00:00Z")], "--handed-over")).code).toBe(7);
  });
});

/** Somebody who answers nothing that is not needed, and writes down what was asked. */
const passing = (questions: string[]): Prompter => ({
  put: async ({ ask, before, required, choices }) => {
    questions.push(`${paint(before, { width: 200 })}\n${ask}`);
    return required ? { kind: "answer", value: choices[0]?.value ?? "" } : { kind: "answer", value: "not_asked" };
  },
  secret: async () => passphrase,
  quietly: (work) => work(),
  say: () => {},
  clear: () => {},
});
const resume = async (clock: string, events: readonly CaseEvent[], ...words: readonly string[]) => {
  await vault.put(code, writeCase(events));
  const questions: string[] = [];
  const ran = await runIn({ ...world(clock), prompter: passing(questions) }, "resume", code, ...words, ...withPassphrase);
  return { ...ran, questions: questions.map((one) => one.split("\n").at(-1)) };
};

test("a draft asks again for a time that can't be any more, and the yes stands", async () => {
  const draft = eventsOf("wage-claim", at).filter(({ kind }) => kind !== "concluded");
  const isAsked = async (clock: string) => (await resume(clock, draft)).questions.includes("When is the appointment?");
  expect([await isAsked("2026-11-24T10:00:00Z"), await isAsked("2026-11-25T10:00:00Z")]).toEqual([false, true]);
  expect(await record()).toMatchObject({ referrals: [{ receiver, status: "consented" }] });
});

test("a walkthrough that ends with one makes no sheet, says how to put it right, and takes no yes back", async () => {
  const ran = await resume("2026-11-25T10:00:00Z", eventsOf("wage-claim", at), "--from", "sender.work_name");
  expect(ran.code).toBe(7);
  expect(ran.err.replaceAll("\u00a0", " ")).toContain(`referral resume ${code} --from ${appointment}`);
  expect(ran.out).not.toContain("Ravi");
  // The neutral sheet alone.
  expect(await record()).toMatchObject({
    disclosures: [{ receiver: "person", items: [] }],
    referrals: [{ receiver, status: "consented" }],
  });
  const mended = await resume("2026-11-25T10:00:00Z", eventsOf("wage-claim", at), "--from", appointment);
  expect([mended.code, (await send("2026-11-25T10:00:00Z", [answered(appointment, "2026-12-01 10:00")])).code]).toEqual([0, 0]);
});
