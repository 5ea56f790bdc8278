import fc from "fast-check";
import { expect, test } from "vitest";
import { edits, forgiven } from "../../src/core/search/edits.ts";
import { townsNamed } from "../../src/core/search/place.ts";
import type { Filters } from "../../src/core/search/query.ts";
import { relaxations } from "../../src/core/search/relax.ts";
import { search } from "../../src/core/search/search.ts";
import { buildTable, entriesWith, lookUp } from "../../src/core/search/table.ts";
import { fold, words as wordsIn } from "../../src/core/text.ts";
import { exploitations, populations, serviceTypes } from "../../src/core/vocabulary/ids.ts";
import { commandLine, searchArguments } from "../../src/formats/command-line.ts";
import { directory, world } from "./directory.ts";
import { run } from "./run.ts";

const some = <T>(ids: readonly T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 });
const towns = ["ghent", "vienna", "madrid", "kigali", "lagos", "cordoba"].flatMap((name) => townsNamed(world.lexicon, name).slice(0, 1));
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    country: some([...directory.countries, "RW", "CL"]),
    service: some(serviceTypes),
    for: some([...populations, "children", "adults"] as const),
    age: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constant("unknown" as const)),
    exploitation: some(exploitations),
    language: some(["en", "ar", "ru", "fr", "ti"]),
    near: fc.constantFrom(...towns),
    access: fc.constantFrom("self", "referral"),
  },
  { requiredKeys: [] },
);
const words = fc.array(
  fc.constantFrom(
    "shelter",
    "men",
    "woman",
    "arabic",
    "ghent",
    "payoke",
    "lawyer",
    "nice",
    "16",
    "years",
    "belgium",
    "strada",
    "xyzzy",
    "help",
    "children",
    "wage",
    "claim",
  ),
  { maxLength: 4 },
);

const isWhere = (key: string) => key === "country" || key === "near";

