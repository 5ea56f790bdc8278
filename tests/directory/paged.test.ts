import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { Directory } from "../../src/core/directory/directory.ts";
import type { Country, Organization } from "../../src/core/directory/model.ts";
import { around } from "../../src/core/search/around.ts";
import { judgeOf } from "../../src/core/search/facet.ts";
import { find } from "../../src/core/search/find.ts";
import { readNumbers, writeNumbers } from "../../src/core/search/numbers.ts";
import { townOf } from "../../src/core/search/place.ts";
import type { Filters, Question } from "../../src/core/search/query.ts";
import { fromParts } from "../../src/formats/open-snapshot.ts";
import { type Compiled, toParts, writeParts } from "../../src/formats/snapshot.ts";
import { openPart, writeSnapshot } from "../../src/ports/cache.ts";
import { loadHashes } from "../../src/ports/fingerprint.ts";
import { directory as real } from "../fakes/directory.ts";
import { organizations, typed } from "./generated.ts";

const today = "2026-11-23";
const newHash = await loadHashes();

const compiledOf = (records: readonly Organization[]): Compiled => {
  const countries = [...new Set(records.map(({ country }) => country))].sort();
  const { lexicon, vocabulary, indicators, materials } = real;
  return {
    countries: countries.map(
      (country): Country => ({ country, emergency: [], organizations: records.filter((one) => one.country === country) }),
    ),
    ...{ lexicon, vocabulary, indicators, materials, problems: [] },
  };
};

const inMemory = (compiled: Compiled): Directory => {
  const parts = toParts(compiled);
  return fromParts((name) => parts.get(name) ?? "");
};

const onDisk = (compiled: Compiled): Directory => {
  const home = mkdtempSync(join(tmpdir(), "referral-test-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const wrapping = { key: "test", made_from: { taken: 0, stamps: [] }, audience: "private", patience: 0 } as const;
  const manifest = writeSnapshot(home, wrapping, newHash, (put) => writeParts(compiled, put));
  return fromParts((name) =>
    openPart(home, manifest, name, (error) => {
      throw error;
    }),
  );
};

/** At most two of them: more meet nobody. */
const filters: fc.Arbitrary<Filters> = fc
  .record({
    country: fc.subarray(["BE", "NL", "AT", "RW"], { minLength: 1, maxLength: 2 }),
    service: fc.subarray(["shelter", "legal", "hotline", "police"] as const, { minLength: 1, maxLength: 2 }),
    for: fc.subarray(["women", "men", "children"] as const, { minLength: 1, maxLength: 1 }),
    age: fc.constantFrom(9, 16, 30, "unknown" as const),
    language: fc.constant(["ar"]),
    near: fc.constant({ name: "Ghent", country: "BE", at: [51.05, 3.73] as const }),
  })
  .chain((all) =>
    fc
      .subarray(Object.keys(all), { maxLength: 2 })
      .map((keys): Filters => Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)))),
  );

/** Everything that is said about a question. */
const told = async (directory: Directory, question: Question) => {
  const world = { index: directory.index, lexicon: directory.lexicon, today, isOpen: () => undefined };
  const { matches, query, notUnderstood, absent, ...result } = await find(world, question);
  const beside = around(
    world,
    question,
    { matches, query, notUnderstood, absent, ...result },
    {
      countryOf: directory.country,
      organizationOf: directory.organization,
      why: true,
    },
  );
  return {
    found: matches.map(({ listing, services, reasons }) => ({ listing, services, reasons })),
    records: matches.map(({ listing }) => directory.organization(listing.id)),
    ...{ query, notUnderstood, absent, beside },
  };
};

test("what is read by pages answers as what is whole in memory: results, reasons, near misses, relaxations, records", async () => {
  let answers = 0;
  await fc.assert(
    fc.asyncProperty(
      organizations,
      fc.array(fc.record({ words: typed, filters }), { minLength: 5, maxLength: 5 }),
      async (records, questions) => {
        const compiled = compiledOf(records);
        const [memory, disk] = [inMemory(compiled), onDisk(compiled)];
        for (const question of questions) {
          const expected = await told(memory, question);
          expect(await told(disk, question)).toEqual(expected);
          answers += expected.found.length;
        }
        for (const code of memory.countries) expect({ ...disk.country(code) }).toEqual({ ...memory.country(code) });
        expect(disk.index.listings).toEqual(memory.index.listings);
        expect(disk.index.names()).toEqual(memory.index.names());
      },
    ),
    { numRuns: 25 },
  );
  expect(answers).toBeGreaterThan(200);
});

test("the index leads to every record that meets the filters: as many as going through them all", async () => {
  await fc.assert(
    fc.asyncProperty(organizations, filters, async (records, asked) => {
      fc.pre(Object.keys(asked).length > 0);
      const directory = inMemory(compiledOf(records));
      const judge = judgeOf(asked, { isOpen: () => undefined, townOf: (name, country) => townOf(directory.lexicon, name, country) });
      const meeting = records.filter((one) => one.status !== "defunct" && judge(one, () => false).failed.length === 0);
      const { found } = await told(directory, { words: [], filters: asked });
      expect(found.map(({ listing }) => listing.id).sort()).toEqual(meeting.map(({ id }) => id).sort());
    }),
    { numRuns: 150 },
  );
});

test("numbers are read as they were written", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 1_000_000 })), fc.nat({ max: 50 }), (some, run) => {
      const ascending = [...new Set([...some, ...Array.from({ length: run }, (_, n) => 500 + n)])].sort((a, b) => a - b);
      expect(readNumbers(writeNumbers(ascending))).toEqual(ascending);
    }),
  );
});
