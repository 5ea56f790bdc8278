import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Organization, Service } from "../../src/core/directory/model.ts";
import type { Age } from "../../src/core/search/query.ts";
import { search } from "../../src/core/search/search.ts";
import { buildIndex } from "../../src/core/search/write-index.ts";
import { suggestable, suggestedServices } from "../../src/core/steps/suggested-services.ts";
import { acrossCountries } from "../../src/core/upkeep/across.ts";
import { coverageOf, type State } from "../../src/core/upkeep/coverage.ts";
import { askedFor, type Person, persons, takesPerson } from "../../src/core/upkeep/person.ts";
import { type ServiceType, serviceTypes } from "../../src/core/vocabulary/ids.ts";
import { holeTexts, unmetTexts } from "../../src/formats/upkeep/coverage-holes.ts";
import { directoryOf } from "../export/about.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { world } from "../search/directory.ts";
import { record } from "../search/records.ts";
import { answersWith } from "../walkthrough/answers.ts";
import { anyRecords } from "./any-records.ts";

const coverage = (...records: readonly Organization[]) => {
  const [one] = coverageOf(buildIndex(records), ["BE"]);
  if (!one) throw new Error("no coverage");
  return one;
};
const offering = (...services: Organization["services"]) => coverage(record("be-a", { services }));
const states = (type: ServiceType, ...records: readonly Organization[]) => {
  const cells = coverage(...records).services.find(({ service }) => service === type)?.cells;
  return persons.map((person) => cells?.[person].state);
};

describe("whom a service takes", () => {
  const cases: [Partial<Service>, Record<Person, "yes" | "no" | "unknown">][] = [
    [{}, { woman: "unknown", man: "unknown", girl: "unknown", boy: "unknown", family: "unknown" }],
    [{ populations: ["women"] }, { woman: "yes", man: "no", girl: "no", boy: "no", family: "unknown" }],
    [{ populations: ["girls", "boys"] }, { woman: "no", man: "no", girl: "yes", boy: "yes", family: "no" }],
    [{ populations: ["families"] }, { woman: "unknown", man: "unknown", girl: "unknown", boy: "unknown", family: "yes" }],
    [{ populations: ["women", "families"] }, { woman: "yes", man: "no", girl: "no", boy: "no", family: "yes" }],
    [{ maximum_age: 17 }, { woman: "no", man: "no", girl: "unknown", boy: "unknown", family: "unknown" }],
    [{ minimum_age: 18 }, { woman: "unknown", man: "unknown", girl: "no", boy: "no", family: "unknown" }],
    [
      { populations: ["girls"], maximum_age: 12 },
      { woman: "no", man: "no", girl: "yes", boy: "no", family: "no" },
    ],
    [
      { populations: ["women", "girls"], minimum_age: 18 },
      { woman: "yes", man: "no", girl: "no", boy: "no", family: "unknown" },
    ],
    [{ populations: ["lgbtiq"] }, { woman: "unknown", man: "unknown", girl: "unknown", boy: "unknown", family: "unknown" }],
  ];
  test.each(cases)("%j", (service, answers) => {
    expect(Object.fromEntries(persons.map((person) => [person, takesPerson({ type: "shelter", ...service }, person)]))).toEqual(answers);
  });
});

/** What `search` answers when it is asked with flags for a person, at the best of these ages. */
const searched = (records: readonly Organization[], country: string, service: ServiceType, person: Person): State => {
  const { whom, ages } = askedFor[person];
  const found = (age: Age | undefined): State => {
    const filters = { country: [country], service: [service], for: [whom], ...(age !== undefined && { age }) };
    const { matches } = search({ ...world, index: buildIndex(records) }, { words: [], filters });
    const open = (condition: string, { reasons }: (typeof matches)[number]) =>
      reasons.some((reason) => reason.code === "not-stated" && reason.condition === condition);
    const reachable = matches.filter(({ listing }) => listing.status === "active");
    if (reachable.some((match) => !open("for", match) && !open("age", match))) return "found";
    return reachable.length > 0 ? "unknown" : matches.length > 0 ? "closed" : "none";
  };
  const all = ages.length === 0 ? [found(undefined)] : ages.filter((age) => Number(age) <= 31 || age === 120).map(found);
  return (["found", "unknown", "closed"] as const).find((state) => all.includes(state)) ?? "none";
};

