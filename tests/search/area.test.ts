import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { regionName } from "../../src/core/vocabulary/regions.ts";
import { partOfCountry } from "../../src/formats/view/area.ts";

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
