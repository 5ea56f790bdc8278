import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Country } from "../../src/core/directory/model.ts";
import { yamlExport } from "../../src/formats/export/yaml.ts";
import { keyOrder } from "../../src/formats/lint/key-order.ts";
import { readCountries } from "../../src/formats/read-countries.ts";
import { countrySchema } from "../../src/formats/schema.ts";
import { readYaml } from "../../src/formats/yaml.ts";
import { asWritten, realCountries, textOf } from "./about.ts";
import { anyCountries, wildText } from "./any-organization.ts";

const documentsOf = (yaml: string): readonly string[] => yaml.split(/^---\n/m);
const dataOf = (yaml: string): unknown => {
  const read = readYaml(yaml, "BE.yaml");
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.data;
};
const asFiles = (countries: readonly Country[]) =>
  countries.map((country) => ({
    ...country,
    organizations: asWritten([country]).map(({ country: _, ...fields }) => fields),
  }));

describe("YAML, as the directory's own files", () => {
  test("the real directory comes back through our own reader, without a problem", () => {
    const files = documentsOf(textOf(yamlExport, realCountries)).map((text, n) => {
      const name = `${realCountries[n]?.country}.yaml`;
      return { name, shown: name, text };
    });
    const { countries, problems } = readCountries(files, { standsElsewhere: () => false, further: { rules: [], text: keyOrder } });
    expect(problems).toEqual([]);
    expect(countries.map(({ organizations }) => organizations)).toEqual(realCountries.map((country) => asWritten([country])));
    expect(countries.map(({ organizations: _, ...head }) => head)).toEqual(realCountries.map(({ organizations: _, ...head }) => head));
  });

  test("any records come back, whatever their texts hold", () => {
    fc.assert(
      fc.property(anyCountries(wildText), (countries) => {
        const read = documentsOf(textOf(yamlExport, countries)).map(dataOf);
        expect(read).toEqual(asFiles(countries));
        for (const one of read) countrySchema.parse(one);
      }),
    );
  });

  test("a reader of YAML 1.1 finds the same: no truth value, number or date is a text to one and not to the other", ({ skip }) => {
    const program = "import sys,json,yaml; print(json.dumps([d for t in json.load(sys.stdin) for d in yaml.safe_load_all(t)]))";
    const drawn = fc.sample(anyCountries(wildText), { seed: 5, numRuns: 60 });
    const texts = [realCountries, ...drawn].map((countries) => textOf(yamlExport, countries));
    const { status, stdout, stderr } = spawnSync("python3", ["-c", program], {
      input: JSON.stringify(texts),
      encoding: "utf8",
      maxBuffer: 1 << 27,
    });
    if (/ModuleNotFoundError/.test(stderr) || status === null) skip("PyYAML is not here: no YAML 1.1 reader has read it");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual([realCountries, ...drawn].flatMap(asFiles));
  });

  test("reads like the directory: the line for editors, Norway in quotes, one country after another", () => {
    const yaml = textOf(
      yamlExport,
      realCountries.filter(({ country }) => country === "NO" || country === "BE"),
    );
    expect(yaml).toContain('\ncountry: "NO"\n');
    expect(yaml.match(/^# yaml-language-server: .*country-1\.json$/gm)).toHaveLength(2);
    expect(yaml).not.toContain("e164");
  });
});
