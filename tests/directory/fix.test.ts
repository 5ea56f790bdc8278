import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { fixed } from "../../src/formats/lint/fix.ts";
import { leftIn } from "../../src/formats/lint/left.ts";
import { check } from "./check-folder.ts";
import { root } from "./real.ts";
import { countryFile, record } from "./samples.ts";

const folder = join(root, "directory-data");
const real = (name: string): string => readFileSync(join(folder, name), "utf8");

test("--fix puts fields in order and moves whole lines, comments with them", () => {
  const disordered = real("BE.yaml")
    .replace("    kind: government\n", "    # what it is\n    status: active   \n    kind: government\n")
    .replace("    status: active\n    assured", "    assured");
  const lines = (text: string): string[] => text.split("\n").map((line) => line.trimEnd());
  const mended = fixed(disordered);
  expect(mended).not.toBe(disordered);
  expect(mended).not.toMatch(/ $/m);
  expect(lines(mended).sort()).toEqual(lines(disordered).sort());
  expect(parse(mended)).toEqual(parse(disordered));
  expect(mended).toContain("    # what it is\n    status: active\n    assured:");
  expect(mended.replace("    # what it is\n", "")).toBe(real("BE.yaml"));
  expect(fixed(mended)).toBe(mended);
});

test("the first field of a record can move too", () => {
  const swapped = real("BE.yaml").replace(/ {2}- id: (be-payoke)\n {4}name: Payoke\n/, "  - name: Payoke\n    id: $1\n");
  expect(swapped).not.toBe(real("BE.yaml"));
  expect(fixed(swapped)).toBe(real("BE.yaml"));
});

test("what is in order stays byte for byte, what cannot be read too", () => {
  const broken = 'country: "BE"  \norganizations: [';
  expect(fixed(broken)).toBe(broken);
  for (const name of readdirSync(folder).filter((one) => /^[A-Z]{2}\.yaml$/.test(one))) {
    const text = real(name);
    const mended = fixed(text);
    expect(parse(mended), name).toEqual(parse(text));
    // Two files have mechanism facts in another order.
    if (name !== "GR.yaml" && name !== "RO.yaml") expect(mended === text, name).toBe(true);
  }
});

test("what would read otherwise without its spaces is left as it was", () => {
  const text = countryFile(record("be-one", "kind: ngo\n    description: |\n      Two spaces end this line  \n      and go on."));
  expect(fixed(text)).toBe(text);
});

