import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { recordOf } from "../../src/core/case/apply.ts";
import type { Directory } from "../../src/core/directory/directory.ts";
import { writeCase } from "../../src/formats/case-file.ts";
import { UserError } from "../../src/outcome.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { eventsOf as eventsIn, makeTestVault, passphrase, withPassphrase } from "../vault/test-vault.ts";
import { code, eventsOf } from "./saved.ts";

test("a directory that fails in the middle of a walkthrough: the answer is kept, and how to go on is said", async () => {
  const home = mkdtempSync(join(tmpdir(), "referral-damaged-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const vault = await makeTestVault(home);
  const at = "2026-11-23T10:15:00Z";
  const draft = eventsOf("wage-claim", at).filter(({ kind }) => kind !== "concluded");
  await vault.put(code, writeCase(draft));
  let asked = 0;
  const failing: Directory = {
    ...directory,
    country: (wanted) => {
      if (asked > 0) throw new UserError("disk", "the disk is gone", ["look at it"]);
      return directory.country(wanted);
    },
  };
  const prompter: Prompter = {
    put: async () => ({ kind: "answer", value: ["yes", "no"][asked++] ?? "no" }),
    secret: async () => passphrase,
    quietly: (work) => work(),
    say: () => {},
    clear: () => {},
  };
  const world = { directory: failing, env: vault.env, lines: [passphrase], clock: at, prompter };
  const ran = await runIn(world, "resume", code, "--from", "danger.danger_now", ...withPassphrase);
  expect({ code: ran.code, asked }).toEqual({ code: 10, asked: 1 });
  const told = ran.err.replaceAll("\u00a0", " ");
  expect(told).toContain("error: the disk is gone");
  expect(told).toContain("hint: look at it");
  expect(told).toContain(`The draft is kept, sealed: referral resume ${code}`);
  expect(recordOf(eventsIn(await vault.read(code))).given.get("danger.danger_now")).toBe("yes");
});
