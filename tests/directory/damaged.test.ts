import { readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { onceMore } from "../../src/commands/once-more.ts";
import type { Directory } from "../../src/core/directory/directory.ts";
import { find } from "../../src/core/search/find.ts";
import { partNames } from "../../src/formats/open-snapshot.ts";
import { checkout } from "./opened.ts";
import { countryFile, record } from "./samples.ts";

const many = Array.from({ length: 30 }, (_, n) => record(`be-ours-${n}`, "kind: ngo\n    description: Advice on wages."));

/** Reads every part: words of all scripts, filters, records, facts of a country, and what commands show beside them. */
const answersOf = async (directory: Directory) => {
  const world = { index: directory.index, lexicon: directory.lexicon, today: "2026-11-23", isOpen: () => undefined };
  const questions = ["payoke", "paioke", "shelter women ghent", "приют", "be ours 7", "03 201 16 90", "advice wages"];
  const found = [];
  for (const words of questions) found.push((await find(world, { words: [words], filters: {} })).matches.map(({ listing }) => listing.id));
  const countries = directory.countries.map((code) => ({ ...directory.country(code) }));
  const { vocabulary, indicators, materials, problems } = directory;
  return { found, countries, payoke: directory.organization("be-payoke"), vocabulary, indicators, materials, problems };
};

const made = () => {
  const { open, layer, cache } = checkout();
  const folder = layer("ours", { "BE.yaml": countryFile(...many) });
  const home = () => {
    const caches = join(cache, "referral");
    return join(caches, readdirSync(caches)[0] ?? "");
  };
  const parts = () => join(home(), readdirSync(home()).find((name) => name !== "manifest.json") ?? "");
  return { ask: () => onceMore(async () => answersOf(await open([folder]))), open: () => open([folder]), layer, home, parts };
};

const flipped = (path: string, at: number): void => {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  writeFileSync(path, bytes);
};

/** Each damage makes the directory anew. */
const patience = 300_000;

test("a byte turned anywhere in any part: made anew, with the right answers", { timeout: patience }, async () => {
  const { ask, parts } = made();
  const right = await ask();
  expect(right.found.map((ids) => ids.length > 0)).toEqual(right.found.map(() => true));
  for (const name of partNames) {
    const length = readFileSync(join(parts(), name)).length;
    for (const at of length === 0 ? [] : [length >> 1, length - 1]) {
      flipped(join(parts(), name), at);
      expect(await ask(), `${name} at ${at}`).toEqual(right);
    }
  }
});

test("a part cut short, emptied, missing, or another part in its place: made anew, with the right answers", {
  timeout: patience,
}, async () => {
  const { ask, parts } = made();
  const right = await ask();
  for (const name of partNames) {
    const path = join(parts(), name);
    const length = readFileSync(path).length;
    if (length === 0) continue;
    truncateSync(path, length - 1);
    expect(await ask(), `${name} cut short`).toEqual(right);
    truncateSync(join(parts(), name), 0);
    expect(await ask(), `${name} emptied`).toEqual(right);
    rmSync(join(parts(), name));
    expect(await ask(), `${name} missing`).toEqual(right);
    writeFileSync(join(parts(), name), readFileSync(join(parts(), partNames.find((other) => other !== name) ?? "")));
    expect(await ask(), `${name} swapped`).toEqual(right);
  }
});

test("a part of another time with the same length is never taken for this one", async () => {
  const { ask, open, layer, parts } = made();
  await ask();
  const before = new Map(partNames.map((name) => [name, readFileSync(join(parts(), name))]));
  layer("ours", {
    "BE.yaml": countryFile(...many)
      .replace("on wages", "on houses")
      .replaceAll("be-ours-29", "be-ours-92"),
  });
  const right = await ask();
  for (const name of partNames) {
    const now = readFileSync(join(parts(), name));
    if (before.get(name)?.length !== now.length || before.get(name)?.equals(now)) continue;
    writeFileSync(join(parts(), name), before.get(name) ?? "");
    expect(await ask(), name).toEqual(right);
  }
  expect((await open()).organization("be-ours-29")).toBeUndefined();
});

test("two that make it at once, one that was left half made, a cache that is gone: the same answers", async () => {
  const { ask, home, parts } = made();
  const [one, other] = await Promise.all([ask(), ask()]);
  expect(one).toEqual(other);
  expect(readdirSync(home()).filter((name) => name.startsWith("new-"))).toEqual([]);
  renameSync(parts(), join(home(), "new-half"));
  expect(await ask()).toEqual(one);
  rmSync(home(), { recursive: true });
  expect(await ask()).toEqual(one);
});
