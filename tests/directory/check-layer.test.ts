import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "./check-folder.ts";
import { checkout } from "./opened.ts";
import { countryFile, record } from "./samples.ts";

/** What `check --directory` finds in a folder with these files, as "rule record". */
const found = async (files: Readonly<Record<string, string>>, below: Readonly<Record<string, string>> = {}) => {
  const { open, layer } = checkout();
  const layers = Object.keys(below).length > 0 ? [layer("below", below)] : [];
  const folder = layer("ours", files);
  const { exit, json } = await check([], { directory: [folder], format: "json" }, () => open(layers));
  const { problems } = (json as { readonly data: { readonly problems: readonly { rule: string; record: string; file: string }[] } }).data;
  expect(problems.filter(({ file }) => !file.startsWith(folder))).toEqual([]);
  return { exit, rules: problems.map((one) => `${one.rule} ${one.record}`) };
};
const ofBelgium = (records: string) => ({ "BE.yaml": `country: "BE"\norganizations:\n${records}` });
const phone = (number: string, rest = "") =>
  `phones: [{ number: "${number}", use: office, source: https://example.org/one${rest} }]\n    kind: ngo\n    description: Advice.`;
const ordered = (number: string, rest = "") =>
  `kind: ngo\n    description: Advice.\n    website: https://example.org\n    phones: [{ number: "${number}", use: office${rest}, source: https://example.org/one }]`;

test("check takes a layer for what it is, and a path as it stands", async () => {
  const { open, layer } = checkout();
  const partial = ofBelgium("  - id: be-payoke\n    caution: Ask for the night team.\n");
  const folder = layer("ours", partial);
  const asLayer = await check([], { directory: [folder] }, open);
  expect([asLayer.exit, asLayer.raw]).toEqual(["ok", "1 file, 1 organization sound: 0 errors, 0 warnings\n"]);
  const alone = await check([folder]);
  expect(alone.exit).toBe("directory_invalid");
  expect(alone.raw).toContain("name, kind, description, coverage, services, status, assured are missing");
});

describe("a folder laid over the directory is asked what the directory is asked", () => {
  test.each<[string, string, "ok" | "directory_invalid"]>([
    ["hours-grammar", record("be-ours", ordered("+32 2 511 64 00", ", hours: office hours")), "directory_invalid"],
    ["phone-implausible", record("be-ours", ordered("+32 2 511 64 64 64 64 64")), "ok"],
    ["no-contact", record("be-ours"), "ok"],
    ["keys-unsorted", record("be-ours", phone("+32 2 511 64 00")), "ok"],
    // Of those below.
    ["number-twice", record("be-ours", ordered("03 201 16 90")), "ok"],
    ["name-twice", record("be-ours", ordered("+32 2 511 64 00")).replace("name: be-ours", "name: Fairwork Belgiun"), "ok"],
  ])("%s", async (rule, text, exit) => {
    const asked = await found({ "BE.yaml": countryFile(text) });
    expect(asked.exit).toBe(exit);
    expect(asked.rules.map((one) => one.split(" ")[0])).toContain(rule);
  });
});

describe("a record that changes one that stands below", () => {
  const onlyCaution = (id: string) => ofBelgium(`  - id: ${id}\n    caution: Ask for the night team.\n`);

  test.each(["be-payoke", "be-surya", "be-fedasil-return"])("is not told what was found of %s already", async (id) => {
    expect(await found(onlyCaution(id))).toEqual({ exit: "ok", rules: [] });
  });

  test("is told of what it says itself, though the same was found below", async () => {
    const hours = ofBelgium(
      `  - id: be-fedasil-return\n    phones:\n      - { number: "0800 32 746", use: hotline, hours: "10:00-12:00", source: https://example.org/one }\n`,
    );
    expect((await found(hours)).rules.sort()).toEqual([
      "hotline-service-missing be-fedasil-return",
      "hours-without-days be-fedasil-return",
    ]);
  });

  test("is told of what it brings about elsewhere in the record", async () => {
    expect((await found(ofBelgium("  - id: be-payoke\n    office_address: Street 1\n"))).rules).toContain("shelter-place be-payoke");
    const services = ofBelgium("  - id: be-myria\n    services: [{ type: hotline }]\n");
    expect((await found(services)).rules).toEqual(["hotline-number-missing be-myria"]);
  });

  test("in the topmost of two folders answers for that one alone", async () => {
    const below = ofBelgium(record("be-ours", phone("+32 2 511 64 64 64 64 64")));
    expect((await found(onlyCaution("be-ours"), below)).rules).toEqual([]);
  });

  test("is no twin of those that were alike before it", async () => {
    const twins = { "BE.yaml": countryFile(record("be-one", ordered("03 201 16 90")), record("be-two", ordered("+32 3 201 16 90"))) };
    expect((await found(onlyCaution("be-one"), twins)).rules).toEqual([]);
    expect((await found(onlyCaution("be-two"), twins)).rules).toEqual([]);
  });
});

test("what is not read of such a folder is named", async () => {
  const { open, layer } = checkout();
  const folder = layer("ours", {
    ...ofBelgium("  - id: be-payoke\n    caution: Ask.\n"),
    "exceptions.yaml": "- { rule: no-contact, id: be-payoke, reason: we know }\n",
  });
  const { raw, json } = await check([], { directory: [folder] }, open);
  expect(raw).toContain(`${join(folder, "exceptions.yaml")}: not read`);
  expect(raw).toMatch(/^1 file, /m);
  expect(json).toMatchObject({ data: { passed_over: [join(folder, "exceptions.yaml")] } });
});

test("--fix mends it too", async () => {
  const { open, layer } = checkout();
  const folder = layer("ours", ofBelgium("  - id: be-payoke\n    caution: Ask.\n    website: https://example.org/ours\n"));
  const path = join(folder, "BE.yaml");
  const { raw, json } = await check([], { directory: [folder], fix: true }, open);
  expect(raw).toContain(`${path}: put in order\n`);
  expect(json).toMatchObject({ data: { fixed: [path], left: [], warnings: 0 } });
  expect(readFileSync(path, "utf8")).toBe(
    ofBelgium("  - id: be-payoke\n    website: https://example.org/ours\n    caution: Ask.\n")["BE.yaml"],
  );
});