test("one filter more gives fewer answers, and never another", () => {
  fc.assert(
    fc.property(words, filters, filters, (typed, given, more) => {
      // A flag replaces what words ask for (and a country the town in another): that is not one filter more.
      const heard = Object.keys(search(world, { words: typed, filters: {} }).query.filters);
      // And an age makes a woman a girl, whom other services take.
      const isWhom = (key: string) => key === "for" || key === "age";
      const asked = [...heard, ...Object.keys(given)];
      const replaces = (key: string) => heard.includes(key) || (isWhere(key) && heard.some(isWhere)) || (isWhom(key) && asked.some(isWhom));
      const [added] = Object.entries(more).filter(([key]) => !(key in given) && !replaces(key));
      // Two words mean more beside a filter than without: small talk alone is looked for in names, and Nice needs a country.
      const steady = typed.filter((word) => word !== "nice");
      fc.pre(added !== undefined && (steady.length === 0 ? Object.keys(given).length > 0 : steady.some((word) => word !== "help")));
      const narrow = search(world, { words: steady, filters: { ...given, ...Object.fromEntries([added ?? []]) } });
      const wider = search(world, { words: steady, filters: given });
      // "shelter xyzzy" may ask for a place that nobody here knows, and finds nothing; in a country that is named it is answered.
      fc.pre(!(wider.notUnderstood.length > 0 && wider.count === 0 && isWhere(added?.[0] ?? "")));
      const wide = new Set(wider.matches.map(({ listing }) => listing.id));
      expect(narrow.matches.filter(({ listing }) => !wide.has(listing.id))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("every relaxation that is offered, typed as it is printed, gives exactly its count", async () => {
  let offered = 0;
  await fc.assert(
    fc.asyncProperty(words, filters, async (typed, given) => {
      const question = { words: [typed.join(" ")], filters: given };
      fc.pre(typed.length + Object.keys(given).length > 0);
      const found = search(world, question);
      for (const { question: relaxed, count } of relaxations(world, question, found)) {
        offered++;
        const args = searchArguments(relaxed);
        expect(count).toBeGreaterThan(found.matches.length);
        const { outcome } = await run([...args, "--format", "ids", "--limit", "0"]);
        expect(outcome?.raw?.split("\n").length, commandLine(args)).toBe(count + 1);
      }
    }),
    { numRuns: 150 },
  );
  expect(offered).toBeGreaterThan(100);
});

test.each([
  [["shelter", "boy", "milan"], {}],
  [["shelter"], { country: ["IT"], age: 12 }],
  [[], { country: ["IT"], service: ["shelter"], age: "unknown" }],
] satisfies [string[], Filters][])("a child whom nobody shelters is led to child protection first: %j %j", (typed, given) => {
  const question = { words: typed, filters: given };
  const [first] = relaxations(world, question, search(world, question));
  expect(first).toMatchObject({ insteadService: "child-protection", count: 2 });
});

test.each([
  [["shelter", "boy", "15", "milan", "arabic"], {}],
  [["shelter", "girls", "milan"], {}],
  [["shelter", "milan"], { for: ["boys"], age: 15 }],
] satisfies [string[], Filters][])("a child is not made somebody else to find them a place: %j %j", (typed, given) => {
  const question = { words: typed, filters: given };
  const dropped = relaxations(world, question, search(world, question)).flatMap(({ without }) => without);
  expect(dropped.length).toBeGreaterThan(0);
  expect(dropped.filter(({ condition }) => condition === "for" || condition === "age")).toEqual([]);
});

test("nobody else is", () => {
  const question = { words: ["shelter", "men", "milan"], filters: {} };
  const offered = relaxations(world, question, search(world, question));
  expect(offered.length).toBeGreaterThan(0);
  expect(offered.filter(({ insteadService }) => insteadService)).toEqual([]);
});

test("a table finds every key, and no other", () => {
  const key = fc.string({ unit: fc.constantFrom("a", "b", " ", "z", "é", "я"), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.string({ unit: fc.constantFrom("1", "2", ":"), maxLength: 3 }))), key, (entries, other) => {
      const table = buildTable(entries);
      const map = new Map(entries);
      for (const [known, value] of map) expect(lookUp(table, known)).toBe(value);
      expect(lookUp(table, other)).toBe(map.get(other));
      const begun = [...map].filter(([known]) => known.startsWith(other)).sort(([a], [b]) => (a < b ? -1 : 1));
      expect(entriesWith(table, other)).toEqual(begun);
    }),
  );
});

/** The table of all pairs of letters, as the books have it. */
const editsByTable = (a: string, b: string): number => {
  const rows = [...Array(a.length + 1)].map((_, i) => [...Array(b.length + 1)].map((_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.NaN;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      (rows[i] ?? [])[j] = Math.min(...ways, ...(isSwap ? [at(i - 2, j - 2) + 1] : []));
    }
  return at(a.length, b.length);
};

test("slips are counted the same from both sides, as a table of all letters counts them, and never beyond the limit", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      expect(edits(a, b, limit)).toBe(edits(b, a, limit));
      expect(edits(a, b, limit)).toBe(Math.min(editsByTable(a, b), limit + 1));
      expect(edits(a, b, limit) === 0).toBe(a === b);
    }),
  );
  expect(edits("shleter", "shelter", 2)).toBe(1);
  expect([forgiven("men"), forgiven("1090"), forgiven("ghent"), forgiven("salvation")]).toEqual([0, 0, 1, 2]);
});

test("plain letters are read as those of every script are", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aZ09 .'-_\t,!o"), maxLength: 20 });
  // The letter at the end makes of the same text one that is not plain.
  fc.assert(
    fc.property(plain, (text) => {
      expect([...wordsIn(text), "e"]).toEqual(wordsIn(`${text} é`));
      expect(`${fold(text)}e`).toBe(fold(`${text}é`));
    }),
    { numRuns: 2000 },
  );
});