describe("what the fields stand in", () => {
  const file = (fields: string): string => countryFile(record("be-one", `kind: ngo\n    description: Advice.\n${fields}`.trimEnd()));

  test.each<[string, string, string]>([
    ["braces", "    phones: [{ use: office, number: '112' }]", "    phones: [{ number: '112', use: office }]"],
    ["braces without spaces", "    phones: [{use: office,number: '112'}]", "    phones: [{number: '112',use: office}]"],
    [
      "braces over several lines, with a comma at the end",
      "    phones:\n      - {\n          use: office,\n          number: '112',\n        }",
      "    phones:\n      - {\n          number: '112',\n          use: office,\n        }",
    ],
    [
      "braces in lines, which move too",
      "    phones:\n      - source: https://example.org\n        number: '112' # day and night\n        use: office",
      "    phones:\n      - number: '112' # day and night\n        use: office\n        source: https://example.org",
    ],
  ])("%s", (_, before, after) => {
    expect(fixed(file(before))).toBe(file(after));
  });

  test("a comment in braces stays beside what it was written beside: they are left, and the others are not", () => {
    const left = "      - { use: office, # day and night\n          number: '112' }";
    const mended = fixed(file(`    phones:\n${left}\n      - { use: fax, number: '113' }`));
    expect(mended).toBe(file(`    phones:\n${left}\n      - { number: '113', use: fax }`));
  });

  test("a byte order mark stays where it is", () => {
    const bare = file("    phones: [{ use: office, number: '112' }]   ");
    expect(fixed(`\uFEFF${bare}`)).toBe(`\uFEFF${fixed(bare)}`);
    expect(fixed(`\uFEFForganizations: []\ncountry: "BE"\nemergency: []\n`)).toBe(
      `\uFEFFcountry: "BE"\nemergency: []\norganizations: []\n`,
    );
  });

  test("whatever the order, in braces or in lines: nothing that is said changes, and a second time nothing at all", () => {
    const phone = { number: "'112'", use: "office", hours: "'24/7'", note: "'a, b'", source: "https://example.org/#x" };
    const order = fc.shuffledSubarray(Object.entries(phone), { minLength: 2 });
    const inBraces = (entries: readonly (readonly [string, string])[]) =>
      `{ ${entries.map(([key, value]) => `${key}: ${value}`).join(", ")} }`;
    const inLines = (entries: readonly (readonly [string, string])[]) =>
      entries.map(([key, value]) => `${key}: ${value}`).join("\n        ");
    fc.assert(
      fc.property(order, fc.boolean(), (entries, braces) => {
        const text = file(`    phones:\n      - ${(braces ? inBraces : inLines)(entries)}`);
        const mended = fixed(text);
        expect(parse(mended)).toEqual(parse(text));
        expect(fixed(mended)).toBe(mended);
        expect(leftIn(mended)).toBeUndefined();
      }),
    );
  });
});

describe("what --fix leaves is named, with the reason", () => {
  const run = async (text: string) => {
    const place = mkdtempSync(join(tmpdir(), "referral-test-"));
    onTestFinished(() => rmSync(place, { recursive: true }));
    const path = join(place, "BE.yaml");
    writeFileSync(path, text);
    const { raw, json } = await check([path], { fix: true });
    const { left } = (json as { readonly data: { readonly left: readonly unknown[] } }).data;
    return { left, path, said: raw ?? "", text: readFileSync(path, "utf8") };
  };
  const odd = countryFile(record("be-one", "kind: ngo\n    description: Advice.\n    ? phones\n    : [{ number: '112', use: office }]"));

  test("nothing, where nothing is left", async () => {
    expect(await run(real("BE.yaml"))).toMatchObject({ left: [], said: expect.not.stringContaining("left") });
  });

  test("fields that can't be moved as they stand, by their lines", async () => {
    const braces = "    phones: [{ use: office, # day and night\n      number: '112' }]";
    const text = countryFile(record("be-one", `kind: ngo\n    description: Advice.\n${braces}`));
    const ran = await run(text);
    expect(ran.left).toEqual([{ file: ran.path, why: "between", lines: [10] }]);
    expect(ran.said).toContain(`${ran.path}: fields on line 10 are left in their order`);
    expect(ran.text).toBe(text);
    expect((await run(odd.replace("kind: ngo\n    description: Advice.", "description: Advice.\n    kind: ngo"))).left).toHaveLength(1);
  });

  test("YAML that can't be read", async () => {
    const ran = await run('country: "BE"  \norganizations: [');
    expect(ran.left).toEqual([{ file: ran.path, why: "unreadable" }]);
    expect(ran.said).toContain(`${ran.path}: left as it is: its YAML cannot be read`);
  });

  test("a file of more than a million letters", async () => {
    const many = Array.from({ length: 100 }, (_, n) =>
      record(`be-n${n}`, `kind: ngo\n    description: ${"Advice. ".repeat(1300)}end.`),
    ).join("");
    const first = record("be-one", "description: Advice.\n    kind: ngo");
    const ran = await run(countryFile(first, many));
    expect(ran.left).toEqual([{ file: ran.path, why: "long" }]);
    expect(ran.said).toContain(`${ran.path}: left as it is: it is too long to be mended`);
    expect((await run(countryFile(many))).left).toEqual([]);
  });
});
