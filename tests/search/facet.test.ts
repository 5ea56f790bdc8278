import { describe, expect, test } from "vitest";
import type { Service } from "../../src/core/directory/model.ts";
import { servingOf } from "../../src/core/search/facet.ts";
import { townOf } from "../../src/core/search/place.ts";
import type { Age, Filters } from "../../src/core/search/query.ts";
import { judgeAge } from "../../src/core/search/service-facet.ts";
import { ids, world } from "./directory.ts";
import { askOf, record } from "./records.ts";

const childrenOnly = { populations: ["girls", "boys"] } as const;
const womenOnly = { populations: ["women"] } as const;

describe("age", () => {
  test.each<[Age, string, Partial<Service>, string]>([
    [16, "says nothing", {}, "unknown"],
    ["unknown", "says nothing", {}, "unknown"],
    [17, "adults from 18", { minimum_age: 18 }, "no"],
    [18, "adults from 18", { minimum_age: 18 }, "yes"],
    ["unknown", "adults from 18", { minimum_age: 18 }, "no"],
    ["unknown", "adults from 18, though women", { minimum_age: 18, ...womenOnly }, "no"],
    ["unknown", "from 15", { minimum_age: 15 }, "yes"],
    ["unknown", "up to 17", { maximum_age: 17 }, "yes"],
    [18, "up to 17", { maximum_age: 17 }, "no"],
    [0, "up to 17", { maximum_age: 17 }, "yes"],
    [120, "from 18", { minimum_age: 18 }, "yes"],
    [16, "children", childrenOnly, "yes"],
    [30, "children", childrenOnly, "no"],
    ["unknown", "children", childrenOnly, "yes"],
    [16, "women", womenOnly, "no"],
    [30, "women", womenOnly, "yes"],
    ["unknown", "women", womenOnly, "no"],
    [16, "families", { populations: ["women", "families"] }, "unknown"],
  ])("%s, where a service says: %s", (age, _, service, answer) => {
    expect(judgeAge(age, { type: "shelter", ...service })).toBe(answer);
  });
});

describe("whom", () => {
  const cases: [Filters, Service["populations"], "yes" | "no" | "unknown"][] = [
    [{ for: ["men"] }, undefined, "unknown"],
    [{ for: ["men"] }, ["women"], "no"],
    [{ for: ["men"] }, ["women", "men"], "yes"],
    [{ for: ["children"] }, ["boys"], "yes"],
    [{ for: ["children"] }, ["women"], "no"],
    [{ for: ["adults"] }, ["girls"], "no"],
    [{ for: ["families"] }, ["women"], "unknown"],
    [{ for: ["families"] }, ["girls", "boys"], "no"],
    [{ for: ["lgbtiq"] }, ["women"], "unknown"],
    [{ for: ["women"] }, ["lgbtiq"], "unknown"],
    [{ for: ["women"], age: 16 }, ["girls"], "yes"],
    [{ for: ["women"], age: 16 }, ["women"], "no"],
  ];
  test.each(cases)("%j against %j: %s", async (filters, populations, answer) => {
    const { matches } = await askOf(
      [record("be-a", { services: [{ type: "shelter", ...(populations && { populations }) }] })],
      "",
      filters,
    );
    const stated = matches[0]?.reasons.some((reason) => reason.code === "not-stated" && reason.condition === "for");
    expect(matches.length === 0 ? "no" : stated ? "unknown" : "yes").toBe(answer);
  });
});

test("one and the same service meets all conditions", async () => {
  const both = record("be-both", {
    services: [
      { type: "shelter", populations: ["women"] },
      { type: "hotline", populations: ["men"] },
    ],
  });
  expect(ids(await askOf([both], "", { service: ["shelter"], for: ["men"] }))).toEqual([]);
  expect((await askOf([both], "", { for: ["men"] })).matches[0]?.services).toEqual([1]);
});

