import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { print } from "../figures/figure.ts";
import { bareEnv, bin, call, everyCommand, otherCalls, root, withFolder } from "./program.ts";

/* F5: the suite without a network, and a trace of calls. Promised: the same result, 0 connects. */

const calls = Object.entries({ ...everyCommand, ...otherCalls });
const guard = ["-r", join(import.meta.dirname, "no-network.cjs")];

const seen = { compared: 0, traced: 0 };
afterAll(() => {
  print({
    id: "F5",
    what: "no network",
    promised: "same result, 0 connects",
    measured: `${seen.compared} of ${calls.length} commands the same with it shut, ${seen.traced} traced: 0 connects`,
    ok: seen.compared === calls.length,
  });
});

test("with every door to the network shut each command gives the same result, and tries none", () => {
  for (const [name, { args }] of calls) {
    const open = call(args);
    const { err, ...shut } = call(args, { node: guard });
    expect(err.endsWith("\nnetwork: 0 \n"), `${name}: ${err}`).toBe(true);
    expect({ ...shut, err: err.replace("\nnetwork: 0 \n", "") }).toEqual(open);
    seen.compared++;
  }
});

test("the guard does see a try", () => {
  const { stderr } = spawnSync(process.execPath, [...guard, "-e", 'fetch("http://127.0.0.1:1/").catch(() => {})'], { encoding: "utf8" });
  expect(stderr).toContain("network: 1 fetch");
});

const strace = spawnSync("strace", ["-V"]).status === 0 ? "strace" : undefined;
if (!strace) console.warn("tests/program/offline.test.ts: the trace of system calls is SKIPPED: strace is not installed");

const traced = (folder: string, argv: readonly string[]): readonly string[] => {
  const { error } = spawnSync(strace ?? "", ["-f", "-qq", "-e", "trace=connect,socket,sendto,bind", "-o", join(folder, "trace"), ...argv], {
    cwd: root,
    env: bareEnv(),
    timeout: 30_000,
  });
  if (error) throw error;
  return readFileSync(join(folder, "trace"), "utf8")
    .split("\n")
    .filter((line) => /\b(connect|socket|sendto|bind)\(/.test(line));
};

test.skipIf(!strace)("no command opens a socket (system calls traced)", { timeout: 120_000 }, () =>
  withFolder((folder) => {
    for (const [name, { args }] of calls) {
      expect({ name, calls: traced(folder, [process.execPath, bin, ...args]) }).toEqual({ name, calls: [] });
      seen.traced++;
    }
    // The trace does see one.
    const control = traced(folder, [process.execPath, "-e", 'require("net").connect(1, "127.0.0.1").on("error", () => {})']);
    expect(control.length).toBeGreaterThan(0);
  }),
);

test("nothing that is shipped names a module of the network", () => {
  const files = ["dist", "dist/chunks"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".js"))
      .map((name) => join(folder, name)),
  );
  const named = files.flatMap((file) =>
    [
      ...readFileSync(join(root, file), "utf8").matchAll(
        /require\(\s*["'`](?:node:)?(net|dgram|http|https|http2|tls|dns|inspector)(?:\/\w+)?["'`]\s*\)/g,
      ),
    ].map(([call]) => `${file}: ${call}`),
  );
  expect(named).toEqual([]);
});