test("coverage and search never disagree", () => {
  fc.assert(
    fc.property(anyRecords, fc.constantFrom("BE", "FR"), fc.constantFrom(...persons), (records, country, person) => {
      const [one] = coverageOf(buildIndex(records), [country]);
      for (const service of ["shelter", "legal", "child-protection", "health"] as const)
        expect([service, one?.services.find((row) => row.service === service)?.cells[person].state]).toEqual([
          service,
          searched(records, country, service, person),
        ]);
    }),
    { numRuns: 150 },
  );
});

test("in the real directory neither: shelters and legal help in every tenth country", () => {
  const records = directory.countries.flatMap((code) => directory.country(code)?.organizations ?? []);
  for (const country of directory.countries.filter((_, n) => n % 10 === 1)) {
    const here = records.filter((one) => one.country === country);
    const [one] = coverageOf(directory.index, [country]);
    for (const { service, cells } of one?.services.filter(({ service }) => service === "shelter" || service === "legal") ?? [])
      for (const person of persons)
        expect([country, service, person, cells[person].state]).toEqual([
          country,
          service,
          person,
          searched(here, country, service, person),
        ]);
  }
});

describe("cells", () => {
  test("a stated yes stands above a silence, a silence above a no", () => {
    const says = (populations?: Service["populations"]) => [{ type: "shelter" as const, ...(populations && { populations }) }];
    const [silent, women] = [record("be-a", { services: says() }), record("be-b", { services: says(["women"]) })];
    expect(states("shelter", silent, women)).toEqual(["found", "unknown", "unknown", "unknown", "unknown"]);
    expect(states("shelter", women)).toEqual(["found", "none", "none", "none", "unknown"]);
    expect(states("legal", women)).toEqual(["none", "none", "none", "none", "none"]);
    expect(states("shelter", record("fr-a", { country: "FR" }), record("be-c", { status: "defunct" }))).toEqual(states("legal"));
  });

  describe("whoever is closed for now", () => {
    const men = [{ type: "shelter", populations: ["men"] }] as const;
    const closed = record("be-a", { status: "temporarily_closed", services: men });

    test("is nobody who is found, and none that is missing", () => {
      expect(states("shelter", closed)).toEqual(["none", "closed", "none", "none", "closed"]);
      expect(holeTexts(coverage(closed))).toContain("BE: every shelter recorded that may take men or families is closed for now");
    });

    test("is nothing beside one that is open and states it", () => {
      const open = record("be-b", { services: men });
      expect(states("shelter", closed, open)[1]).toBe("found");
      expect(holeTexts(coverage(closed, open)).join()).not.toContain("closed");
    });

    test("and states it does not speak for one that is open and is silent", () => {
      const silent = record("be-b", { services: [{ type: "shelter" }] });
      expect(states("shelter", closed, silent)).toEqual(["unknown", "unknown", "unknown", "unknown", "unknown"]);
      expect(holeTexts(coverage(closed, silent)).slice(1)).toEqual([
        "BE: every shelter recorded that states it takes men is closed for now; others may: ask",
        "BE: no shelter recorded that states it takes women, girls, boys or families: ask",
      ]);
    });

    test("is told by each format", async () => {
      const world = { directory: directoryOf([closed]) };
      expect((await runIn(world, "coverage", "--country", "BE", "--format", "csv")).out).toContain(
        "BE,shelter,none,closed,none,none,closed",
      );
      const { data } = JSON.parse((await runIn(world, "coverage", "--country", "BE", "--json")).out);
      expect(data.countries[0].services).toContainEqual({
        service: "shelter",
        woman: "none",
        man: "closed",
        girl: "none",
        boy: "none",
        family: "closed",
      });
      for (const format of ["table", "markdown"])
        expect((await runIn(world, "coverage", "--country", "BE", "--format", format)).out).toMatch(
          /shelter[ |]+none[ |]+closed[ |]+none[ |]+none[ |]+closed/,
        );
    });
  });
});