test("languages are those of the service, or of the telephone", async () => {
  const phone = { number: "1", use: "hotline", source: "" } as const;
  const records = [
    record("be-a", { services: [{ type: "shelter", languages: ["ar"] }] }),
    record("be-b", { phones: [{ ...phone, languages: ["ar", "fr"] }] }),
    record("be-c", { phones: [{ ...phone, languages: ["fr"] }, phone] }),
    record("be-d"),
    record("be-e", { phones: [{ ...phone, languages: ["fr"] }] }),
    record("be-f", { services: [{ type: "shelter", languages: ["nl"] }], phones: [{ ...phone, languages: ["ar"] }] }),
  ];
  expect(ids(await askOf(records, "", { language: ["ar"] })).sort()).toEqual(["be-a", "be-b", "be-c", "be-d"]);
});

describe("where", () => {
  const records = [
    record("be-antwerp", { city: "Antwerpen", services: [{ type: "outreach" }] }),
    record("be-ghent", { city: "Gent", services: [{ type: "outreach" }] }),
    record("be-nowhere", { services: [{ type: "outreach" }] }),
    record("be-region", { coverage: ["Wallonia", "Bruges"], services: [{ type: "outreach" }] }),
    record("be-secret", { city: "Bruges", address_withheld: true, services: [{ type: "outreach" }] }),
    record("be-shelter", { city: "Bruges" }),
    record("fr-lille", { country: "FR", city: "Lille", services: [{ type: "outreach" }] }),
  ];

  test("the town first, then the country by distance, then other regions; other countries are no answer", async () => {
    expect(ids(await askOf(records, "ghent"))).toEqual(["be-ghent", "be-antwerp", "be-nowhere", "be-secret", "be-shelter", "be-region"]);
  });

  test("nothing tells how far a shelter is, or a place that is withheld", async () => {
    const { matches } = await askOf(records, "ghent");
    const told = matches.filter(({ reasons }) => reasons.some((reason) => "km" in reason)).map(({ listing }) => listing.id);
    expect(told).toEqual(["be-antwerp"]);
  });

  test("a country without a record is named, with its neighbours", async () => {
    expect((await askOf(records, "lawyer luxembourg")).absent).toEqual([{ country: "LU", nearest: ["BE", "FR"] }]);
  });
});

test("a name that holds the words answers a condition that its record does not", async () => {
  const records = [record("be-refuge", { name: "Refuge", services: [{ type: "hotline" }] }), record("be-shelter")];
  expect(ids(await askOf(records, "refuge"))).toEqual(["be-refuge", "be-shelter"]);
  expect(ids(await askOf(records, "", { service: ["shelter"] }))).toEqual(["be-shelter"]);
});

describe("whether a line serves the place", () => {
  test.each<[string, string, readonly string[], "here" | "elsewhere" | "not-recorded"]>([
    ["GB", "Birmingham", ["West Midlands"], "here"],
    ["GB", "Birmingham", ["England"], "here"],
    ["GB", "West Midlands", ["England"], "here"],
    ["GB", "England", ["West Midlands"], "not-recorded"],
    ["GB", "England", ["England", "Wales"], "here"],
    ["GB", "England", ["Leeds"], "not-recorded"],
    ["GB", "Belfast", ["England", "Wales"], "elsewhere"],
    ["GB", "Scotland", ["England", "Wales"], "elsewhere"],
    ["GB", "Belfast", ["England", "Newry"], "not-recorded"],
    ["GB", "a place on no map", ["England"], "not-recorded"],
    ["GB", "Belfast", ["a part that no map has"], "not-recorded"],
    ["PT", "Amadora", ["Lisboa"], "here"],
    ["PT", "Lisbon", ["Lisboa"], "here"],
    ["PT", "Lisboa", ["Norte"], "elsewhere"],
  ])("%s, %s, one of %j: %s", (country, asked, coverage, answer) => {
    const of = (name: string, code: string) => townOf(world.lexicon, name, code);
    expect(servingOf({ country, coverage }, of(asked, country), of)).toBe(answer);
    expect(servingOf({ country, coverage: "national" }, of(asked, country), of)).toBe("here");
    expect(servingOf({ country, city: asked, coverage }, of(asked, country), of)).toBe("here");
  });
});
