import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differenceOf } from "../../src/core/difference/difference.ts";
import { effectOf } from "../../src/core/difference/effect.ts";
import { filtersOf, inventedCases } from "../../src/core/difference/invented-cases.ts";
import { optionsFor } from "../../src/core/difference/options.ts";
import type { Country, Organization, Tombstone } from "../../src/core/directory/model.ts";
import { search } from "../../src/core/search/search.ts";
import { buildIndex } from "../../src/core/search/write-index.ts";
import { diffMarkdown } from "../../src/formats/upkeep/diff-markdown.ts";
import { countsText, effectTexts, recordTexts, recordTitle, turnTexts } from "../../src/formats/upkeep/diff-texts.ts";
import { callHere } from "../program/here.ts";
import { withFolder } from "../program/program.ts";
import { world } from "../search/directory.ts";
import { record } from "../search/records.ts";
import { anyRecords } from "./any-records.ts";
import { edited, inRecord, threeEdits } from "./edited.ts";

const country = (organizations: readonly Organization[], more: Partial<Country> = {}): Country => ({
  country: "BE",
  emergency: [],
  organizations,
  ...more,
});
const plain = (text: string): string => text;

const diffOf = (before: readonly Organization[], after: readonly Organization[], moved: readonly Tombstone[] = []) => {
  const edit = { before: [country(before)], after: [country(after, { moved })] };
  const countries = differenceOf(edit);
  const names = new Map([...before, ...after].map(({ id, name }) => [id, name]));
  return { countries, effect: effectOf(edit, ["BE"]), leftOut: [], names, lexicon: world.lexicon };
};
const saidOf = (before: Partial<Organization>, after: Partial<Organization>): readonly string[] => {
  const [one] = diffOf([record("be-a", before)], [record("be-a", after)]).countries;
  return one?.records.flatMap((change) => recordTexts(change, plain)) ?? [];
};

