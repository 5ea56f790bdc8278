import { expect, test } from "vitest";
import { ask } from "./directory.ts";

test.each([
  ["shelter NL", ["NL"]],
  ["shelter nl", ["NL"]],
  ["lawyer BE", ["BE"]],
  ["BE lawyer", ["BE"]],
  ["legal aid U.S.", ["US"]],
  ["case manager NO", ["NO"]],
  ["women IT shelter", ["IT"]],
  ["BE", ["BE"]],
  ["lawyer BE FR", ["BE", "FR"]],
])("“%s” names %j by a code", async (words, countries) => {
  const { query } = await ask(words);
  expect(query.filters.country).toEqual(countries);
});

test.each([
  ["in small letters a word is a word", "shelter it"],
  ["so where all is in capitals", "SHELTER IT"],
  ["a no said aloud", "NO police shelter"],
  ["a code that no country has", "shelter XQ"],
  ["a small word of a language that is not known", "xyzzy shelter ba"],
])("%s: “%s” names no country", async (_, words) => {
  expect((await ask(words)).query.filters.country).toBeUndefined();
});

test("a small word before a place is no country, however loud", async () => {
  expect((await ask("shelter IN Ghent")).query.filters.near?.name).toBe("Ghent");
  expect((await ask("shelter IN Ghent")).query.filters.country).toBeUndefined();
});

test("a code is no word of a name: “Liga za ľudské práva” is not in South Africa", async () => {
  const { matches } = await ask("lawyer ZA");
  expect(matches.map(({ listing }) => listing.country)).toEqual(["ZA"]);
});
