import { expect, test } from "vitest";
import { ask, ids } from "./directory.ts";

test.each(["wedding photographer vienna", "pizza delivery brussels", "gym membership oslo", "hotel reservation athens"])(
  "a town beside words that nobody there has is no question to us: %s",
  async (words) => {
    const result = await ask(words);
    expect(ids(result)).toEqual([]);
    expect(result.notUnderstood.length).toBeGreaterThan(0);
    expect(result.query.filters.near).toBeDefined();
  },
);

test.each([
  ["one word may be a need in a language that we don't know", "qwrtz vienna"],
  ["who says help or victim is no stranger", "help qwrtz plorf vienna"],
  ["with a need beside it the need is answered", "shelter qwrtz plorf vienna"],
  ["a name is found with the town", "drehscheibe qwrtz vienna"],
])("%s: %s", async (_, words) => {
  expect(ids(await ask(words)).length).toBeGreaterThan(0);
});

test("one strange word beside a need: who says help is answered, and the word is named; else it is likely a place that we don't know", async () => {
  const result = await ask("help qwrtz shelter");
  expect(ids(result)).toEqual(ids(await ask("help shelter")));
  expect(result.notUnderstood).toEqual(["qwrtz"]);
  for (const words of ["shelter qwrtz", "help sheltr qwrtz", "help qwrtz plorf shelter"]) expect(ids(await ask(words))).toEqual([]);
});

test.each(["icrc", "acnur", "acev", "heuni"])("a few letters of somebody else's name are nobody's here: %s", async (words) => {
  expect(ids(await ask(words))).toEqual([]);
});

test.each([
  ["kafo", "lb-kafa"],
  ["paioke", "be-payoke"],
  ["tarra", "gb-tara"],
])("a slip in a short name is forgiven still: %s", async (words, id) => {
  expect(ids(await ask(words))[0]).toBe(id);
});