describe("facts", () => {
  const phone = (number: string, more = {}) => ({ number, use: "office", source: "https://a.example", ...more }) as const;
  const shelter = (more = {}) => ({ services: [{ type: "shelter", ...more }] }) as const;
  const unchecked = "no new check: still that of 2026-11-23";

  test.each<[string, Partial<Organization>, Partial<Organization>, string[]]>([
    ["a name", {}, { name: "New" }, ["name: Made-up be-a → New", unchecked]],
    ["a caution that is new", {}, { caution: "Ask." }, ["caution: not stated → Ask.", unchecked]],
    ["a caution that is gone", { caution: "Ask." }, {}, ["caution: Ask. → not stated", unchecked]],
    ["a status", {}, { status: "temporarily_closed" }, ["status: active → temporarily_closed", unchecked]],
    ["a number", { phones: [phone("1")] }, { phones: [phone("2")] }, ["phone: 1 → 2", unchecked]],
    [
      "a number and its hours",
      { phones: [phone("1")] },
      { phones: [phone("2", { hours: "24/7" })] },
      ["phone: 1 → 2", "phone 2, hours: not stated → 24/7", unchecked],
    ],
    [
      "hours",
      { phones: [phone("1", { hours: "Mo-Fr 09:00-17:00" })] },
      { phones: [phone("1", { hours: "24/7" })] },
      ["phone 1, hours: Mo-Fr 09:00-17:00 → 24/7", unchecked],
    ],
    [
      "a number more",
      { phones: [phone("1")] },
      { phones: [phone("1"), phone("2")] },
      ["phone 2 added (use: office; source: https://a.example)", unchecked],
    ],
    [
      "one of another use is another",
      { phones: [phone("1")] },
      { phones: [phone("2", { use: "fax" })] },
      ["phone 1 removed (use: office; source: https://a.example)", "phone 2 added (use: fax; source: https://a.example)", unchecked],
    ],
    ["the order of numbers is nothing", { phones: [phone("1"), phone("2")] }, { phones: [phone("2"), phone("1")] }, []],
    ["an E.164 that a library computes is nothing", { phones: [phone("1")] }, { phones: [phone("1", { e164: "+321" })] }, []],
    [
      "populations",
      shelter({ populations: ["women", "men"] }),
      shelter({ populations: ["women"] }),
      ["service shelter, populations: women, men → women", unchecked],
    ],
    ["ages", shelter(), shelter({ minimum_age: 18 }), ["service shelter, minimum_age: not stated → 18", unchecked]],
    [
      "places",
      shelter({ capacity: { available: 1, updated: "2026-11-01" } }),
      shelter({ capacity: { available: 0, updated: "2026-11-02" } }),
      ["service shelter, capacity: available 1, updated 2026-11-01 → available 0, updated 2026-11-02", unchecked],
    ],
    [
      "the second shelter",
      { services: [{ type: "shelter" }, { type: "shelter", populations: ["men"] }] },
      shelter(),
      ["service shelter (2) removed (populations: men)", unchecked],
    ],
    ["languages in another order", shelter({ languages: ["nl", "fr"] }), shelter({ languages: ["fr", "nl"] }), []],
    [
      "a language more, in another order",
      shelter({ languages: ["nl", "fr"] }),
      shelter({ languages: ["fr", "nl", "ar"] }),
      ["service shelter, languages: nl, fr → fr, nl, ar", unchecked],
    ],
    [
      "the first of two shelters",
      { services: [{ type: "shelter" }, { type: "shelter", populations: ["men"], minimum_age: 18 }] },
      shelter({ populations: ["men"], minimum_age: 18 }),
      ["service shelter removed", unchecked],
    ],
    [
      "the order of two shelters is nothing",
      {
        services: [
          { type: "shelter", populations: ["women"] },
          { type: "shelter", populations: ["men"] },
        ],
      },
      {
        services: [
          { type: "shelter", populations: ["men"] },
          { type: "shelter", populations: ["women"] },
        ],
      },
      [],
    ],
    [
      "two shelters that are one now",
      {
        services: [
          { type: "shelter", populations: ["women"], minimum_age: 18 },
          { type: "shelter", populations: ["men"] },
        ],
      },
      shelter({ populations: ["women", "men"], minimum_age: 18 }),
      ["service shelter, populations: women → women, men", "service shelter (2) removed (populations: men)", unchecked],
    ],
    ["a page", { sources: ["https://a.example"] }, { sources: [] }, ["source https://a.example removed", unchecked]],
    ["a check", {}, { assured: { on: "2026-11-24", how: "phone", by: "desk" } }, ["checked 2026-11-24 by phone (desk)"]],
    [
      "a check and a fact",
      {},
      { city: "Gent", assured: { on: "2026-11-24", how: "public-page" } },
      ["city: not stated → Gent", "checked 2026-11-24 on its public page"],
    ],
  ])("%s", (_, before, after, texts) => {
    expect(saidOf(before, after)).toEqual(texts);
  });

  test("national ones", () => {
    const head = (number: string, days: number) =>
      country([], {
        emergency: [{ label: "All", number, source: "https://a.example" }],
        mechanism: { reflection_period: { days, source: "https://a.example", checked: "2026-11-22" } },
      });
    const [one] = differenceOf({ before: [head("112", 45)], after: [head("113", 30)] });
    expect(one?.national).toEqual([
      { change: "replaced", part: "emergency", before: "112", after: "113" },
      { change: "changed", part: "mechanism", name: "reflection_period", field: "days", before: "45", after: "30" },
    ]);
  });
});

