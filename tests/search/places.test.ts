import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { words } from "../../src/core/text.ts";
import type { GazetteerPlace } from "../../src/core/vocabulary/model.ts";
import { ask, ids } from "./directory.ts";

const places = parse(readFileSync(join(import.meta.dirname, "../../directory-data/vocabulary/places.yaml"), "utf8")) as GazetteerPlace[];

const placeIn = async (text: string): Promise<string | undefined> => {
  const { near } = (await ask(text)).query.filters;
  return near && `${near.name}, ${near.country}`;
};

describe("a place as caseworkers type it", () => {
  test.each([
    ["shelter women cuiabá", "Cuiabá, BR"],
    ["lawyer tapachula", "Tapachula, MX"],
    ["shelter san cristobal de las casas", "San Cristóbal de las Casas, MX"],
    ["ศูนย์ช่วยเหลือแรงงาน แม่สอด", "Mae Sot, TH"],
    ["hotline 名古屋", "Nagoya, JP"],
    ["諮詢 台中", "Taichung, TW"],
    ["आश्रय काठमाडौं", "Kathmandu, NP"],
    ["δικηγόρος Θεσσαλονίκη", "Thessaloniki, GR"],
    ["abogado sinaloa", "Sinaloa, MX"],
    ["юрист у Львівській області", "Lviv Oblast, UA"],
    ["prawnik w województwie mazowieckim", "Mazowieckie, PL"],
    ["쉼터 경기도", "Gyeonggi, KR"],
    ["lawyer niger state", "Niger State, NG"],
    ["lawyer punjab india", "Punjab, IN"],
    ["lawyer georgia usa", "Georgia, USA, US"],
  ])("%s", async (text, place) => {
    expect(await placeIn(text)).toBe(place);
  });
});

describe("an everyday word is no place", () => {
  test.each([
    "mujer indiana en españa",
    "asianajaja naisen kanssa",
    "am nevoie de adăpost mâine",
    "avvocato in montagna",
    "vengo de nigeria, necesito ayuda",
    "nail bar worker",
    "abrigo para mulheres",
    "lawyer georgia",
  ])("%s", async (text) => {
    expect(await placeIn(text)).toBeUndefined();
  });
});

test("who serves all of the country answers for a part of it that no record names", async () => {
  const answers = await ask("lawyer sinaloa");
  expect(ids(answers)).toContain("mx-linea-nacional-contra-la-trata");
  expect(answers.matches.filter(({ listing }) => listing.country !== "MX")).toEqual([]);
});

test("whose town lies in the part comes first", async () => {
  expect(ids(await ask("shelter śląskie"))[0]).toBe("pl-po-moc");
});

// Typed alone, the name is the region: nobody could ask for the town any more.
test("no region is called like a town", () => {
  const phrases = ({ name, words: others = [] }: GazetteerPlace): string[] => [name, ...others].map((text) => words(text).join(" "));
  const townsCalled = new Map<string, string[]>();
  for (const town of places.filter(({ region }) => !region))
    for (const phrase of phrases(town)) townsCalled.set(phrase, [...(townsCalled.get(phrase) ?? []), `${town.name}, ${town.country}`]);
  const hidden = places
    .filter(({ region }) => region)
    .flatMap((region) => phrases(region).flatMap((phrase) => townsCalled.get(phrase) ?? []));
  expect(hidden).toEqual([]);
});

describe("a town that somebody comes from is not where help is sought", () => {
  test.each([
    ["woman from lagos in rome", "Rome, IT"],
    ["woman from sinaloa in los angeles lawyer", "Los Angeles, US"],
    ["girl from kathmandu in mumbai shelter", "Mumbai, IN"],
    ["mujer desde tijuana en madrid", "Madrid, ES"],
    ["in rome a woman from lagos", "Rome, IT"],
  ])("“%s”: %s", async (text, expected) => {
    expect(await placeIn(text)).toBe(expected);
  });

  test("a country may be where they are", async () => {
    const { filters } = (await ask("man from punjab not paid greece")).query;
    expect(filters).toMatchObject({ country: ["GR"] });
    expect(filters.near).toBeUndefined();
  });

  test("alone it is all that is known, and who goes home leaves from there", async () => {
    expect(await placeIn("woman from lagos")).toBe("Lagos, NG");
    expect(await placeIn("return to lagos from rome")).toBe("Lagos, NG");
  });
});
