import { afterAll, expect } from "vitest";
import { findMaterials } from "../../src/core/materials/find.ts";
import type { PageData } from "../../src/formats/page/page-data.ts";
import { directory } from "../search/directory.ts";
import { record } from "../search/records.ts";
import { test, useBrowser } from "./browser.ts";
import { forgetPages, inventedPage, realHtml, realPage } from "./pages.ts";

/* The library of handbooks on the search page. */

const browser = useBrowser();
afterAll(forgetPages);
const { materials } = directory;

test("the library is closed until it is opened, and then whole; what is not known is said", async () => {
  const { page, requests, faults } = await browser.open(await realPage());
  const library = page.locator(".library");
  expect(await library.locator("summary").innerText()).toBe(`Library: ${materials.length} handbooks, courses and other texts`);
  expect(await library.locator("li").count()).toBe(0);
  await library.locator("summary").click();
  await library.locator("li").last().waitFor();
  expect(await library.locator(".title").allTextContents()).toEqual(materials.map(({ title }) => title));
  const unknown = library.locator("li", { hasText: "IOM Counter Trafficking Directory" });
  expect(await unknown.innerText()).toMatch(/Publisher: not known · Year: not known .* Address: not known/);
  const links = await library
    .locator("a")
    .evaluateAll((all) =>
      (all as unknown as { href: string; target: string; rel: string }[]).map(({ href, target, rel }) => [href, target, rel]),
    );
  expect(links.map(([href]) => href)).toEqual(materials.flatMap(({ urls = [] }) => urls).map((url) => new URL(url).href));
  for (const [, target, rel] of links) expect([target, rel]).toEqual(["_blank", "noreferrer noopener"]);
  expect(requests).toEqual([page.url()]);
  expect(faults).toEqual([]);
});

test("the words of the search search it too, slips of the finger forgiven; a search for a service is not disturbed", async () => {
  const { page } = await browser.open(await realPage());
  const box = page.locator("#box");
  for (const typed of ["caring for traficked persons", "handbook health"]) {
    const found = findMaterials(materials, { words: [typed] }, () => "").map(({ material }) => material.title);
    expect(found.length).toBeGreaterThan(0);
    await box.fill(typed);
    const summary = page.locator(".library summary");
    await expect.poll(() => summary.innerText()).toBe(`Library: ${found.length === 1 ? "1 text" : `${found.length} texts`} on these words`);
    await summary.click();
    await page.locator(".library li").first().waitFor();
    expect(await page.locator(".library .title").allTextContents()).toEqual(found);
  }
  await box.fill("shelter men ghent arabic");
  await page.locator(".card").first().waitFor();
  expect(await page.locator(".library").count()).toBe(0);
});

test("an entry that means harm stays text, and is on no paper", async () => {
  const hostile = '</script><img src=x onerror="window.hit=1">';
  const invented = {
    id: "invented",
    title: `Handbook ${hostile}\u202e`,
    kind: "handbook",
    note: hostile,
    urls: ["javascript:window.hit=1", "https://example.org/"],
  };
  const country = { country: "BE", emergency: [], organizations: [record("be-one", { services: [{ type: "legal" }] })] };
  const { page } = await browser.open(inventedPage([country], [invented]));
  await page.locator(".library summary").click();
  await page.locator(".library li").waitFor();
  expect(await page.locator(".library .title").textContent()).toBe(`Handbook ${hostile}`);
  expect(await page.locator('.library [href^="javascript:" i], .library img').count()).toBe(0);
  expect(await page.evaluate("window.hit")).toBeUndefined();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".library").isVisible()).toBe(false);
});

test("a page of a part of the directory has the whole library, and all of it is small", async () => {
  const html = await realHtml("--country", "LI");
  const data: PageData = JSON.parse(/id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? "");
  expect(data.materials).toEqual(materials);
  expect(Buffer.byteLength(await realHtml())).toBeLessThan(3_000_000);
});
