import { expect, test } from "vitest";
import { find } from "../../src/core/search/find.ts";
import { relaxations } from "../../src/core/search/relax.ts";
import type { World } from "../../src/core/search/search.ts";
import type { Text } from "../../src/core/search/table.ts";
import { directory, today } from "./directory.ts";

/** Invented words that are in no record, and all different: "zazazovu", … */
const invented = (count: number): string[] => {
  const syllables = [..."zvxqwj"].flatMap((consonant) => [..."aeiou"].map((vowel) => consonant + vowel));
  return Array.from({ length: count }, (_, n) =>
    [n, Math.floor(n / 30), n * 7 + 3, n * 13 + 1].map((at) => syllables[at % syllables.length]).join(""),
  );
};

/** The real directory, counting how often its texts are read and how often it is searched. Nothing of another question is remembered. */
const counting = () => {
  const count = { reads: 0, asked: 0 };
  const counted = (text: Text): Text => ({
    length: text.length,
    slice: (from, to) => {
      count.reads++;
      return text.slice(from, to);
    },
  });
  const { index, lexicon } = directory;
  const countedIndex = Object.create(index, { words: { value: counted(index.words) } });
  const countedLexicon = { ...lexicon, phrases: counted(lexicon.phrases), others: counted(lexicon.others) };
  const world: World = {
    index: countedIndex,
    today,
    isOpen: () => undefined,
    get lexicon() {
      count.asked++;
      return countedLexicon;
    },
  };
  return { count, world };
};

const workFor = async (words: readonly string[]) => {
  const { count, world } = counting();
  const question = { words, filters: {} };
  const result = await find(world, question);
  const offered = relaxations(world, question, result);
  return { ...count, found: result.count, offered: offered.length };
};

test("invented words are looked up once, however often the question is asked again with less", async () => {
  const { reads, asked, found, offered } = await workFor(invented(40));
  expect({ found, offered }).toEqual({ found: 0, offered: 0 });
  // Each search looks at the lexicon twice.
  expect(asked).toBeLessThan(150);
  expect(reads).toBeLessThan(80_000);
});

test("ten times as many words are little more than ten times the work", async () => {
  const [few, many] = [await workFor(invented(40)), await workFor(invented(400))];
  expect(many.reads).toBeLessThan(12 * few.reads);
  expect(many.asked).toBeLessThan(1.5 * few.asked);
});
