import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bareEnv, bin, call } from "../program/program.ts";

/*
 * A pipe where a country file belongs is waited for without an end, and /dev/zero is read without one. Processes: what hangs is
 * ended after ten seconds, and its code is null.
 */
let home = "";
let folder = "";
const country = (code: string, name: string): string => `country: "${code}"
organizations:
  - id: ${code.toLowerCase()}-invented
    name: ${name}
    kind: ngo
    status: active
    description: An office that was invented.
    services: [{ type: legal }]
    coverage: national
    website: https://example.org/invented
    sources: [https://example.org/invented]
    assured: { on: 2026-11-20, how: phone }
`;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "referral-no-file-"));
  folder = join(home, "ours");
  mkdirSync(folder);
  spawnSync("mkfifo", [join(folder, "BE.yaml"), join(folder, "exceptions.yaml")]);
  symlinkSync("/dev/zero", join(folder, "DE.yaml"));
  mkdirSync(join(folder, "ES.yaml"));
  symlinkSync(join(folder, "gone.yaml"), join(folder, "FI.yaml"));
  writeFileSync(join(home, "elsewhere.yaml"), country("FR", "Linked Aid"));
  symlinkSync(join(home, "elsewhere.yaml"), join(folder, "FR.yaml"));
  writeFileSync(join(folder, "LU.yaml"), country("LU", "Plain Aid"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const run = (...argv: readonly string[]) => call(argv, { env: bareEnv({ HOME: home, XDG_CACHE_HOME: join(home, "cache") }) });
const noFiles = ["BE.yaml", "DE.yaml", "ES.yaml", "FI.yaml"];

test("laid over the directory: what is no file is named, and the others are taken, links too", () => {
  for (const id of ["fr-invented", "lu-invented"]) {
    const { code, out, err } = run("show", id, "--directory", folder, "--include-private");
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining(id) });
    const said = err.replace(/\s+/g, " ");
    for (const name of noFiles) expect(said).toContain(`${join(folder, name)} cannot be read`);
    expect(said).not.toMatch(/(FR|LU)\.yaml cannot be read/);
  }
});

test.each([
  ["as it is", [], ["exceptions.yaml"]],
  // Exceptions are those of the directory it is laid over.
  ["as what is laid over the directory", ["--directory"], []],
])("checked %s: what is no file is named", (_, flag, more) => {
  const { code, out } = run("check", ...flag, folder, "--json");
  expect(code).toBe(5);
  const { problems } = JSON.parse(out).data;
  const unreadable = problems
    .filter(({ rule }: { readonly rule: string }) => rule === "not-readable")
    .map(({ what }: { readonly what: string }) => what);
  expect(unreadable).toEqual([...noFiles, ...more].map((name) => `${join(folder, name)} cannot be read`));
});

test("a keeper's command on one: refused, and why", () => {
  const { code, err } = run("confirm", "be-payoke", "--how", "phone", "--directory", folder);
  expect(code).toBe(10);
  expect(err.replace(/\s+/g, " ")).toContain("BE.yaml: neither a file nor a link to one");
});

test.each(["csv", "json"])("a pipe named like a table (.%s) in a package that is imported: refused, and why", (ending) => {
  const tables = mkdtempSync(join(home, "package-"));
  writeFileSync(join(tables, "organizations.csv"), "id,name,description\no1,Invented Aid,An office that was invented.\n");
  spawnSync("mkfifo", [join(tables, `services.${ending}`)]);
  const { code, err } = run("import", tables, "--as", "hsds");
  expect(code).toBe(10);
  expect(err.replace(/\s+/g, " ")).toContain(`services.${ending}: neither a file nor a link to one`);
});

test("a pipe that is named as the list itself is read", () => {
  const pipe = join(home, "list.csv");
  const command = 'mkfifo "$1" && { printf "name,country\\nInvented Aid,BE\\n" > "$1" & "$2" "$3" import "$1" --json; }';
  const { status, stdout } = spawnSync("sh", ["-c", command, "sh", pipe, process.execPath, bin], {
    env: bareEnv({ HOME: home, XDG_CACHE_HOME: join(home, "cache") }),
    encoding: "utf8",
    timeout: 10_000,
  });
  expect(status).not.toBeNull();
  expect(JSON.parse(stdout).data).toMatchObject({ read: 1 });
});
