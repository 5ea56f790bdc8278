import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeCase } from "../../src/formats/case-file.ts";
import { paint } from "../../src/formats/view/paint.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import { newIdentity } from "../../src/ports/vault/sealing.ts";
import { code, eventsOf } from "../case/saved.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { makeTestVault, passphrase, type TestVault, withPassphrase } from "./test-vault.ts";

/* Somebody pastes the secret half of a key where its public half belongs. The keys are invented here, and open nothing. */
let home = "";
let vault: TestVault;
let secret = "";
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "referral-secret-"));
  vault = await makeTestVault(home);
  secret = await newIdentity();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test.each([
  ["vault recipients --add", () => ["vault", "recipients", "--add", secret]],
  ["vault recipients --remove", () => ["vault", "recipients", "--remove", secret]],
  ["the same in small letters", () => ["vault", "recipients", "--remove", secret.toLowerCase()]],
  ["vault init --recipient", () => ["vault", "init", "--recipient", secret]],
  ["case send --recipient", () => ["case", "send", code, "--to", "pt-linha-migrantes", "--recipient", secret]],
])("%s: refused as what it is, and never shown", async (_, argv) => {
  await vault.put(code, writeCase(eventsOf("wage-claim", "2026-11-23T10:15:00Z")));
  const words = argv();
  const env = words[1] === "init" ? { HOME: join(home, "empty"), XDG_DATA_HOME: join(home, "empty") } : vault.env;
  const ran = await runIn({ directory, env, lines: [passphrase], clock: "2026-11-23T12:00:00Z" }, ...words, ...withPassphrase);
  expect({ code: ran.code, out: ran.out, files: ran.files.size }).toEqual({ code: 2, out: "", files: 0 });
  expect(ran.err).toContain("this is a SECRET key");
  expect(ran.err).toContain("should make a new one");
  expect(ran.err.toUpperCase()).not.toContain(secret.slice(0, 30));
});

test("a public key that is not among them is not repeated either", async () => {
  const ran = await runIn(
    { directory, env: vault.env, lines: [passphrase] },
    "vault",
    "recipients",
    "--remove",
    "age1zqzq",
    ...withPassphrase,
  );
  expect([ran.code, ran.err.includes("not among the keys"), ran.err.includes("zqzq")]).toEqual([2, true, false]);
});

test("pasted at the question for a second key: the screen is emptied at once, and it is asked again", async () => {
  const events: string[] = [];
  const answers = [secret, "age1zqzq", "not_asked"];
  const prompter: Prompter = {
    put: async () => {
      events.push("asked");
      return { kind: "answer", value: answers.shift() ?? "not_asked" };
    },
    secret: async () => passphrase,
    quietly: (work) => work(),
    say: (doc) => void events.push(paint(doc, { width: 400 }).trim().split("\n")[0] ?? ""),
    clear: () => void events.push("emptied"),
  };
  const env = { HOME: join(home, "new"), XDG_DATA_HOME: join(home, "new") };
  const ran = await runIn({ directory, env, prompter }, "vault", "init");
  expect(ran.code).toBe(0);
  const asked = events.indexOf("asked");
  expect(events.slice(asked, asked + 3)).toEqual(["asked", "emptied", expect.stringContaining("this is a SECRET key")]);
  // What is merely no key empties nothing.
  expect(events.slice(asked + 3)).toEqual(["asked", expect.stringContaining("this is no age public key"), "asked"]);
  expect(events.join("")).not.toContain(secret);
});
