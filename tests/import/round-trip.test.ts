import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Country } from "../../src/core/directory/model.ts";
import { csvExport } from "../../src/formats/export/csv.ts";
import { geojsonExport } from "../../src/formats/export/geojson.ts";
import { jsonExport, ndjsonExport } from "../../src/formats/export/json.ts";
import { yamlExport } from "../../src/formats/export/yaml.ts";
import { reviewYaml } from "../../src/formats/import/review-yaml.ts";
import { readYaml } from "../../src/formats/yaml.ts";
import { asWritten, realCountries } from "../export/about.ts";
import { anyCountries, plainText, wildText } from "../export/any-organization.ts";
import { accounted, importedBack, settledAll } from "./opened.ts";

const forms = [
  ["csv", csvExport, "csv", plainText],
  ["json", jsonExport, "json", wildText],
  ["ndjson", ndjsonExport, "json", wildText],
  ["geojson", geojsonExport, "geojson", wildText],
  ["yaml", yamlExport, "yaml", wildText],
] as const;

describe.each(forms)("%s, exported and imported", (_, exporter, form, text) => {
  const back = (countries: readonly Country[]) => {
    const imported = importedBack(exporter, countries, form);
    expect(imported.refused).toEqual([]);
    expect(accounted(imported)).toBe(imported.read);
    expect(imported.records.map(({ organization }) => organization)).toEqual(asWritten(countries));
    return imported;
  };

  test("is the real directory again", () => {
    back(realCountries);
  });

  test("is the same for any records", () => {
    fc.assert(fc.property(anyCountries(text), (countries) => void back(countries)));
  });
});

test("what is written for review says of our own records what they said, shelters and their texts too", () => {
  fc.assert(
    fc.property(anyCountries(wildText), (countries) => {
      const { records, refused } = settledAll(importedBack(yamlExport, countries, "yaml"));
      expect(refused).toEqual([]);
      for (const { country } of countries) {
        const some = records.filter(({ organization }) => organization.country === country);
        const read = readYaml(reviewYaml(country, some, "list"), "x.yaml");
        const organizations = asWritten(countries.filter((one) => one.country === country)).map(({ country: _, ...fields }) => fields);
        expect(read.ok && read.value.data).toEqual({ country, emergency: [], organizations });
      }
    }),
  );
});
