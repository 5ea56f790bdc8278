import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { townOf, townsOf } from "../../src/core/search/place.ts";
import { regionName } from "../../src/core/vocabulary/regions.ts";
import { partOfCountry } from "../../src/formats/view/area.ts";
import { directory } from "./directory.ts";

const near = { name: "London", country: "GB" };

test("a card says which part of a country is served, and that a town it does not name must be asked", () => {
  expect(partOfCountry({ coverage: "national" }, [{ code: "national" }], { near })).toBeUndefined();
  expect(partOfCountry({ coverage: ["Scotland"] }, [], {})).toEqual({ text: "Scotland only", mustAsk: false });
  expect(partOfCountry({ coverage: ["Scotland"] }, [{ code: "in-town" }], { near })).toEqual({ text: "Scotland only", mustAsk: false });
  expect(partOfCountry({ coverage: ["England", "Wales"] }, [{ code: "region" }], { near })).toEqual({
    text: "England, Wales only; ask about London",
    mustAsk: true,
  });
});

test("no card shows a code for a region", () => {
  const folder = join(import.meta.dirname, "../../directory-data");
  const texts = readdirSync(folder)
    .filter((name) => /^[A-Z]{2}\.yaml$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const codes = texts.flatMap((text) => [...text.matchAll(/^ {6}- ([A-Z]{2}-[A-Z0-9]{1,3})$/gm)].map(([, code]) => code ?? ""));
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => regionName(code) === code)).toEqual([]);
});

test("every part of a country that a record serves is on the map, as a town or as a region", () => {
  const served = directory.countries.flatMap((country) =>
    (directory.country(country)?.organizations ?? []).flatMap(({ coverage }) =>
      coverage === "national" ? [] : coverage.map((region) => townOf(directory.lexicon, regionName(region), country)),
    ),
  );
  expect(served.length).toBeGreaterThan(50);
  expect(served.filter(({ at, isRegion }) => at === undefined && !isRegion)).toEqual([]);
});

test("the parts that a town lies in are regions of its country, or towns that give a region its name", () => {
  const lexicon = directory.lexicon;
  const parts = directory.countries.flatMap((country) =>
    townsOf(lexicon, country).flatMap((town) => (town.in ?? []).map((name) => townOf(lexicon, name, country))),
  );
  expect(parts.length).toBeGreaterThan(150);
  expect(parts.filter(({ at, isRegion }) => at === undefined && !isRegion)).toEqual([]);
});
