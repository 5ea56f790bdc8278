import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fromJSONSchema } from "zod";
import { bareEnv, call, root, shell } from "../program/program.ts";
import { code, passphrase, withHome } from "./vault.ts";

/* The built program on a real home. What this machine's swap is like decides nothing here. */

const schema = fromJSONSchema(JSON.parse(readFileSync(join(root, "docs/schemas/doctor-1.json"), "utf8")));
interface Found {
  readonly code: string;
  readonly check: string;
  readonly state: string;
}
const doctor = (home: string, ...args: readonly string[]) => {
  const ran = call(["doctor", "--json", ...args], { env: bareEnv({ HOME: home }) });
  const printed = JSON.parse(ran.out);
  schema.parse(printed);
  const findings = printed.data.findings as readonly Found[];
  return { exit: ran.code, problems: findings.filter(({ state }) => state === "problem").map((one) => one.code), printed };
};
const ofMachine = /^swap|^core-dumps|^directory/;

test("a sound vault, then spoilt in four ways", () =>
  withHome(async ({ home, folder }) => {
    expect(doctor(home).problems.filter((one) => !ofMachine.test(one))).toEqual([]);
    chmodSync(join(folder, `cases/${code}.age`), 0o644);
    writeFileSync(join(folder, "case.txt~"), "x", { mode: 0o600 });
    mkdirSync(join(home, ".git"));
    mkdirSync(join(home, ".stfolder"));
    const { exit, problems, printed } = doctor(home);
    expect(exit).toBe(10);
    expect(problems.filter((one) => !ofMachine.test(one))).toEqual(["rights-open", "place-synced", "place-versioned", "stranger-copies"]);
    expect(printed.data.findings).toContainEqual(expect.objectContaining({ code: "rights-open", folder, paths: [`cases/${code}.age`] }));
    expect(call(["doctor"], { env: bareEnv({ HOME: home }) }).out).toContain(`chmod -R go= ${folder}`);
  }));

test("damage is the worst: exit 8, whatever else there is", () =>
  withHome(async ({ home, folder }) => {
    chmodSync(folder, 0o777);
    writeFileSync(join(folder, "identity.age"), "x", { mode: 0o600 });
    expect(doctor(home).exit).toBe(8);
  }));

test("--passphrase-fd opens the cases", () =>
  withHome(async ({ home }) => {
    const ran = await shell(`$REFERRAL doctor --passphrase-fd 3 3<<< '${passphrase}'`, bareEnv({ HOME: home }));
    expect(ran.out).toContain("All 2 were opened and read.");
    expect(ran.err).toBe("");
  }));

test("core dumps are seen, where the shell switched them on", () =>
  withHome(async ({ home }) => {
    const ran = await shell("ulimit -S -c unlimited 2> /dev/null && $REFERRAL doctor --json", bareEnv({ HOME: home }));
    // Where the hard limit forbids it there is nothing to see.
    if (ran.out === "" || process.platform !== "linux") return;
    expect(JSON.parse(ran.out).data.findings).toContainEqual(expect.objectContaining({ code: "core-dumps-on", state: "problem" }));
    expect(ran.code).toBe(10);
  }));

test("without a vault it makes none", () =>
  withHome(async ({ home }) => {
    rmSync(join(home, ".local"), { recursive: true });
    expect(doctor(home, "--open").problems.filter((one) => !ofMachine.test(one))).toEqual([]);
    expect(() => readFileSync(join(home, ".local"))).toThrow(/ENOENT/);
  }));

test("the schema refuses what another describes", () => {
  expect(() => schema.parse(JSON.parse(call(["list", "services", "--json"]).out))).toThrow();
});
