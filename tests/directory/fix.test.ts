import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { fixed } from "../../src/formats/lint/fix.ts";
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
