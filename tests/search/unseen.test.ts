import { describe, expect, test } from "vitest";
import { knownWords } from "../../src/core/search/known-words.ts";
import { understand } from "../../src/core/search/understand.ts";
import { ask, ids, world } from "./directory.ts";
import { askOf, record } from "./records.ts";

/* What nobody typed here before is understood by rules: whole sentences, compounds, words of one country. */

const read = (words: string) => understand({ words: [words], filters: {} }, world.lexicon, knownWords(world.index));
const filtersOf = (words: string) => read(words).filters;

describe("where no place is named, the language of the words says where first", () => {
  test.each([
    ["pakkotyö apua", "FI"],
    ["loverboy slachtoffer hulp", "NL"],
    ["trabajo forzado, necesito ayuda", "ES"],
    ["arbeidsuitbuiting melden bij de inspectie", "NL"],
    ["ubetalt lønn arbeidsgiver", "NO"],
  ])("%s: %s", async (words, country) => {
    const result = await ask(words);
    expect(result.likely[0]).toBe(country);
    expect(result.matches[0]?.listing.country).toBe(country);
  });

  test("not of words that English has too, nor beside a place, nor for a name", async () => {
    expect((await ask("au pair loverboy victim help")).likely).toEqual([]);
    expect((await ask("prostituée hébergement italie")).likely).toEqual([]);
    expect((await ask("dienst voogdij")).likely).toEqual([]);
  });
});

test.each([
  ["Menschenhandelsopferberatung", { service: ["case-management"] }],
  ["mensenhandelslachtofferopvang", { service: ["shelter"] }],
  ["Lohnbetrugsberatung", { service: ["labour-rights"] }],
  ["människohandelsoffer", {}],
])("three words written as one: %s", (words, filters) => {
  expect(filtersOf(words)).toEqual(filters);
});

test.each([
  ["T visa help", { service: ["legal", "documents"], country: ["US"] }],
  ["permesso per casi speciali", { service: ["legal", "documents"], country: ["IT"] }],
])("what one country alone gives names the country: %s", (words, filters) => {
  expect(filtersOf(words)).toEqual(filters);
});

test.each([
  ["mujer nigeriana España refugio", ["ES"]],
  ["donna marocchina in Italia", ["IT"]],
  ["sou brasileira, estou em Portugal e preciso de abrigo", ["PT"]],
  ["I am Nigerian in Italy, need shelter", ["IT"]],
  // Countries, not peoples, and two of them.
  ["women Ghana Italy shelter", ["GH", "IT"]],
  ["shelter Spain or Portugal", ["ES", "PT"]],
])("who they are is not where they are: %s", (words, countries) => {
  expect([...(filtersOf(words).country ?? [])].sort()).toEqual(countries);
});

test("a town as it is spelt comes before one that a word is only like", () => {
  expect(filtersOf("zahlee shelter munich").near?.name).toBe("Munich");
});

test("of a word that may be a boy or a man a minor is the boy; a man with a minor is a family", () => {
  expect(filtersOf("ragazzo minorenne").for).toEqual(["boys", "children"]);
  expect(filtersOf("man with child").for).toEqual(["men", "families"]);
});

describe("order", () => {
  const hotline = [{ type: "hotline" }] as const;

  test("where no need is named, who is there for one matter alone comes after who hears anybody out, in the town or not", async () => {
    const records = [
      record("be-a", { city: "Ghent", services: [{ type: "return-reintegration" }] }),
      record("be-b", { services: [{ type: "labour-rights" }] }),
      record("be-c", { services: hotline }),
    ];
    expect(ids(await askOf(records, "victim ghent"))).toEqual(["be-c", "be-a", "be-b"]);
    expect(ids(await askOf(records, "return ghent"))).toEqual(["be-a"]);
    expect(ids(await askOf(records, "factory ghent"))).toEqual(["be-b", "be-c", "be-a"]);
  });

  test("beside a need, a stray word in a description is no reason to come before who protects a child", async () => {
    const records = [
      record("be-a", { description: "Walks home with whoever asks" }),
      record("be-b", { services: [{ type: "child-protection" }] }),
    ];
    expect(ids(await askOf(records, "kid walks belgium"))).toEqual(["be-b", "be-a"]);
  });
});

test.each(["weather in Rome tomorrow", "wetter morgen zürich", "cheap flights paris", "pizza"])(
  "what nobody here offers has no answer beside a place, and is said: %s",
  async (words) => {
    const result = await ask(words);
    expect(ids(result)).toEqual([]);
    expect(result.notUnderstood.length).toBeGreaterThan(0);
  },
);

test("beside a need such a word is a word like any other, and in a name it is a name", async () => {
  expect(ids(await ask("photographer needs shelter belgium"))).not.toEqual([]);
  expect(ids(await askOf([record("be-pizza", { name: "Pizza House" })], "pizza house"))).toEqual(["be-pizza"]);
});

test("a name written as one word is found when its number is typed apart", async () => {
  expect(ids(await ask("act 212"))[0]).toBe("ch-act212");
});

test("in a sentence of one language a word that is not known is not taken for a word of another", () => {
  expect(read("ma fille est partie avec un homme à bordeaux").understood.map(({ phrase }) => phrase)).not.toContain("partie");
  expect(read("partika").filters.service).toEqual(["material-assistance"]);
});

test("who speaks of an employer where nobody is for workers is answered by who hears anybody out; who asks for an inspectorate is not", async () => {
  const records = [record("be-a", { services: [{ type: "hotline" }] })];
  expect(ids(await askOf(records, "my employer threatens me belgium"))).toEqual(["be-a"]);
  expect(ids(await askOf(records, "labour inspectorate belgium"))).toEqual([]);
});

test.each([
  "shelter for men madrid",
  "my husband was trafficked, shelter madrid",
  "mand krisecenter københavn",
  "mann krisesenter oslo",
  "man skyddat boende malmö",
  "uomo casa rifugio asti",
  "mies turvakoti helsinki",
])("no small word of another language sends a man to a house for women: %s", async (words) => {
  const { matches } = await ask(words);
  const isForWomen = matches.some(({ listing: { services } }) =>
    services.filter(({ type }) => type === "shelter").every(({ populations = ["men"] }) => !populations.includes("men")),
  );
  expect(isForWomen).toBe(false);
  expect(filtersOf(words).for).toContain("men");
});
