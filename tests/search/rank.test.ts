import { describe, expect, test } from "vitest";
import { freshness } from "../../src/core/directory/fresh.ts";
import { ids } from "./directory.ts";
import { askOf, record } from "./records.ts";

describe("freshness", () => {
  test.each([
    ["2026-11-23", "phone", "fresh"],
    ["2026-05-23", "phone", "fresh"],
    ["2026-05-22", "phone", "ageing"],
    ["2025-11-23", "visit", "ageing"],
    ["2025-11-22", "visit", "stale"],
    ["2026-11-23", "public-page", "ageing"],
    ["2025-11-22", "public-page", "stale"],
    ["2026-08-31", "email", "fresh"],
  ] as const)("checked on %s by %s: %s", (on, how, expected) => {
    expect(freshness({ on, how }, "2026-11-23")).toBe(expected);
  });

  test("half a year after the 31st of August is the end of February", () => {
    expect(freshness({ on: "2026-08-31", how: "phone" }, "2027-02-28")).toBe("fresh");
    expect(freshness({ on: "2026-08-31", how: "phone" }, "2027-03-01")).toBe("ageing");
  });
});

describe("order", () => {
  test("stated before not stated, fresh before ageing before stale, closed last, defunct never", async () => {
    const women = [{ type: "shelter", populations: ["women"] }] as const;
    const records = [
      record("be-closed", { services: women, status: "temporarily_closed" }),
      record("be-defunct", { services: women, status: "defunct" }),
      record("be-fresh", { services: women }),
      record("be-ageing", { services: women, assured: { on: "2026-01-01", how: "phone" } }),
      record("be-page", { services: women, assured: { on: "2026-11-22", how: "public-page" } }),
      record("be-stale", { services: women, assured: { on: "2024-01-01", how: "visit" } }),
      record("be-unknown"),
    ];
    expect(ids(await askOf(records, "shelter women"))).toEqual(["be-fresh", "be-ageing", "be-page", "be-stale", "be-unknown", "be-closed"]);
  });

  test("for a child, and for one who may be a child, whoever serves children comes first", async () => {
    const records = [
      record("be-adults", { services: [{ type: "shelter", minimum_age: 18 }] }),
      record("be-anybody", { services: [{ type: "shelter", minimum_age: 12 }] }),
      record("be-children", { services: [{ type: "child-protection" }] }),
    ];
    expect(ids(await askOf(records, "", { age: "unknown" }))).toEqual(["be-children", "be-anybody"]);
    expect(ids(await askOf(records, "", { age: 14 }))).toEqual(["be-children", "be-anybody"]);
    expect(ids(await askOf(records, "", { age: 30 }))).toEqual(["be-adults", "be-anybody", "be-children"]);
  });

  test("the very name comes first, whatever its record says", async () => {
    const records = [
      record("be-a", { name: "Women's Shelter", services: [{ type: "hotline", populations: ["girls"] }], status: "temporarily_closed" }),
      record("be-b", { services: [{ type: "shelter", populations: ["women"] }] }),
    ];
    expect(ids(await askOf(records, "women's shelter"))).toEqual(["be-a", "be-b"]);
  });

  test("small talk orders nothing: the same reading, the same order", async () => {
    const records = [record("be-a", { name: "Made-up Circle" }), record("be-b", { name: "Made-up Help" })];
    for (const words of ["shelter", "shelter help", "help me please shelter"])
      expect(ids(await askOf(records, words)), words).toEqual(["be-a", "be-b"]);
    expect(ids(await askOf(records, "made up help"))[0]).toBe("be-b");
  });

  test("who names other regions than the town comes after who serves the whole country, though it states more", async () => {
    const records = [
      record("be-region", { coverage: ["A part that no map has"], services: [{ type: "shelter", populations: ["men"] }] }),
      record("be-whole"),
      record("be-town", { coverage: ["Ghent"] }),
    ];
    expect(ids(await askOf(records, "shelter men ghent"))).toEqual(["be-town", "be-whole", "be-region"]);
  });

  test("who serves the part that the town lies in comes before the whole country, and says which part", async () => {
    const records = [
      record("be-a-region", { coverage: ["Wallonia"] }),
      record("be-a-towns", { coverage: ["Wallonia", "Bruges"] }),
      record("be-b-whole"),
      record("be-c-part", { coverage: ["BE-VLG"] }),
      record("be-d-town", { coverage: ["Ghent"] }),
    ];
    const result = await askOf(records, "shelter ghent");
    // Which other towns it serves is not recorded; that Ghent lies in no Wallonia is.
    expect(ids(result)).toEqual(["be-d-town", "be-c-part", "be-b-whole", "be-a-towns"]);
    expect(result.matches[1]?.reasons).toContainEqual({ code: "in-region", region: "Flanders" });
  });

  test.each(["shelter wallonia", "hébergement wallonie", "opvang wallonië"])("a part of a country is a place: %s", async (words) => {
    const records = [
      record("be-a-elsewhere", { coverage: ["Flanders"] }),
      record("be-b-whole"),
      record("be-c-there", { coverage: ["Wallonia"] }),
      record("be-d-town", { city: "Namur" }),
      record("fr-e", { country: "FR" }),
    ];
    expect(ids(await askOf(records, words))).toEqual(["be-c-there", "be-d-town", "be-b-whole"]);
  });

  test("a part of a part is served with it", async () => {
    const records = [
      record("gb-a", { country: "GB", coverage: ["England", "Wales"] }),
      record("gb-b", { country: "GB", coverage: ["West Midlands"] }),
      record("gb-c", { country: "GB", coverage: ["Scotland"] }),
    ];
    for (const words of ["shelter england", "shelter west midlands", "shelter birmingham"])
      expect(ids(await askOf(records, words)), words).toEqual(["gb-a", "gb-b"]);
    expect(ids(await askOf(records, "shelter leeds")), "Leeds lies in England, and in no West Midlands").toEqual(["gb-a"]);
  });

  test("a part of a country that no record names is still in that country", async () => {
    expect(ids(await askOf([record("gb-a", { country: "GB" }), record("be-a")], "shelter scotland"))).toEqual(["gb-a"]);
  });

  test("who serves children alone comes after who serves anybody, unless it is about a child", async () => {
    const hotline = { type: "hotline" } as const;
    const records = [
      record("be-a-kids", {
        services: [{ ...hotline, populations: ["girls", "boys"] }, { type: "child-protection" }, { type: "interpretation" }],
      }),
      record("be-b", { services: [hotline] }),
    ];
    expect(ids(await askOf(records, "hotline"))).toEqual(["be-b", "be-a-kids"]);
    expect(ids(await askOf(records, "belgium"))).toEqual(["be-b", "be-a-kids"]);
    expect(ids(await askOf(records, "hotline girl"))).toEqual(["be-a-kids", "be-b"]);
    expect(ids(await askOf(records, "child protection"))).toEqual(["be-a-kids"]);
  });

  test("a house for women whose interpreter takes anybody comes last for a man, where no service is asked for", async () => {
    const records = [
      record("be-a-women", { city: "Ghent", services: [{ type: "shelter", populations: ["women"] }, { type: "interpretation" }] }),
      record("be-b", { services: [{ type: "legal" }] }),
    ];
    expect(ids(await askOf(records, "man ghent"))).toEqual(["be-b", "be-a-women"]);
    expect(ids(await askOf(records, "woman ghent"))).toEqual(["be-a-women", "be-b"]);
    expect(ids(await askOf(records, "interpreter man ghent"))).toEqual(["be-a-women"]);
  });

  test("what was done to the person asks for its own remedy only where no other is asked for", async () => {
    const records = [record("be-a", { services: [{ type: "labour-rights" }] }), record("be-b", { services: [{ type: "shelter" }] })];
    expect(ids(await askOf(records, "exploited worker"))).toEqual(["be-a"]);
    expect(ids(await askOf(records, "exploited worker shelter"))).toEqual(["be-b"]);
  });

  test("equals stand in the order of their countries and ids", async () => {
    const records = [record("fr-a", { country: "FR" }), record("be-c"), record("be-a")];
    expect(ids(await askOf(records, "shelter"))).toEqual(["be-a", "be-c", "fr-a"]);
  });
});
