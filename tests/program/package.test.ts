import { spawnSync } from "node:child_process";
import { cpSync, existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { interfaceLanguages } from "../../src/interface-language.ts";
import { bareEnv, call, example, root, withFolder } from "./program.ts";

/* What is published: it has to work where nothing else of this repository is. */

const packed = (): readonly string[] => {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8" });
  const [{ files }] = JSON.parse(stdout) as [{ files: readonly { path: string }[] }];
  return files.map(({ path }) => path);
};

test("the package holds the program, its directory and its licences, and no source or test", () => {
  const files = packed();
  for (const path of [
    "bin/referral.js",
    "dist/snapshot/manifest.json",
    ...interfaceLanguages.flatMap((language) => [
      language === "en" ? "dist/referral.js" : `dist/referral-${language}.js`,
      `dist/page/${language}.json`,
    ]),
    "LICENSE",
    "README.md",
    "directory-data/LICENSE",
  ])
    expect(files).toContain(path);
  expect(files.filter((path) => /^(src|tests|bench)\/|\.tsbuildinfo$|\.d\.ts$/.test(path))).toEqual([]);
});

test("unpacked into an empty folder it does what it does here", () =>
  withFolder((folder) => {
    for (const path of packed()) cpSync(join(root, path), join(folder, path), { recursive: true });
    // Not bundled for its licence: npm puts it beside, and what it needs.
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const there = (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "bin/referral.js"), ...args], {
        cwd: root,
        env: bareEnv(),
        encoding: "utf8",
      });
      return { code: status, out: stdout, err: stderr };
    };
    for (const args of [
      ["--version"],
      ["search", "shelter", "men", "ghent", "arabic"],
      ["search", "paioke"],
      ["search", "payoke", "--json"],
      ["search", "payoke", "--format", "csv"],
      ["show", "be-payoke"],
      ["export", "--country", "LI", "--format", "html"],
      ["list", "countries"],
      ["start", "--answers", example],
      ["start", "--answers", example, "--sheet-lang", "es"],
      ["--lang", "fr", "search", "hébergement"],
      ["--lang", "es", "export", "--country", "LI", "--format", "html"],
      ["check", "tests/directory/gallery/phone-form"],
      ["vault", "status"],
      ["vault", "recipients", "--add", "age1nonsense"],
      ["cases"],
      ["search", "payoke", "--directory", "tests/directory/gallery/not-a-url"],
    ]) {
      const { code, out, err } = call(args);
      expect({ args, ...there(...args) }).toEqual({ args, code, out, err });
    }
    expect(existsSync(join(folder, "directory-data/BE.yaml"))).toBe(false);
  }));
