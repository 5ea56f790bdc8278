import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { interfaceLanguages } from "../../src/interface-language.ts";
import { draft, makeTestVault, passphrase, withPassphrase } from "../vault/test-vault.ts";
import { callHere } from "./here.ts";
import { bareEnv, type Called, example, withFolder } from "./program.ts";

/* What other programs read is the same in every language of the interface, byte for byte; with it the exit codes. */

const others = interfaceLanguages.filter((language) => language !== "en");
const inLanguage = (language: string, argv: readonly string[]): Promise<Called> =>
  callHere(argv, { env: bareEnv({ REFERRAL_LANG: language, XDG_CACHE_HOME: "/nonexistent" }) });

const list = "tests/import/lists/providers.csv";
const calls: readonly (readonly string[])[] = [
  // Reasons and hints are part of what these print.
  ["search", "shelter", "men", "ghent", "arabic", "--why", "--json"],
  ["search", "shelter", "boys", "milan", "--format", "json"],
  ["search", "qqqqqq", "--json"],
  ["search", "shelter", "ghent", "--format", "csv"],
  ["search", "shelter", "ghent", "--format", "ids"],
  ["show", "be-payoke", "--json"],
  // Hours with days: said otherwise on a screen, never here.
  ["show", "nz-immigration", "--json"],
  ...["csv", "json", "ndjson", "vcard", "yaml"].map((format) => ["export", "nz-immigration", "--format", format]),
  ["list", "services", "--json"],
  ["list", "languages", "--json"],
  ["materials", "police", "--json"],
  ["trends", "docs/examples/invented-ctdc.csv", "--json"],
  ["trends", "docs/examples/invented-ctdc.csv", "--format", "csv"],
  ["start", "--answers", example, "--json"],
  ["start", "--answers", "tests/walkthrough/cases/no-consent-to-talk.yaml", "--json"],
  ["check", "directory-data/BE.yaml", "--json"],
  ["check", "tests/directory/gallery/phone-form", "--json"],
  ["coverage", "--country", "BE", "--json"],
  ["coverage", "--country", "BE", "--format", "csv"],
  ["stale", "--country", "BE", "--json"],
  ["stale", "--country", "BE", "--format", "csv"],
  ["diff", "directory-data", "directory-data", "--json"],
  ["report", "be-payoke", "--problem", "dead", "--phone", "0032 3 201 16 90", "--note", "Rings out.", "--json"],
  ["report", "be-payoke", "--problem", "closed"],
  ["report", "be-payoke", "--problem", "closed", "--format", "patch"],
  ["import", list, "--country", "DE", "--json"],
  ["doctor", "--json"],
  ["vault", "status", "--json"],
  ["--version"],
];

test.each(calls.map((argv) => [argv.join(" "), argv] as const))("%s", async (_, argv) => {
  const { code, out } = await inLanguage("en", argv);
  expect(code).not.toBe(1);
  expect(out).not.toBe("");
  for (const language of others) {
    const other = await inLanguage(language, argv);
    expect({ language, code: other.code, out: other.out }).toEqual({ language, code, out });
  }
});

test("an empty answers file has the same keys, and is explained in the language of the interface", async () => {
  const english = (await inLanguage("en", ["start", "--blank"])).out;
  for (const language of others) {
    const { out } = await inLanguage(language, ["start", "--blank"]);
    expect(parse(out)).toEqual(parse(english));
    const keys = (text: string) => [...text.matchAll(/^[# ]*([a-z_.]+):/gm)].map(([, key]) => key);
    expect(keys(out)).toEqual(keys(english));
  }
});

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort();

/** What a person reads of a published site. */
const forPeople = ["index.html", "data/index.html", "data/directory.md", "data/directory.txt"];

test("a published site is in the language of the interface, its data are the same: every form that export knows, and the read API", () =>
  withFolder(async (folder) => {
    for (const language of interfaceLanguages)
      expect((await inLanguage(language, ["publish", join(folder, language), "--country", "BE,CH"])).code).toBe(0);
    const english = filesBelow(join(folder, "en"));
    expect(english).toEqual(expect.arrayContaining([...forPeople, "data/directory.csv", "data/directory.vcf", "data/directory.hsds.json"]));
    const read = (language: string, name: string) => readFileSync(join(folder, language, name));
    for (const language of others) {
      expect(filesBelow(join(folder, language))).toEqual(english);
      const differ = english.filter((name) => !read("en", name).equals(read(language, name)));
      // The index holds the sums of the pages.
      expect(differ.sort()).toEqual([...forPeople, "index.json"].sort());
      const sums = (of: string) =>
        JSON.parse(read(of, "index.json").toString()).files.filter(({ path }: { path: string }) => !forPeople.includes(path));
      expect(sums(language)).toEqual(sums("en"));
      for (const page of ["index.html", "data/index.html"]) expect(read(language, page).toString()).toContain(`<html lang="${language}">`);
    }
  }));

test("records for review and a drafted mapping are the same files, comments and all", () =>
  withFolder(async (folder) => {
    const said = [list, "--country", "DE", "--source", "https://example.org/list", "--checked-on", "2026-11-20"];
    for (const language of interfaceLanguages) {
      const out = join(folder, language);
      expect((await inLanguage(language, ["import", list, "--country", "DE", "--draft-map", `${out}.yaml`])).code).not.toBe(1);
      expect((await inLanguage(language, ["import", ...said, "--map", `${out}.yaml`, "--output", out])).code).not.toBe(1);
    }
    const written = filesBelow(join(folder, "en"));
    expect(written).not.toEqual([]);
    for (const language of others) {
      expect(readFileSync(join(folder, `${language}.yaml`), "utf8")).toBe(readFileSync(join(folder, "en.yaml"), "utf8"));
      expect(filesBelow(join(folder, language))).toEqual(written);
      for (const name of written) {
        const path = (of: string) => join(folder, of, name);
        expect(readFileSync(path(language), "utf8")).toBe(readFileSync(path("en"), "utf8"));
      }
    }
  }));

test("saved cases as JSON", () =>
  withFolder(async (home) => {
    const vault = await makeTestVault(home);
    await vault.put("R-2345-6789", draft("R-2345-6789"));
    for (const argv of [
      ["cases", "--all", "--json"],
      ["case", "show", "R-2345-6789", "--json"],
    ]) {
      const run = async (language: string) => {
        const env = bareEnv({ ...vault.env, REFERRAL_LANG: language });
        const { code, out } = await callHere([...argv, ...withPassphrase], { env, lines: [passphrase] });
        return { code, out };
      };
      const english = await run("en");
      expect(english.code).toBe(0);
      for (const language of others) expect(await run(language)).toEqual(english);
    }
  }));
