import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { pageWords as english } from "../../src/messages/en/page.ts";
import { pageWords as es } from "../../src/messages/es/page.ts";
import { pageWords as fr } from "../../src/messages/fr/page.ts";
import { bareEnv, call, withFolder } from "../program/program.ts";
import { test, useBrowser } from "./browser.ts";

/* The page as the built program writes it in its other languages. */

const browser = useBrowser();

const spoken = {
  fr: { words: fr, asks: "hébergement hommes gand", country: "Belgique" },
  es: { words: es, asks: "albergue hombres gante", country: "Bélgica" },
} as const;

const open = async (folder: string, language: string) => {
  const { code, out } = call(["export", "--format", "html", "--country", "BE"], { env: bareEnv({ REFERRAL_LANG: language }) });
  expect(code).toBe(0);
  const path = join(folder, `${language}.html`);
  writeFileSync(path, out);
  return browser.open(pathToFileURL(path).href);
};

const shown = async ({ page }: Awaited<ReturnType<typeof open>>, text: string) => {
  await page.locator("#box").fill(text);
  await page.locator("[data-id]").first().waitFor();
  return {
    ids: await page.locator("[data-id]").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-id"))),
    said: await page.locator("body").innerText(),
  };
};

test("in French and Spanish the page says its own words, and finds what the English one finds", () =>
  withFolder(async (folder) => {
    const { ids } = await shown(await open(folder, "en"), "shelter men ghent");
    expect(ids.length).toBeGreaterThan(1);
    const sentences = Object.values(english).filter((one) => typeof one === "string" && one.split(" ").length > 3);
    for (const language of ["fr", "es"] as const) {
      const { words, asks, country } = spoken[language];
      const opened = await open(folder, language);
      const { page } = opened;
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(await page.locator("h1").innerText()).toBe(words.heading);
      const found = await shown(opened, asks);
      expect(found.ids).toEqual(ids);
      expect(found.said).toContain(country);
      expect(sentences.filter((one) => found.said.includes(String(one)))).toEqual([]);
      expect(opened.faults).toEqual([]);
      expect(opened.requests).toHaveLength(1);
    }
  }));
