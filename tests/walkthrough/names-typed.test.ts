import { expect, test } from "vitest";
import { promptOf, questionAt } from "./prompted.ts";

const country = promptOf(questionAt("setting", "country"));
const countries = promptOf(questionAt("cross_border", "countries_involved"));
const languages = promptOf(questionAt("language", "languages"));

test.each<[string, typeof country, string, string]>([
  ["a country", country, "Portgual", "Portugal"],
  ["a country that people call otherwise", country, "Holland", "Netherlands"],
  ["one of several countries", countries, "Belgium, Moroco", "Morocco"],
  ["a language", languages, "Nepalli", "Nepali"],
  ["one of several languages", languages, "French, Arabc", "Arabic"],
])("%s that is misspelt is guessed, and not taken: %s", (_, { read }, typed, meant) => {
  const answer = read(typed);
  expect(answer).not.toHaveProperty("value");
  expect("expected" in answer && answer.expected).toMatch(new RegExp(`^[^.]+\\. Did you mean ${meant}\\?$`));
});

test.each<[typeof country, string]>([
  [country, "ZZ"],
  [country, "QQ"],
  [countries, "BE, ZZ"],
  [languages, "zz"],
])("a code that nobody knows is taken nowhere, and nothing is guessed for it", ({ read }, typed) => {
  const answer = read(typed);
  expect("expected" in answer && answer.expected).not.toMatch(/Did you mean|^$/);
});

test("what is spelt right is taken", () => {
  expect(country.read("Portugal")).toEqual({ value: "PT" });
  expect(country.read("pt")).toEqual({ value: "PT" });
  expect(languages.read("Nepali, hi")).toEqual({ value: ["ne", "hi"] });
});
