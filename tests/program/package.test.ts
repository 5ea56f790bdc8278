import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { interfaceLanguages } from "../../src/interface-language.ts";
import { bareEnv, type Called, call, example, root } from "./program.ts";

/*
 * What is published: it has to work where nothing else of this repository is, and no registry. The tarball is made and
 * installed for real, as a command of everybody's below an empty folder; npm's cache is empty, and it is told that there is no network.
 */

const place = mkdtempSync(join(tmpdir(), "referral-package-"));
const folder = join(place, "empty");
afterAll(() => rmSync(place, { recursive: true, force: true }));

const npm = (args: readonly string[], cwd: string): string => {
  const env = bareEnv({ HOME: place, npm_config_cache: join(place, "cache"), npm_config_update_notifier: "false" });
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd, env, encoding: "utf8", maxBuffer: 1 << 26 });
  expect(status, stderr).toBe(0);
  return stdout;
};

let packed: readonly string[] = [];

beforeAll(() => {
  // The build was made before the tests.
  const [{ filename, files }] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", place], root)) as [
    { filename: string; files: readonly { path: string }[] },
  ];
  packed = files.map(({ path }) => path);
  mkdirSync(folder);
  npm(["install", "--global", "--prefix", folder, "--offline", "--no-audit", "--no-fund", join(place, filename)], folder);
}, 120_000);

/** The command as npm has put it there; it works in `cwd`. */
const there = (args: readonly string[], cwd = folder): Called => {
  const { status, signal, stdout, stderr } = spawnSync(join(folder, "bin/referral"), args, {
    cwd,
    env: bareEnv(),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { code: status, signal, out: stdout, err: stderr };
};

const home = join(folder, "lib/node_modules/referral-directory");

test("the package holds the program, its directory and its licences, and no source or test", () => {
  for (const path of [
    "bin/referral.js",
    "dist/snapshot/manifest.json",
    ...interfaceLanguages.flatMap((language) => [
      language === "en" ? "dist/referral.js" : `dist/referral-${language}.js`,
      `dist/page/${language}.json`,
    ]),
    "dist/man/referral.1",
    "LICENSE",
    "README.md",
    "directory-data/LICENSE",
  ])
    expect(packed).toContain(path);
  const own = packed.filter((path) => !path.startsWith("node_modules/"));
  expect(own.filter((path) => /^(src|tests|bench)\/|\.tsbuildinfo$|\.d\.ts$/.test(path))).toEqual([]);
  expect(existsSync(join(home, "directory-data/BE.yaml"))).toBe(false);
});

test("it brings what it needs: the packages of package.json and theirs, nothing for its makers", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) expect(existsSync(join(home, "node_modules", name, "package.json")), name).toBe(true);
  for (const name of Object.keys(devDependencies))
    if (name !== "fflate") expect(existsSync(join(home, "node_modules", name)), name).toBe(false);
  expect(readFileSync(join(folder, "share/man/man1/referral.1"), "utf8")).toBe(there(["help", "--man"]).out);
});

describe("in an empty folder", () => {
  test("search, a walkthrough from a file, the search page, the manual page and completion run", () => {
    const found = there(["search", "shelter", "men", "ghent", "arabic"]);
    expect([found.code, found.err]).toEqual([0, ""]);
    expect(found.out).toContain("PAG-ASA");
    const walked = there(["start", "--answers", join(root, example), "--output", "sheets"]);
    expect(walked.code, walked.err).toBe(0);
    expect(readdirSync(join(folder, "sheets")).length).toBeGreaterThan(1);
    expect(there(["export", "--format", "html", "--output", "page.html"]).code).toBe(0);
    expect(readFileSync(join(folder, "page.html"), "utf8")).toContain('<script type="application/json" id="data">');
    expect(there(["check", "--help"]).out).toContain("Usage: referral check");
    expect(there(["search", "--country", "BE", "--service", "hotline", "--open-now"]).err).toBe("");
  });

  test("completion in bash calls the installed command", () => {
    const script = there(["completion", "bash"]).out;
    const line = 'eval "$0"; COMP_WORDS=(referral show be-pag); COMP_CWORD=2; _referral; echo "$COMPREPLY"';
    const env = bareEnv({ PATH: `${join(folder, "bin")}:${process.env.PATH}` });
    expect(spawnSync("bash", ["--norc", "-c", line, script], { cwd: folder, env, encoding: "utf8" }).stdout).toBe("be-pag-asa\n");
  });

  test("npm has linked one command", () => {
    expect(readdirSync(join(folder, "bin"))).toEqual(["referral"]);
    expect(lstatSync(join(folder, "bin/referral")).isSymbolicLink()).toBe(true);
  });
});

test("it says what it says here", () => {
  for (const args of [
    ["--version"],
    ["search", "shelter", "men", "ghent", "arabic"],
    ["search", "paioke"],
    ["search", "payoke", "--json"],
    ["export", "--country", "LI", "--format", "html"],
    ["start", "--answers", example],
    ["start", "--answers", example, "--sheet-lang", "es"],
    ["--lang", "fr", "search", "hébergement"],
    ["--lang", "es", "export", "--country", "LI", "--format", "html"],
    ["check", "tests/directory/gallery/phone-form"],
    ["completion", "--complete", "--", "search", "--country", "b"],
    ["vault", "recipients", "--add", "age1nonsense"],
    ["cases"],
    ["search", "payoke", "--directory", "tests/directory/gallery/not-a-url"],
  ]) {
    const { code, out, err } = call(args);
    expect({ args, ...there(args, root) }).toEqual({ args, code, signal: null, out, err });
  }
});
