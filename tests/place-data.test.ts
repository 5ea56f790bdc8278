import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { indicatorIds } from "../src/core/steps/indications.ts";
import { words } from "../src/core/text.ts";
import type { CodedWords, GazetteerPlace, Indicator, Material } from "../src/core/vocabulary/model.ts";

const data = join(process.cwd(), "directory-data");
const read = <T>(...path: string[]): T => parse(readFileSync(join(data, ...path), "utf8")) as T;

const countries = readdirSync(data)
  .filter((file) => /^[A-Z]{2}\.yaml$/.test(file))
  .map((file) => file.slice(0, 2));
const places = read<GazetteerPlace[]>("vocabulary", "places.yaml");
const known = new Set(places.map(({ name, country }) => `${name}, ${country}`));

/** Offices that serve a country from a town outside it. */
const abroad = new Map([["Bern, LI", "Bern, CH"]]);

describe("indicators", () => {
  const { caveats, indicators } = read<{ caveats: string[]; indicators: Indicator[] }>("indicators.yaml");

  it("are those of the step, in its order", () => {
    expect(indicators.map(({ id }) => id)).toEqual([...indicatorIds]);
  });

  it("come with their caveats", () => {
    expect(caveats.length).toBeGreaterThanOrEqual(5);
  });
});

describe("materials", () => {
  const materials = read<Material[]>("materials.yaml");

  it("are 28, each with its own id", () => {
    expect(new Set(materials.map(({ id }) => id)).size).toBe(28);
    expect(materials).toHaveLength(28);
  });

  it("have well-formed addresses", () => {
    for (const url of materials.flatMap(({ urls }) => urls ?? [])) expect(URL.canParse(url), url).toBe(true);
  });
});

describe.each(["languages.yaml", "countries.yaml"])("%s", (file) => {
  const entries = read<CodedWords[]>("vocabulary", file);

  it("has one entry with words for each code", () => {
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
    for (const { code, words } of entries) expect(words.length, code).toBeGreaterThan(0);
  });
});

it("has words for every country of the directory", () => {
  const codes = new Set(read<CodedWords[]>("vocabulary", "countries.yaml").map(({ code }) => code));
  expect(countries.filter((code) => !codes.has(code))).toEqual([]);
});

describe("places", () => {
  it("hold every city of the country files, in the same country", () => {
    const missing = countries.flatMap((country) => {
      const { organizations } = read<{ organizations: { city?: string }[] }>(`${country}.yaml`);
      return organizations
        .flatMap(({ city }) => (city === undefined ? [] : `${city}, ${country}`))
        .filter((city) => !known.has(abroad.get(city) ?? city));
    });
    expect(missing).toEqual([]);
  });

  it("lie on the globe", () => {
    for (const { name, at } of places) {
      expect(at, name).toHaveLength(2);
      expect(Math.abs(at[0]), name).toBeLessThanOrEqual(90);
      expect(Math.abs(at[1]), name).toBeLessThanOrEqual(180);
    }
  });

  it("lie in nothing but places of their country, called by the name of its line", () => {
    const parts = places.flatMap(({ name, country, in: within = [] }) => within.map((part) => ({ name, key: `${part}, ${country}` })));
    expect(parts.length).toBeGreaterThan(100);
    expect(parts.filter(({ key }) => !known.has(key))).toEqual([]);
  });

  it("name a town of a country once", () => {
    const names = places.map(({ name, country }) => `${words(name).join(" ")}, ${country}`);
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
  });

  it("give every country a two-letter code in capitals", () => {
    for (const { name, country } of places) expect(country, name).toMatch(/^[A-Z]{2}$/);
  });
});
