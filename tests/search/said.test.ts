import fc from "fast-check";
import { expect, test } from "vitest";
import { knownWords } from "../../src/core/search/known-words.ts";
import { townsOf } from "../../src/core/search/place.ts";
import type { SearchResult } from "../../src/core/search/search.ts";
import { words } from "../../src/core/text.ts";
import { ask, directory, world } from "./directory.ts";

/* No word is dropped in silence: each is a condition, or said to be none, or stands in an answer. */

const known = knownWords(world.index);

/** Folded words of which something is said. */
const said = ({ query, notUnderstood, unanswered }: SearchResult): ReadonlySet<string> =>
  new Set([
    ...query.noise,
    ...[...query.understood, ...query.passedOver].flatMap(({ phrase }) => phrase.split(" ")),
    ...[...notUnderstood, ...unanswered].flatMap(words),
  ]);

const silent = (typed: string, result: SearchResult): readonly string[] => {
  const spoken = said(result);
  const answers = result.matches.map(({ listing }) => words(JSON.stringify(directory.organization(listing.id))));
  // Where nothing is found, that is said; and of a misspelt word, that names are only much like it, or that a text speaks of it.
  if (answers.length === 0) return [];
  const isLike = result.matches.some(({ reasons }) =>
    reasons.some((one) => one.code === "text" || (one.code === "name" && one.how === "similar")),
  );
  const isAnswered = (word: string): boolean => (known.has(word) ? answers.some((one) => one.includes(word)) : isLike);
  return words(typed).filter((word) => !spoken.has(word) && !isAnswered(word));
};

const towns = world.index.countries.flatMap((country) => townsOf(world.lexicon, country));
const some = fc.constantFrom;
const typed = fc
  .tuple(
    some("shelter", "lawyer", "hotline", "refugio", "hébergement", "приют"),
    some("women", "men", "girl 15", "arabic", ""),
    some(...towns.map(({ name }) => name), "", "Belgium"),
    some(...towns.filter(({ ambiguous }) => ambiguous).map(({ name }) => name), ""),
    some("xyzzy", "red cross", "kindness", "payoke", "paioke", "caritas", "qqqzzzy", "7", ""),
  )
  .chain((pieces) => fc.shuffledSubarray([...pieces], { minLength: 2 }))
  .map((pieces) => pieces.filter((piece) => piece !== "").join(" "));

test("every word that is typed has an effect, or it is said that it has none", async () => {
  let unsaid = 0;
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      const result = await ask(text);
      unsaid += result.notUnderstood.length + result.unanswered.length + result.query.passedOver.length;
      expect(silent(text, result)).toEqual([]);
    }),
    { numRuns: 500, seed: 20261128 },
  );
  expect(unsaid).toBeGreaterThan(200);
});

test.each([
  ["shelter xyzzy", ["xyzzy"], []],
  ["shelter Xyzzy ghent", ["Xyzzy"], []],
  ["red cross shelter oslo", [], ["red", "cross"]],
  ["payoke", [], []],
  ["shelter payoke", [], []],
  ["help me please find a", [], []],
])("%s", async (text, notUnderstood, unanswered) => {
  expect(await ask(text)).toMatchObject({ notUnderstood, unanswered });
});
