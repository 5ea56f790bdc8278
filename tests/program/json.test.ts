import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fromJSONSchema } from "zod";
import { programFor } from "../../src/cli.ts";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { writeCase } from "../../src/formats/case-file.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import { realIo } from "../../src/ports/real.ts";
import { newIdentity, recipientOf } from "../../src/ports/vault/sealing.ts";
import { code, eventsOf } from "../case/saved.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { makeTestVault, passphrase, type TestVault, withPassphrase } from "../vault/test-vault.ts";
import { callHere } from "./here.ts";
import { bareEnv, example, root } from "./program.ts";

/* Whoever writes a script trusts that --json is JSON, or is told that there is none. Cases are invented. */
const at = "2026-11-23T10:15:00Z";
const receiver = "pt-linha-migrantes";
const sent: readonly CaseEvent[] = [
  { kind: "released", at, receiver, items: ["called"], way: "file" },
  { kind: "sent", at, receiver, way: "file" },
];
const seen: readonly CaseEvent[] = [...sent, { kind: "withdrawn", at, receiver, by: "sender" }];

let home = "";
let vault: TestVault;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "referral-json-"));
  vault = await makeTestVault(home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Call {
  /** Behind the command. */
  readonly args: readonly string[];
  /** Of `docs/schemas`. */
  readonly schema: string;
  readonly exit?: number;
  /** What the document holds, among other things. */
  readonly holds?: object;
}

/** Called on the files that are there. */
const onFiles: Readonly<Record<string, Call>> = {
  search: { args: ["shelter", "ghent"], schema: "search-1" },
  show: { args: ["be-payoke"], schema: "show-1" },
  list: { args: ["services"], schema: "list-1" },
  start: { args: ["--answers", example], schema: "walkthrough-1" },
  materials: { args: ["police"], schema: "materials-1" },
  trends: { args: ["docs/examples/invented-ctdc.csv"], schema: "trends-1" },
  // Which faults there are is the machine's.
  doctor: { args: [], schema: "doctor-1", exit: -1 },
  export: { args: ["--country", "BE"], schema: "export-1" },
  publish: { args: [], schema: "publish-1", holds: { files: expect.arrayContaining([expect.objectContaining({ path: "index.html" })]) } },
  import: { args: ["tests/import/lists/hotlines.json"], schema: "import-1", exit: 5 },
  check: { args: ["directory-data/BE.yaml"], schema: "check-1" },
  stale: { args: ["--country", "BE"], schema: "stale-1" },
  coverage: { args: ["--country", "BE"], schema: "coverage-1" },
  diff: { args: ["directory-data", "directory-data"], schema: "diff-1" },
  report: { args: ["be-payoke", "--problem", "closed"], schema: "report-1" },
};

/** Called on a vault that holds one case. */
const onCase: Readonly<Record<string, Call & { readonly more?: readonly CaseEvent[] }>> = {
  resume: { args: [code, "--from", "sender.work_name"], schema: "walkthrough-1" },
  cases: { args: [], schema: "cases-1" },
  "case show": { args: [code], schema: "case-1", holds: { code, closed: null } },
  "case send": {
    args: [code, "--to", receiver, "--output", "out"],
    schema: "case-1",
    holds: {
      written: { sheet: "out/R-AAAA-AAA2.html", slip: "out/R-AAAA-AAA2-reply.yaml" },
      referrals: [expect.objectContaining({ status: "sent" })],
    },
  },
  "case reply": {
    args: [code, "--received-at", "now", "--decision", "accepted"],
    schema: "case-1",
    more: sent,
    holds: { referrals: [expect.objectContaining({ status: "accepted" })] },
  },
  "case follow-up": {
    args: [code, "--whom", "receiver", "--result", "no_answer"],
    schema: "case-1",
    more: sent,
    holds: { contacts: [expect.objectContaining({ whom: "receiver", result: "no_answer" })] },
  },
  "case withdraw": {
    args: [code, "--all"],
    schema: "case-1",
    more: sent,
    holds: { stop_using: [{ receiver, number: "R-AAAA-AAA2", notice: expect.stringContaining("R-AAAA-AAA2") }] },
  },
  "case close": {
    args: [code, "--reason", "duplicate", "--receivers-told", "yes"],
    schema: "case-1",
    more: seen,
    holds: { closed: { reason: "duplicate" } },
  },
  "case keep": { args: [code, "--until", "2027-01-31"], schema: "case-1", holds: { keep_until: "2027-01-31" } },
  "vault recipients": { args: [], schema: "vault-1", holds: { cases: 1 } },
  "vault status": { args: [], schema: "vault-1", holds: { state: "ready" } },
};

/** A vault is made where there is none. */
const making: Readonly<Record<string, Call>> = { "vault init": { args: [], schema: "vault-1", holds: { state: "ready", cases: 0 } } };

/** Whatever stands at the end of the tree, by its words. */
const leaves = (command: Command, words: readonly string[] = []): readonly (readonly [string, Command])[] =>
  command.commands.length === 0 ? [[words.join(" "), command]] : command.commands.flatMap((one) => leaves(one, [...words, one.name()]));
const tree = await programFor([], realIo(process), async () => {});
const takesJson = (command: Command): boolean => command.options.some(({ long }) => long === "--json");
const taking = leaves(tree).filter(([, command]) => takesJson(command));
const refusing = leaves(tree).filter(([, command]) => !takesJson(command));

/** One document and nothing beside it. */
const mustHold = (out: string, { schema, holds }: Call): void => {
  const read = JSON.parse(out);
  fromJSONSchema(JSON.parse(readFileSync(join(root, "docs/schemas", `${schema}.json`), "utf8"))).parse(read);
  expect(read).toMatchObject({ schema: `referral/${schema.replace(/-(\d+)$/, "/$1")}` });
  if (holds) expect(read.data).toMatchObject(holds);
};

/** Somebody who answers nothing that is not needed. */
const passing: Prompter = {
  put: async ({ required, choices }) => ({ kind: "answer", value: required ? (choices[0]?.value ?? "") : "not_asked" }),
  secret: async () => passphrase,
  quietly: (work) => work(),
  say: () => {},
  clear: () => {},
};

const onVault = async (name: string, args: readonly string[], more: readonly CaseEvent[] = []) => {
  await vault.put(code, writeCase([...eventsOf("wage-claim", at), ...more]));
  const world = { directory, env: vault.env, lines: [passphrase], clock: "2026-11-23T12:00:00Z" };
  const asked = name === "resume" ? { ...world, prompter: passing } : world;
  return runIn(asked, ...name.split(" "), ...args, ...(name === "vault status" ? [] : withPassphrase));
};

test("every command that takes --json is tried here", () => {
  expect(Object.keys({ ...onFiles, ...onCase, ...making }).sort()).toEqual(taking.map(([name]) => name).sort());
});

describe("--json prints one JSON document, as its schema says", () => {
  test.each(Object.entries(onFiles))("%s", async (name, call) => {
    const args = name === "publish" ? [...call.args, join(home, "site")] : call.args;
    const { code: exit, out } = await callHere([name, ...args, "--json"], { env: bareEnv() });
    mustHold(out, call);
    if (call.exit !== -1) expect(exit).toBe(call.exit ?? 0);
  });

  test.each(Object.entries(onCase))("%s", async (name, call) => {
    const { code: exit, out, err } = await onVault(name, [...call.args, "--json"], call.more);
    expect({ exit, err: exit === 0 ? "" : err }).toEqual({ exit: 0, err: "" });
    mustHold(out, call);
    // Where it stands, never what the person said.
    expect(out).not.toMatch(name === "resume" ? /^$/ : /Ravi|Nepali/);
  });

  test("where others may see the screen nothing names the tool, not as data either", async () => {
    await vault.put(code, writeCase(eventsOf("wage-claim", at)));
    const seenByOthers: Prompter = {
      ...passing,
      put: async ({ kind }) => ({ kind: "answer", value: kind === "choice" ? "other_adult" : "not_asked" }),
    };
    const world = { directory, env: vault.env, lines: [passphrase], clock: "2026-11-23T12:00:00Z", prompter: seenByOthers };
    const { out, err } = await runIn(world, "resume", code, "--from", "setting.companions_present", "--json", ...withPassphrase);
    expect({ out, says: err.split("\n")[0] }).toEqual({ out: "", says: "Form closed." });
  });

  test.each(Object.entries(making))("%s", async (name, call) => {
    const env = { HOME: join(home, "new"), XDG_DATA_HOME: join(home, "new") };
    mustHold((await runIn({ directory, env, lines: [passphrase] }, ...name.split(" "), "--json", ...withPassphrase)).out, call);
  });

  test("keys that change, and how many cases were sealed anew", async () => {
    const key = await recipientOf(await newIdentity());
    const { out } = await onVault("vault recipients", ["--add", key, "--json"]);
    mustHold(out, { args: [], schema: "vault-1", holds: { keys: { others: [key] }, resealed: { done: 1, held: 0, failed: 0 } } });
  });
});

describe("what goes wrong is said on stderr, and no half of a document is printed", () => {
  test.each(taking.map(([name]) => name))("%s", async (name) => {
    const wrong = await callHere([
      ...name.split(" "),
      ...(name === "case keep" ? ["--until", "2027-01-31"] : []),
      "--json",
      "--no-such-flag",
    ]);
    expect({ exit: wrong.code, out: wrong.out }).toEqual({ exit: 2, out: "" });
    expect(wrong.err).toContain("--no-such-flag");
  });

  test.each([
    ["case close", [code, "--reason", "needs_met"], 7],
    ["case send", [code, "--to", "be-payoke"], 2],
    ["case show", ["R-2345-6788"], 4],
  ] as const)("%s %s", async (name, args, exit) => {
    const ran = await onVault(name, [...args, "--json"]);
    expect({ exit: ran.code, out: ran.out }).toEqual({ exit, out: "" });
    expect(ran.err).not.toBe("");
  });
});

describe("where there is no data to give, --json is refused", () => {
  test.each([...refusing.map(([name]) => name), "", "case", "vault"])("referral %s", async (name) => {
    const { code: exit, out, err } = await callHere([...name.split(" ").filter(Boolean), "--json"]);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toMatch(/unknown option '--json'|missing required argument/);
  });

  test.each([
    ["case erase", [code]],
    ["start", ["--blank"]],
  ])("%s", async (name, args) => {
    const words = name.split(" ");
    const { code: exit, out, err } = await callHere([...words, ...args, "--json"]);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain("--json");
  });
});
