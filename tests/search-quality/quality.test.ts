import { describe, expect, test } from "vitest";
import { find } from "../../src/core/search/find.ts";
import { directory } from "../fakes/directory.ts";
import { type Case, readCases } from "./cases.ts";
import { enginesOver } from "./engines.ts";
import { type Engine, type Result, run, scoreOf } from "./measure.ts";
import { print } from "./print.ts";

const organizations = directory.countries.flatMap((code) => directory.country(code)?.organizations ?? []);
const cases = readCases(organizations);
const world = { index: directory.index, lexicon: directory.lexicon, today: "2026-11-23", isOpen: () => undefined };
const ours: Engine = {
  name: "referral",
  ask: async (query) => (await find(world, { words: [query], filters: {} })).matches.map(({ listing }) => listing.id),
};
const others = await enginesOver(directory, organizations);
const kinds = [...new Set(cases.map(({ kind }) => kind))];

/** Fuse takes longer for a query than the rest together: a plain test run asks it some of each kind; `npm run quality` asks it all. */
const askedOf = ({ name }: Engine): readonly Case[] => {
  if (process.env.QUALITY === "print" || !name.startsWith("Fuse")) return cases;
  return kinds.flatMap((kind) => cases.filter((one) => one.kind === kind).filter((_, n) => n % 25 === 0));
};

const results = await run(ours, cases);
const peers = new Map<Engine, readonly Result[]>();
for (const engine of others) peers.set(engine, await run(engine, askedOf(engine)));
await print({ kinds, results: new Map([[ours, results], ...peers]) });

test("every query means something that is recorded, or is meant to find nothing", () => {
  expect(cases.filter(({ nothing, expected }) => !nothing && expected.size === 0).map(({ query }) => query)).toEqual([]);
  expect(cases.filter(({ list }) => list === "held-out").length).toBeGreaterThanOrEqual(125);
  expect(cases.length).toBeGreaterThanOrEqual(250);
  expect(new Set(cases.map(({ query }) => query)).size).toBe(cases.length);
});

describe("what is found", () => {
  test.each(["held-out", "development", "second-look", "field"])(
    "%s: first in 93 %%, among the first five in 97 %% of the queries",
    (list) => {
      const score = scoreOf(results.filter(({ asked }) => asked.list === list));
      expect(score.first).toBeGreaterThanOrEqual(0.93);
      expect(score.five).toBeGreaterThanOrEqual(list === "second-look" ? 0.95 : 0.97);
    },
  );

  test.each(kinds)("%s: among the first five in 90 %% of the queries", (kind) => {
    expect(scoreOf(results.filter(({ asked }) => asked.kind === kind)).five).toBeGreaterThanOrEqual(0.9);
  });

  test("all together: first in 93 %, among the first five in 97 %", () => {
    const { first, five } = scoreOf(results);
    expect(first).toBeGreaterThanOrEqual(0.93);
    expect(five).toBeGreaterThanOrEqual(0.97);
  });

  test.each(["exact name", "acronym or alias", "nothing to find"])("%s: always", (kind) => {
    const missed = results.filter(({ asked, place }) => asked.kind === kind && place !== 1);
    expect(missed.map(({ asked, found }) => [asked.query, ...found.slice(0, 3)])).toEqual([]);
  });
});

describe.each(others)("never worse than $name", (engine) => {
  const theirs = peers.get(engine) ?? [];
  const asked = askedOf(engine);
  const own = results.filter((result) => asked.includes(result.asked));

  test.each(kinds)("%s", (kind) => {
    const [ours, peer] = [own, theirs].map((all) => scoreOf(all.filter((result) => result.asked.kind === kind)));
    expect(peer?.queries).toBeGreaterThan(0);
    expect(ours?.first).toBeGreaterThanOrEqual(peer?.first ?? 1);
    expect(ours?.five).toBeGreaterThanOrEqual(peer?.five ?? 1);
  });
});
