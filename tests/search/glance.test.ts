import fc from "fast-check";
import { expect, test } from "vitest";
import type { Organization, Phone, Service } from "../../src/core/directory/model.ts";
import { nearMisses } from "../../src/core/search/explain.ts";
import type { Filters } from "../../src/core/search/query.ts";
import { type Alike, asking, type World } from "../../src/core/search/search.ts";
import type { SearchIndex } from "../../src/core/search/search-index.ts";
import { buildIndex } from "../../src/core/search/write-index.ts";
import { exploitations, populations } from "../../src/core/vocabulary/ids.ts";
import { today, world } from "./directory.ts";
import { record } from "./records.ts";

/*
 * Who states the same is judged once, by what stands in the offers alone (src/core/search/glance.ts). Of an index that
 * holds no offers every listing is read and judged instead: both must give the same, in the same order, and with a second
 * opinion on some names too.
 */

const some = <T>(ids: readonly T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });
const types = ["shelter", "shelter", "legal", "police", "child-protection"] as const;
const languages = some(["en", "ar", "fr"]);

const service: fc.Arbitrary<Service> = fc.record(
  {
    type: fc.constantFrom(...types),
    populations: some(populations),
    exploitation: some(exploitations),
    minimum_age: fc.constantFrom(0, 15, 18),
    maximum_age: fc.constantFrom(12, 17, 25),
    access: fc.constantFrom("self", "referral", "both"),
    languages,
  },
  { requiredKeys: ["type"] },
);
const phone: fc.Arbitrary<Phone> = fc.record(
  {
    number: fc.constant("+999 100 1000"),
    use: fc.constantFrom("hotline", "office", "fax"),
    hours: fc.constantFrom("24/7", "Mo-Fr 09:00-17:00"),
    languages,
    source: fc.constant("https://example.org"),
  },
  { requiredKeys: ["number", "use", "source"] },
);
const fields: fc.Arbitrary<Partial<Organization>> = fc.record(
  {
    country: fc.constantFrom("BE", "FR", "DE"),
    name: fc.constantFrom("Made-up House", "Refuge", "Shelter for Women", "Made-up Belgium", "Police", "Umut House"),
    status: fc.constantFrom("active", "temporarily_closed", "defunct"),
    assured: fc.record({ on: fc.constantFrom(today, "2026-01-02", "2024-01-02"), how: fc.constantFrom("phone", "public-page") }),
    services: fc.array(service, { minLength: 1, maxLength: 4 }),
    phones: fc.array(phone, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ["country", "status", "assured", "services"] },
);
const records = fc.array(fields, { maxLength: 30 }).map((all) => all.map((one, n) => record(`x-invented-${n}`, one)));

const condition: fc.Arbitrary<Filters> = fc.oneof(
  fc.record({ country: some(["BE", "FR", "LU"]) }),
  fc.record({ for: some([...populations, "children", "adults"] as const) }),
  fc.record({ age: fc.oneof(fc.constantFrom(5, 15, 17, 18, 30), fc.constant("unknown" as const)) }),
  fc.record({ exploitation: some(exploitations) }),
  fc.record({ language: languages }),
  fc.record({ access: fc.constantFrom("self", "referral") }),
  fc.constant({ alwaysOpen: true } as const),
);
const filters: fc.Arbitrary<Filters> = fc
  .tuple(fc.constantFrom("shelter", "legal", "police", "child-protection", undefined), fc.array(condition, { maxLength: 3 }))
  .map(([service, conditions]) => ({ ...(service && { service: [service] }), ...Object.assign({}, ...conditions) }));
const alike = fc.option(
  fc.array(fc.tuple(fc.nat(29), fc.constantFrom(0, 0.1, 0.6))).map((pairs) => new Map(pairs)),
  { nil: undefined },
);
const words = fc.array(
  fc.constantFrom("shelter", "women", "refuge", "belgium", "boy", "police", "lawyer", "please", "house", "umut", "umutt"),
  { maxLength: 3 },
);

/** The same directory, of which offers are told otherwise: nothing else of it is read. */
const offering = (world: World, offersOf: SearchIndex["offersOf"]): World => ({
  ...world,
  index: Object.create(world.index, { offersOf: { value: offersOf } }),
});

const told = (world: World, typed: readonly string[], given: Filters, alike: Alike | undefined) => {
  const result = asking(world, { words: typed, filters: given })(alike);
  const missesOf = (namedOnly: boolean) => nearMisses(result, today, { namedOnly }).map(({ listing, failed }) => [listing.id, failed]);
  return {
    matches: result.matches.map(({ n, listing, services, reasons }) => [n, listing.id, services, reasons]),
    missed: missesOf(false),
    missedByName: missesOf(true),
  };
};

/** @param worldOf what is searched: named by little, since a counterexample is printed */
const sameAsRead = <T>(any: fc.Arbitrary<T>, worldOf: (given: T) => World): void => {
  let glanced = 0;
  fc.assert(
    fc.property(any, words, filters, alike, (one, typed, given, alike) => {
      const world = worldOf(one);
      const likes = alike && new Map([...alike].filter(([n]) => n < world.index.count));
      let isGlanced = false;
      const glancing = offering(world, (type) => {
        isGlanced = true;
        return world.index.offersOf(type);
      });
      const reading = offering(world, () => undefined);
      const quick = told(glancing, typed, given, likes);
      expect(quick).toEqual(told(reading, typed, given, likes));
      if (isGlanced && quick.matches.length > 0) glanced++;
    }),
    { numRuns: 400 },
  );
  expect(glanced).toBeGreaterThan(100);
};

test("a glance tells what reading tells: invented records", () => {
  sameAsRead(records, (all) => ({ ...world, index: buildIndex(all) }));
});

test("a glance tells what reading tells: the built-in directory", () => {
  sameAsRead(fc.constant("built-in"), () => world);
});

test("the country of a number is that of its listing, where a country has one record too", () => {
  fc.assert(
    fc.property(records, (all) => {
      const index = buildIndex(all);
      for (let n = 0; n < index.count; n++) expect(index.countryOf(n)).toBe(index.listing(n).country);
    }),
  );
});
