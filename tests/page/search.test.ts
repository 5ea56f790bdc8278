import { afterAll, describe, expect } from "vitest";
import type { Filters } from "../../src/core/search/query.ts";
import { search } from "../../src/core/search/search.ts";
import { words } from "../../src/core/text.ts";
import { ask, directory, ids, world } from "../search/directory.ts";
import { queries } from "../search/queries.ts";
import { test, useBrowser } from "./browser.ts";
import { forgetPages, realPage } from "./pages.ts";

/* The page and the command line are one search: the same ids in the same order, and as many. */

const browser = useBrowser();
afterAll(forgetPages);

const more = [
  "shelter men ghent arabic",
  "albergue mujeres madrid",
  "foyer mineur bruxelles",
  "paioke",
  "wage claim nepali lisbon",
  "IOM return help vienna",
  "redcross iceland",
  "03 201 16 90",
  "minorndako",
  "shelter boys milan",
  "xyzzy blorp",
  "boy 15 antwerp open now",
];

/** Types a text into the page and gives what it shows first, and how many it says there are. */
const typed = (text: string): string => `new Promise((done) => {
  const box = document.getElementById("box");
  box.value = ${JSON.stringify(text)};
  box.dispatchEvent(new Event("input"));
  setTimeout(() => done({
    ids: [...document.querySelectorAll("[data-id]")].map((card) => card.dataset.id),
    said: document.getElementById("found").textContent,
  }), 0);
})`;

/** Names misspelt and run together, where Fuse has the last word. */
const fuzzy = async (): Promise<string[]> => {
  const spoilt = directory.index.listings.map(({ name }) =>
    words(name)
      .join("")
      .replace(/^(.{3}).(.)/, "$1$2"),
  );
  const decided = await Promise.all(
    spoilt.map(async (text) => ids(await ask(text)).join() !== ids(search(world, { words: [text], filters: {} })).join()),
  );
  return spoilt.filter((_, n) => decided[n]).slice(0, 20);
};

test("every query that caseworkers typed, and names that only Fuse finds", async () => {
  const { page } = await browser.open(await realPage());
  const wrong: unknown[] = [];
  const hard = await fuzzy();
  expect(hard.length).toBeGreaterThan(10);
  for (const query of [...queries.map(([text]) => text), ...more, ...hard]) {
    const expected = ids(await ask(query));
    const { ids: shown, said } = await page.evaluate<{ ids: string[]; said: string }>(typed(query));
    const count = expected.length === 0 ? "Nothing found" : `${expected.length} provider${expected.length === 1 ? "" : "s"}`;
    if (said !== count || shown.join() !== expected.slice(0, 10).join()) wrong.push({ query, said, count, shown, expected });
  }
  expect(wrong).toEqual([]);
});

describe("filters are the flags of the command", () => {
  const { country, service, language }: Record<string, string> = { country: "BE", service: "shelter", language: "ar" };
  const rows: readonly (readonly [words: string, filters: Filters])[] = [
    ["", { country: [country ?? ""] }],
    ["", { service: ["shelter"], for: ["boys"] }],
    ["", { service: ["shelter"], for: ["girls"], age: 15, country: ["GB"] }],
    ["legal brussels", { age: "unknown" }],
    ["", { service: ["hotline"], access: "self", country: ["IT"] }],
    ["vienna", { language: [language ?? ""], exploitation: ["labour"] }],
    ["shelter paris", { service: [service as "shelter"], country: ["BE"] }],
  ];
  test("the lists and the words", async () => {
    const { page } = await browser.open(await realPage());
    for (const [words, filters] of rows) {
      await page.locator("#box").fill(words);
      for (const id of ["country", "service", "for", "language", "access", "exploitation"] as const) {
        const wanted = filters[id];
        await page.locator(`#${id}`).selectOption(typeof wanted === "string" ? wanted : (wanted?.[0] ?? ""));
      }
      await page.locator("#age-unknown").setChecked(filters.age === "unknown");
      if (filters.age !== "unknown") await page.locator("#age").fill(filters.age === undefined ? "" : String(filters.age));
      const expected = ids(await ask(words, filters));
      const cards = () =>
        page.locator("[data-id]").evaluateAll((all) => all.map((card) => (card as { dataset: { id?: string } }).dataset.id));
      for (let most = 10; most <= 40; most += 10) {
        // The page answers in its own time: nothing is pressed before it has.
        await expect.poll(cards, { message: JSON.stringify([words, filters]) }).toEqual(expected.slice(0, most));
        if (most < Math.min(expected.length, 40)) await page.locator("button.more").click();
      }
    }
  });
});

test("what an exported part leaves out is not there to be found", async () => {
  const { page } = await browser.open(await realPage("--country", "BE,NL"));
  expect(await page.locator("#country option").allTextContents()).toEqual(["Any", "Belgium", "Netherlands"]);
  await page.locator("#box").fill("shelter women vienna");
  await expect.poll(() => page.locator(".understood").textContent()).toContain("No provider in Austria");
  expect(await page.locator("[data-id]").count()).toBe(0);
});

test("whom to call in danger stands above the answers, and what is not recorded is said", async () => {
  const { page } = await browser.open(await realPage());
  await page.locator("#box").fill("shelter boy milan");
  const panel = page.locator(".danger");
  await expect.poll(() => panel.locator("h2").textContent()).toBe("In danger now: Italy");
  expect(await panel.locator(".emergency .number").allTextContents()).toContain("112");
  // The short number has no international form: nothing to tap that might ring elsewhere.
  expect(await panel.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual([
    "tel:+39800290290",
  ]);
  await page.locator("#box").fill("shelter sweden");
  await expect.poll(() => panel.locator(".calm").allTextContents()).toEqual(["114 14 Police, not urgent"]);
  await expect.poll(() => panel.textContent()).toContain("No round-the-clock hotline for victims of trafficking is recorded for Sweden");
  expect(await panel.locator(".hotlines .number").allTextContents()).toEqual(["116 111"]);
  await page.locator("#box").fill("shelter berlin");
  await expect.poll(() => page.locator(".card .note.ask").first().textContent()).toBe("Area: Bayern only; ask about Berlin");
  await page.locator("#box").fill("shelter men milan");
  await page.locator(".otherwise button", { hasText: "Without “men”" }).click();
  await expect.poll(() => page.locator("#box").inputValue()).toBe("shelter milan");
  expect(await page.locator("[data-id]").count()).toBe(1);
  await page.locator("#box").fill("shelter boy milan");
  await page.locator(".otherwise button", { hasText: "A child: child protection instead: 2 providers" }).click();
  await expect.poll(() => page.locator("[data-id]").count()).toBe(2);
  expect(await page.locator("[data-id]").first().getAttribute("data-id")).toBe("it-114");
});
