import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { bareEnv, call, everyCommand, example, root } from "./program.ts";

/* What a command loads is what its start costs (docs: search-performance). */

interface Loaded {
  readonly builtin: readonly string[];
  readonly files: readonly string[];
  /** Everything it read or listed, code included. */
  readonly read: readonly string[];
}

const loadedBy = (args: readonly string[]): Loaded => {
  const { err } = call(args, { node: ["-r", join(import.meta.dirname, "loaded-modules.cjs")], env: bareEnv() });
  const [, json = "{}"] = /\nloaded: (.*)\n$/.exec(err) ?? [];
  const { builtin, files, read } = JSON.parse(json) as Loaded;
  const shown = (path: string): string => relative(root, path);
  return { builtin, files: files.map(shown), read: read.map(shown) };
};

/** A text that stays in the library's code however it is bundled. */
const signs: Readonly<Record<string, RegExp>> = {
  yaml: /YAMLParseError|tag:yaml\.org,2002/,
  zod: /ZodError|invalid_union|_zod/,
  inquirer: /ExitPromptError|User force closed/,
  "libphonenumber-js": /country_calling_codes|NOT_A_NUMBER/,
  opening_hours: /opening_hours/,
  chalk: /ansi256|ansi16m/,
  "fuse.js": /useExtendedSearch|ignoreFieldNorm/,
  "age-encryption": /AGE-SECRET-KEY-PQ-|mlkem768/,
  "write-excel-file": /xl\/sharedStrings\.xml/,
};

const librariesIn = (files: readonly string[]): readonly string[] => {
  const texts = files.map((file) => readFileSync(join(root, file), "utf8"));
  return Object.keys(signs).filter((name) => texts.some((text) => signs[name]?.test(text)));
};

const slow = ["tty", "net", "child_process", "crypto", "zlib", "stream", "worker_threads", "http", "dns", "readline", "v8", "inspector"];

test("the signs are right: the walkthrough loads YAML, the checks load zod too, a vault the encryption", () => {
  expect(librariesIn(loadedBy(["start", "--answers", example]).files)).toContain("yaml");
  expect(librariesIn(loadedBy(["check", "directory-data/BE.yaml"]).files)).toEqual(expect.arrayContaining(["yaml", "zod"]));
  expect(librariesIn(loadedBy(["vault", "init", "--recipient", "age1nonsense"]).files)).toContain("age-encryption");
  expect(librariesIn(loadedBy(["export", "li-iom", "--format", "yaml"]).files)).toContain("yaml");
  // The file can't be written: the package is loaded first.
  expect(librariesIn(loadedBy(["export", "li-iom", "--format", "xlsx", "--output", "package.json/x"]).files)).toContain("write-excel-file");
});

for (const args of [
  ["--help"],
  ["--version"],
  ["search", "shelter", "men", "ghent", "arabic"],
  ["show", "be-payoke"],
  ["list", "services"],
  ["stale", "--country", "BE"],
  ["coverage", "--country", "BE"],
  ["report", "be-payoke", "--problem", "closed"],
  ...["csv", "json", "ndjson", "text", "markdown", "geojson", "vcard"].map((format) => ["export", "li-iom", "--format", format]),
])
  test(`\`referral ${args.join(" ")}\` loads no library that it does not need`, () => {
    const { files } = loadedBy(args);
    expect(files.filter((file) => file.includes("node_modules"))).toEqual([]);
    expect(librariesIn(files)).toEqual([]);
  });

test("a misspelt name loads Fuse, and nothing else", () => {
  expect(librariesIn(loadedBy(["search", "paioke"]).files).filter((name) => name !== "fuse.js")).toEqual([]);
});

for (const args of [
  ["--version"],
  ["--help"],
  ["search", "shelter", "men", "ghent", "arabic"],
  ["search", "paioke"],
  ["show", "be-payoke"],
])
  test(`\`referral ${args.join(" ")}\` opens none of Node's slow doors when piped`, () => {
    expect(loadedBy(args).builtin.filter((name) => slow.includes(name))).toEqual([]);
  });

test("help and version read no directory, a search reads it compiled, and what it needs of the program is one file", () => {
  const ofDirectory = (args: readonly string[]) => loadedBy(args).read.filter((path) => /^(directory-data|dist\/snapshot)/.test(path));
  for (const args of [["--help"], ["--version"], ["help", "privacy"]]) expect(ofDirectory(args)).toEqual([]);
  const asked = ["search", "shelter", "men", "ghent", "arabic"];
  expect(ofDirectory(asked)).toContain("dist/snapshot/manifest.json");
  expect(ofDirectory(asked).filter((path) => path.endsWith(".yaml"))).toEqual([]);
  expect(loadedBy(asked).files).toEqual(["bin/referral.js", "dist/boot.js", "dist/referral.js"]);
  expect(Object.keys(everyCommand)).toContain("help");
});