describe("records", () => {
  const changes = (...args: Parameters<typeof diffOf>) =>
    diffOf(...args).countries.flatMap(({ records }) => records.map(({ change, from, id }) => [change, from, id]));

  test("are added, removed, and moved by their tombstone", () => {
    const [a, b] = [record("be-a"), record("be-b")];
    expect(changes([a], [b])).toEqual([
      ["removed", undefined, "be-a"],
      ["added", undefined, "be-b"],
    ]);
    expect(changes([a], [b], [{ id: "be-a", moved_to: "be-b" }])).toEqual([["moved", "be-a", "be-b"]]);
    const hops = [
      { id: "be-a", moved_to: "be-x" },
      { id: "be-x", moved_to: "be-b" },
    ];
    expect(changes([a], [b], hops)).toEqual([["moved", "be-a", "be-b"]]);
    expect(changes([a], [b], [{ id: "be-a", closed_on: "2026-11-01" }]).map(([change]) => change)).toEqual(["removed", "added"]);
    expect(
      changes(
        [a],
        [b],
        [
          { id: "be-a", moved_to: "be-c" },
          { id: "be-c", moved_to: "be-a" },
        ],
      ).map(([change]) => change),
    ).toEqual(["removed", "added"]);
  });

  describe("merged into one that was there", () => {
    const merge: Tombstone[] = [{ id: "be-a", moved_to: "be-b" }];
    const number = { number: "1", use: "office", source: "https://a.example" } as const;
    const [a, b] = [record("be-a", { phones: [number], caution: "Ask." }), record("be-b")];

    test.each([
      ["first", [a, b]],
      ["last", [b, a]],
    ])("it is told so where it stood %s, with what the other does not state", (_, before) => {
      const diff = diffOf(before, [b], merge);
      expect(diff.countries.flatMap(({ records }) => records)).toMatchObject([
        { change: "moved", merged: true, id: "be-b", from: "be-a", name: a.name },
      ]);
      expect(countsText(diff)).toBe("1 country: 1 merged");
      const [one] = diff.countries[0]?.records ?? [];
      if (!one) throw new Error("nothing is told");
      expect(recordTitle(one, plain)).toBe("merged: Made-up be-a (be-a → be-b)");
      expect(recordTexts(one, plain)).toEqual(["caution: Ask. → not stated", "phone 1 removed (use: office; source: https://a.example)"]);
    });

    test("what the other takes over is told as its change, and is not lost", () => {
      const [, taken] = diffOf([a, b], [{ ...b, phones: [number], caution: "Ask." }], merge).countries.flatMap(({ records }) => records);
      expect(taken).toMatchObject({ change: "changed", id: "be-b" });
      expect(diffOf([a, b], [{ ...b, phones: [number], caution: "Ask." }], merge).countries[0]?.records[0]).toMatchObject({ facts: [] });
    });

    test("two that became a third: one moved, the other merged", () => {
      const into: Tombstone[] = ["be-a", "be-b"].map((id) => ({ id, moved_to: "be-c" }));
      const told = diffOf([a, b], [record("be-c")], into).countries.flatMap(({ records }) => records);
      expect(told).toMatchObject([
        { change: "moved", from: "be-b", merged: true },
        { change: "moved", from: "be-a" },
      ]);
    });

    const shelter = (id: string, ...populations: readonly ("women" | "men")[]) =>
      record(id, { services: [{ type: "shelter", populations }] });
    const effects = (after: Organization) => {
      const diff = diffOf([shelter("be-a", "men"), shelter("be-b", "women")], [after], merge);
      return [...turnTexts(diff, plain), ...effectTexts(diff, plain)];
    };

    test("whom the other takes from now on nobody has lost", () => {
      expect(effects(shelter("be-b", "women", "men"))).toEqual([]);
    });

    test("whom it does not take have lost the one that is gone, by its name", () => {
      expect(effects(shelter("be-b", "women"))).toEqual([
        "This edit removes the only shelter recorded for men in Belgium: Made-up be-a. Nobody is left.",
        "BE, shelter: men lose Made-up be-a; nobody is left",
      ]);
    });

    test("whom it may take have lost the one that stated it", () => {
      expect(effects(record("be-b", { services: [{ type: "shelter" }] }))).toContain("BE, shelter: men lose Made-up be-a; 1 other left");
    });
  });

  test("nobody loses a record by its new name", () => {
    expect(diffOf([record("be-a")], [record("be-b")], [{ id: "be-a", moved_to: "be-b" }]).effect).toMatchObject({ turns: [], effects: [] });
  });
});