describe("the holes in words", () => {
  const words = (...services: Organization["services"]) => holeTexts(offering(...services)).slice(1);

  test.each<[Service[], string[]]>([
    [[{ type: "shelter", populations: ["women", "girls", "boys", "families"] }], ["BE: no shelter recorded that takes men"]],
    [
      [{ type: "legal", populations: ["women"] }],
      [
        "BE: no provider of legal help recorded that takes men, girls or boys",
        "BE: no provider of legal help recorded that states it takes families: ask",
      ],
    ],
    [[{ type: "shelter" }, { type: "hotline" }], ["BE: whom they take is not stated by those recorded for hotline and shelter: ask"]],
    [[{ type: "child-protection", populations: ["girls", "boys"] }], []],
    [[{ type: "child-protection", populations: ["girls"] }], ["BE: no provider of child protection recorded that takes boys"]],
  ])("%j", (services, texts) => {
    expect(words(...services)).toEqual(texts);
  });

  test("what nobody offers is one sentence; a country without records is another", () => {
    expect(holeTexts(offering(...serviceTypes.slice(2).map((type) => ({ type }))))[0]).toBe(
      "BE: nobody recorded for hotline or formal identification",
    );
    expect(holeTexts(coverage(record("fr-a", { country: "FR" })))).toEqual(["BE: no provider recorded at all"]);
  });
});

describe("the needs of the walkthrough", () => {
  test("are those that a step may suggest, each as urgent as it can be", () => {
    expect(suggestable.map(({ service, priority }) => `${service} ${priority}`)).toEqual([
      "shelter emergency",
      "health emergency",
      "mental-health emergency",
      "child-protection emergency",
      "material-assistance urgent",
      "interpretation urgent",
      "legal urgent",
      "documents normal",
    ]);
    const suggested = suggestedServices(
      answersWith({ danger: { danger_now: "yes" }, needs: { needs_now: ["documents", "food_water"] } }),
    ).map(({ service }) => service);
    expect(suggested).toEqual(["shelter", "material-assistance", "documents"]);
  });

  test("each without a provider is said", () => {
    const all = suggestable.map(({ service }) => ({ type: service }));
    expect(unmetTexts(offering(...all))).toEqual([]);
    for (const { type } of all) {
      const [text, ...others] = unmetTexts(offering(...all.filter((one) => one.type !== type)));
      expect([text, others]).toEqual([expect.stringMatching(/^BE: a step may suggest .*, and nobody is recorded for it$/), []]);
    }
  });
});

test("what countries have in common is said once", () => {
  const men = [{ type: "shelter", populations: ["men"] }] as const;
  const index = buildIndex([record("be-a", { services: men }), record("fr-a", { country: "FR", services: [...men, { type: "legal" }] })]);
  const common = acrossCountries(coverageOf(index, ["BE", "FR"]));
  expect(common).toContainEqual({ service: "shelter", person: "woman", countries: ["BE", "FR"] });
  expect(common).toContainEqual({ service: "legal", countries: ["BE"] });
  expect(common.some(({ person }) => person === "man")).toBe(false);
});

describe("the command", () => {
  const run = (...args: readonly string[]) => runIn({ directory, env: { COLUMNS: "60" } }, "coverage", ...args);

  test("no town stands in any format, and no count", async () => {
    const cities = [...new Set(directory.index.listings.flatMap(({ city }) => city ?? []))];
    const names = Object.values(directory.vocabulary.countries);
    for (const format of ["table", "csv", "json", "markdown"]) {
      const { out } = await run("--format", format);
      expect(
        cities.filter(
          (city) =>
            city.length > 3 &&
            !names.some((name) => name.includes(city)) &&
            new RegExp(`\\b${city.replace(/[^\p{L}]/gu, ".")}\\b`, "u").test(out),
        ),
      ).toEqual([]);
      if (format === "csv") expect(out).not.toMatch(/\d/);
    }
  });

  test("the page fits sixty columns, the tables stay straight", async () => {
    const { out } = await run("--country", "BE,CH,UA");
    expect(out.split("\n").filter((line) => line.length > 60)).toEqual([]);
    const rows = out.split("\n").filter((line) => /^(\S+) +(found|unknown|closed|none) /.test(line));
    expect(rows.length).toBeGreaterThan(20);
    expect(
      rows.filter((row) => !/^.{21}(?:(?:found {3}|unknown |closed {2}|none {4})){4}(?:found|unknown|closed|none)$/.test(row)),
    ).toEqual([]);
  });

  test("a country without a file is a hole, not a silence", async () => {
    const { code, out } = await run("--country", "VA");
    expect([code, out]).toEqual([0, expect.stringContaining("VA: no provider recorded at all")]);
  });

  test("what is asked must be known", async () => {
    expect((await run("--format", "ics")).err).toContain("--format takes table, csv, json, markdown");
  });
});
