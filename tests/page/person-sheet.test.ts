import { execFileSync, spawnSync } from "node:child_process";
import axe from "axe-core";
import { describe, expect } from "vitest";
import { personLanguages } from "../../src/messages/person/person-words.ts";
import { personWords } from "../../src/messages/person/words-in.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { tellingIn } from "../figures/f24.ts";
import { cases } from "../walkthrough/cases.ts";
import { test, useBrowser } from "./browser.ts";

const browser = useBrowser();

/** Arabic answers around numbers, as a caseworker types them. */
const answers = (cases.get("wage-claim") ?? "")
  .replace(/meet_where: .*/, 'meet_where: "المدخل الرئيسي، الطابق 2، هاتف +32 2 511 64 64 أو 02 345 67 89، 09:00-18:00"')
  .replace(/work_name: .*/, "work_name: نور")
  .replace(/hours: .*/, "hours: Mo-Fr 09:00-18:00");

const open = async (...args: readonly string[]) => {
  const { out } = await runIn({ directory, files: new Map([["case.yaml", answers]]) }, ...args);
  return browser.open(`data:text/html;charset=utf-8,${encodeURIComponent(out)}`, {}, "h1");
};
const sheet = (language: string) =>
  open("start", "--answers", "case.yaml", "--sheet", "person", "--person-lang", language, "--format", "html");

/** Where the characters of a text stand on the page, from the first to the last: pixels from the left. */
const placesOf = `((text) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const from = node.data.indexOf(text);
    if (from < 0) continue;
    return Array.from(text, (_, n) => {
      const range = document.createRange();
      range.setStart(node, from + n);
      range.setEnd(node, from + n + 1);
      return range.getBoundingClientRect().left;
    });
  }
  return [];
})`;

describe("the person's sheet in Arabic", () => {
  test("every number, time and day is read from left to right, where it stands among Arabic words too", async () => {
    const { page } = await sheet("ar");
    expect(await page.evaluate("[document.documentElement.dir, document.documentElement.lang, document.title]")).toEqual([
      "rtl",
      "ar",
      "ملاحظات",
    ]);
    const runs = ["112", "+351 964 608 288", "000 000 000", "Mo-Fr 09:00-18:00", "2026-11-24 18:00 UTC", "+32 2 511 64 64", "02 345 67 89"];
    for (const run of runs) {
      const places = await page.evaluate<number[]>(`${placesOf}(${JSON.stringify(run)})`);
      expect(places, run).toHaveLength(run.length);
      expect(places, run).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test("words run from the right, and labels stand to the right of what they name", async () => {
    const { page } = await sheet("ar");
    const [word = 0, next = 0] = await page.evaluate<number[]>(`${placesOf}("المدخل")`);
    expect(word).toBeGreaterThan(next);
    const [label, value] = await page.evaluate<[number, number]>(
      "[...document.querySelectorAll('dt, dt + dd')].slice(0, 2).map((one) => one.getBoundingClientRect().left)",
    );
    expect(label).toBeGreaterThan(value);
  });
});

test.each(["ar", "de", "vi"])(
  "in %s: the sheet and the text to read out fit a phone, ask for nothing, and axe finds nothing new",
  async (language) => {
    for (const { page, requests } of [
      await sheet(language),
      await open("help", "consent", "--person-lang", language, "--format", "html"),
    ]) {
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await page.evaluate(axe.source);
      // Of every sheet of this program: sentences stand in a list of facts.
      const { violations } = await page.evaluate<{ violations: { impact: string; id: string }[] }>(
        "axe.run({ rules: { 'definition-list': { enabled: false } } })",
      );
      expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual([]);
      expect(requests).toEqual([]);
    }
  },
);

const hasPdfReader = spawnSync("pdfinfo", ["-v"]).error === undefined;
if (!hasPdfReader && !process.env.CI) console.warn("NO pdfinfo (poppler-utils): what a person's sheet leaves in a PDF is NOT TESTED.");

describe.skipIf(!hasPdfReader && !process.env.CI)("as a PDF", () => {
  test.each(personLanguages)("in %s: one page, and no word that tells in it or in what the file says of itself", async (language) => {
    const { page } = await sheet(language);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const read = (command: string, ...args: string[]): string => execFileSync(command, args, { input: pdf, encoding: "utf8" });
    const about = read("pdfinfo", "-");
    expect(about).toMatch(/^Pages: +1$/m);
    expect(about).toContain(personWords[language].sheet.title);
    expect(tellingIn(about)).toEqual([]);
    expect(tellingIn(read("pdftotext", "-layout", "-", "-"))).toEqual([]);
  });
});