describe("people", () => {
  const effects = (before: Partial<Organization>[], after: Partial<Organization>[]) => {
    const make = (all: Partial<Organization>[]) => all.map((fields, n) => record(`be-${n}`, fields));
    const diff = diffOf(make(before), make(after));
    return [...turnTexts(diff, plain), ...effectTexts(diff, plain)];
  };
  const shelter = (more: object = {}): Partial<Organization> => ({ services: [{ type: "shelter", ...more }] });
  const men = shelter({ populations: ["men"] });

  test.each<[string, Partial<Organization>[], Partial<Organization>[], string[]]>([
    [
      "the last that states it",
      [men],
      [shelter({ populations: ["women"] })],
      [
        "This edit removes the only shelter recorded for men in Belgium: Made-up be-0. Nobody is left.",
        "This edit adds the first shelter recorded for women in Belgium: Made-up be-0.",
        "BE, shelter: men lose Made-up be-0; nobody is left",
        "BE, shelter: women gain Made-up be-0",
      ],
    ],
    [
      "others that may",
      [men, shelter()],
      [{ ...men, status: "temporarily_closed" }, shelter()],
      [
        "This edit removes the only shelter recorded for men in Belgium: Made-up be-0. 1 provider may take them, and does not state it: ask.",
        "BE, shelter: men lose Made-up be-0; 1 other left",
        "BE, shelter: families lose Made-up be-0, which did not state that it takes them; 1 other left",
      ],
    ],
    [
      "another that states it",
      [men, men],
      [men, { ...men, status: "defunct" }],
      [
        "BE, shelter: men lose Made-up be-1; 1 other left",
        "BE, shelter: families lose Made-up be-1, which did not state that it takes them; 1 other left",
      ],
    ],
    [
      "an age",
      [shelter({ populations: ["women"], minimum_age: 18 })],
      [shelter({ populations: ["women"], minimum_age: 21 })],
      ["BE, shelter: women aged 19 lose Made-up be-0; nobody is left"],
    ],
    [
      "a language",
      [shelter({ populations: ["women"], languages: ["ar", "nl"] })],
      [shelter({ populations: ["women"], languages: ["nl"] })],
      [
        "BE, shelter: women asking in Arabic lose Made-up be-0; nobody is left",
        "BE, shelter: families asking in Arabic lose Made-up be-0, which did not state that it takes them; nobody is left",
      ],
    ],
    [
      "what is no longer stated",
      [shelter({ populations: ["men"] }), men],
      [shelter({ populations: ["lgbtiq"] }), men],
      [
        "BE, shelter: Made-up be-0 no longer states that it takes men: ask",
        "BE, shelter: women, girls and boys gain Made-up be-0, which does not state that it takes them: ask",
      ],
    ],
    ["a description", [{ description: "One" }], [{ description: "Two" }], []],
  ])("%s", (_, before, after, texts) => {
    expect(effects(before, after)).toEqual(texts);
  });

  test("about a thousand cases, the same each time, each different", () => {
    const cases = inventedCases([country([record("be-a", shelter({ languages: ["bn"] }))])]);
    expect(cases.length).toBeGreaterThan(900);
    expect(cases.length).toBeLessThan(1100);
    expect(new Set(cases.map((one) => JSON.stringify(one))).size).toBe(cases.length);
    expect(cases).toEqual(inventedCases([country([record("be-a", shelter({ languages: ["bn"] }))])]));
    expect(cases.some(({ language }) => language === "bn")).toBe(true);
  });
});

const ofBelgium = anyRecords.map((records) => records.filter((one) => one.country === "BE"));

test("who can be called is whom search finds, but for who is closed", () => {
  fc.assert(
    fc.property(ofBelgium, fc.nat(), (records, n) => {
      const all = inventedCases([country(records)]);
      const asked = all[n % all.length];
      if (!asked) throw new Error("no case");
      const { matches } = search({ ...world, index: buildIndex(records) }, { words: [], filters: filtersOf(asked, "BE") });
      const open = matches.filter(({ listing }) => listing.status === "active");
      const stated = open.map(({ listing, reasons }) => [listing.id, !reasons.some(({ code }) => code === "not-stated")] as const);
      expect([...optionsFor(asked, country(records))].sort()).toEqual([...stated].sort());
    }),
    { numRuns: 300 },
  );
});

test("there and back: what one edit takes, the other gives; and nothing is nothing", () => {
  fc.assert(
    fc.property(ofBelgium, ofBelgium, (before, after) => {
      const [there, back] = [diffOf(before, after), diffOf(after, before)];
      const kinds = (diff: typeof there, kind: string) =>
        diff.effect.effects
          .filter((one) => one.kind === kind)
          .flatMap(({ left: _, kind: _k, persons, ...rest }) => persons.map((person) => JSON.stringify([person, rest])))
          .sort();
      expect(kinds(there, "loses")).toEqual(kinds(back, "gains"));
      expect(kinds(there, "gains")).toEqual(kinds(back, "loses"));
      expect(there.effect.cases.lose).toBe(back.effect.cases.gain);
      const turned = before.map((one) => ({
        ...one,
        services: one.services
          .map((service) => ({ ...service, ...(service.languages && { languages: [...service.languages].reverse() }) }))
          .reverse(),
      }));
      expect(diffOf(before, turned.reverse())).toMatchObject({ countries: [], effect: { turns: [], effects: [] } });
    }),
    { numRuns: 30 },
  );
});

test("nothing that a record says is markup in a comment", () => {
  const evil = "@everyone **x** [a](https://evil.example) <img src=x> `code` | # ![p](https://evil.example/p)\n- item";
  const text = diffMarkdown(
    diffOf([record("be-a", { name: evil, caution: evil })], [record("be-a", { name: `${evil}!`, status: "defunct" })]),
  );
  const outside = text.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "");
  expect(text).toContain("@everyone");
  expect(outside).not.toMatch(/@|\*\*x|<|\[|evil/);
});

describe("three edits of the real directory", () => {
  test("are told exactly, with who loses", async () => {
    await withFolder(async (folder) => {
      const copy = edited(folder, threeEdits);
      const { code, out, err } = await callHere(["diff", "directory-data", copy]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      await expect(out).toMatchFileSnapshot("golden/three-edits.txt");
      await expect((await callHere(["diff", "directory-data", copy, "--format", "markdown"])).out).toMatchFileSnapshot(
        "golden/three-edits.md",
      );
    });
  });

  test("the same two folders: nothing changed", async () => {
    expect(await callHere(["diff", "directory-data", "directory-data"])).toMatchObject({ code: 0, out: "Nothing changed.\n" });
  });

  test("a record with a fault is left out, and that is said", () =>
    withFolder(async (folder) => {
      const copy = edited(folder, { "AT.yaml": inRecord("at-men-via", (text) => text.replace("kind: ngo", "kind: nog")) });
      const { code, out } = await callHere(["diff", "directory-data", copy]);
      expect(code).toBe(0);
      expect(out).toContain("has 1 fault: records with a fault are left out");
      expect(out).toContain("removed: MEN VIA (at-men-via)");
    }));

  test("a folder that is not there is exit 2; a country that is new is added", () =>
    withFolder(async (folder) => {
      expect((await callHere(["diff", "directory-data", join(folder, "nowhere")])).code).toBe(2);
      mkdirSync(join(folder, "empty"));
      writeFileSync(join(folder, "empty/README"), "");
      const { out } = await callHere(["diff", join(folder, "empty"), "directory-data"]);
      expect(out).toContain("added: Payoke (be-payoke)");
      // The other way round it would be told as the loss of everybody.
      expect(await callHere(["diff", "directory-data", join(folder, "empty")])).toMatchObject({ code: 2, out: "" });
      mkdirSync(join(folder, "unread/BE.yaml"), { recursive: true });
      expect(await callHere(["diff", "directory-data", join(folder, "unread")])).toMatchObject({ code: 10, out: "" });
      expect(out).toMatch(/^96 countries: 611 added$/m);
    }));
});
