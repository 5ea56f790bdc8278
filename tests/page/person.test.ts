import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, describe, expect } from "vitest";
import type { Country } from "../../src/core/directory/model.ts";
import type { PageData } from "../../src/formats/page/page-data.ts";
import { record } from "../search/records.ts";
import { test, useBrowser } from "./browser.ts";
import { forgetPages, inventedPage, realHtml, realPage } from "./pages.ts";

/* What the page does for, and never does to, the person who uses it. */

const browser = useBrowser();
afterAll(forgetPages);

const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script></script><!--<script>';
const invented: Country = {
  country: "BE",
  emergency: [{ label: `112 ${hostile}`, number: "112", source: "javascript:window.hit=1" }],
  organizations: [
    record("be-hostile", {
      name: `Foyer ${hostile}\u2028\u202ereversed\u202c`,
      alternate_names: [hostile],
      description: hostile,
      website: "javascript:window.hit=1",
      caution: hostile,
      phones: [{ number: '"><b>1', use: "hotline", hours: "24/7", source: hostile, e164: "+32 1;javascript:1", note: hostile }],
      services: [{ type: "hotline" }, { type: "shelter", note: hostile }],
      sources: ["javascript:window.hit=1", hostile],
    }),
    record("be-rtl", {
      name: "بيت الأمان (مثال)",
      services: [{ type: "shelter", populations: ["women"] }],
      phones: [{ number: "02 000 00 00", use: "office", source: "https://example.org" }],
    }),
    record("be-secret", {
      office_address: "Hidden Street 1",
      address_withheld: true,
      services: [{ type: "legal" }],
      age_recipient: "age1hidden",
    }),
    record("be-role", { services: [{ type: "legal" }], assured: { on: "2026-11-01", how: "phone", by: "hidden role" } }),
  ],
};

describe("nothing leaves, nothing stays", () => {
  test("no request but for the page itself, no address in it, no storage, no fault of the policy", async () => {
    const { page, requests, faults } = await browser.open(await realPage(), { offline: true });
    await page.locator("#box").pressSequentially("shelter men ghent");
    await page.locator("summary", { hasText: "Whole record" }).first().click();
    await page.locator("#country").selectOption("BE");
    await page.evaluate("print = () => {}");
    await page.locator("button.print").click();
    expect(requests).toEqual([page.url()]);
    expect(faults).toEqual([]);
    expect(
      await page.evaluate("[location.search, location.hash, history.length, history.state, localStorage.length, document.cookie]"),
    ).toEqual(["", "", 2, null, 0, ""]);
    expect(page.url()).not.toMatch(/shelter|ghent/);
  });

  test("the policy stops what a script of the page might try: no server hears of it", async () => {
    let calls = 0;
    const server = createServer().on("request", () => calls++);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const { page } = await browser.open(await realPage());
    const tried = `(async () => {
      const stopped = new Set();
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => stopped.add(effectiveDirective));
      const url = "http://127.0.0.1:${port}/";
      await fetch(url).catch(() => {});
      navigator.sendBeacon(url);
      new Image().src = url;
      for (const [tag, change] of [
        ["iframe", (one) => { one.src = url; }],
        ["link", (one) => { one.rel = "stylesheet"; one.href = url; }],
        ["video", (one) => { one.src = url; }],
        ["script", (one) => { one.textContent = "window.hit = 1"; }],
      ]) {
        const one = document.createElement(tag);
        try { change(one); } catch {}
        document.body.append(one);
      }
      try { document.body.insertAdjacentHTML("beforeend", "<i>x</i>"); } catch {}
      await new Promise((done) => setTimeout(done, 300));
      return [window.hit, ...[...stopped].sort()];
    })()`;
    const [hit, ...stopped] = await page.evaluate<string[]>(tried);
    server.close();
    expect([hit, calls]).toEqual([undefined, 0]);
    expect(stopped).toEqual(
      expect.arrayContaining(["connect-src", "frame-src", "img-src", "media-src", "require-trusted-types-for", "style-src-elem"]),
    );
  });

  test("title, icon and description tell nobody what it is for", async () => {
    const { page } = await browser.open(await realPage());
    expect(await page.title()).toBe("Contacts");
    expect(await page.locator('meta[name="description"], meta[property]').count()).toBe(0);
    expect(await page.locator('link[rel="icon"]').getAttribute("href")).toBe("data:,");
  });
});

describe("the way out", () => {
  const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    "Escape twice": async (page) => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
    },
    "the button": (page) => page.getByRole("button", { name: /Close now/ }).click(),
  };
  for (const [way, leave] of Object.entries(ways))
    test(`${way} empties the page, and "back" does not lead to it`, async () => {
      const before = inventedPage([invented]);
      const { page } = await browser.open(before, { offline: true });
      await page.goto(await realPage());
      await page.locator("#box").fill("shelter boy milan");
      await leave(page);
      await page.waitForURL("about:blank");
      expect(await page.locator("body").innerText()).toBe("");
      await page.goBack();
      expect(page.url()).toBe(before);
    });

  test("on a web host too it asks for nothing, and whoever comes back finds it as it was opened", async () => {
    const html = await realHtml();
    const asked: (string | undefined)[] = [];
    const server = createServer(({ url }, answer) => {
      asked.push(url);
      answer.setHeader("content-type", "text/html");
      answer.end(url === "/" ? html : `<link rel="icon" href="data:,">`);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { page } = await browser.open(`${host}/`);
    await page.locator("#box").fill("shelter boy milan");
    await page.locator("#country").selectOption("IT");
    await page.evaluate("window.kept = true");
    await page.goto(`${host}/other`);
    // A page that was kept is not loaded again.
    await page.goBack({ waitUntil: "commit" });
    await page.locator(".start").waitFor();
    // The very page that was left, not a new one: else this would prove nothing.
    expect(await page.evaluate("window.kept")).toBe(true);
    expect(await page.locator("#box").inputValue()).toBe("");
    expect(await page.locator("#country").inputValue()).toBe("");
    server.close();
    expect(asked).toEqual(["/", "/other"]);
  });

  test("Escape once leaves nobody, and so do two that lie apart", async () => {
    const { page } = await browser.open(await realPage());
    for (const key of ["Escape", "a", "Escape"]) await page.keyboard.press(key);
    expect(await page.locator("#box").inputValue()).toBe("a");
  });
});

test("an age that is none is said, and never dropped in silence; digits of other scripts are digits", async () => {
  const { page } = await browser.open(await realPage());
  for (const typed of ["16y", "999", "-3", "16.5"]) {
    await page.locator("#age").fill(typed);
    expect(await page.locator("#answers .note.warning").first().textContent()).toContain(`“${typed}” is not understood`);
    expect(await page.locator("#age").getAttribute("aria-invalid")).toBe("true");
  }
  for (const [typed, years] of [
    ["٣", "3"],
    ["१६", "16"],
    [" 17 ", "17"],
  ]) {
    await page.locator("#age").fill(typed ?? "");
    await expect.poll(() => page.locator(".chips").textContent()).toContain(`age ${years}`);
    expect(await page.locator("#age").getAttribute("aria-invalid")).toBe("false");
  }
});

test("what is typed from right to left stands so, and what was not understood is shown as it was typed", async () => {
  const { page } = await browser.open(await realPage());
  await page.locator("#box").fill("مؤسسةةة");
  expect(
    await page.locator("#box").evaluate((box) => (box as unknown as { matches(selector: string): boolean }).matches(":dir(rtl)")),
  ).toBe(true);
  await expect.poll(() => page.locator(".understood").textContent()).toContain("مؤسسةةة");
});

test("by keyboard alone: from the first key to a number", async () => {
  const { page } = await browser.open(await realPage());
  await page.keyboard.type("shelter men ghent");
  const reached: string[] = [];
  for (let n = 0; n < 40 && !reached.includes("tel:+3225116464"); n++) {
    await page.keyboard.press("Tab");
    const [id, href, isSeen] = await page.evaluate<[string, string, boolean]>(
      "(({activeElement: one}) => { const {width, height} = one.getBoundingClientRect(); return [one.id || one.textContent, one.getAttribute('href') ?? '', width * height > 0 && getComputedStyle(one).outlineStyle !== 'none'] })(document)",
    );
    expect(isSeen, id).toBe(true);
    reached.push(id, href);
  }
  expect(reached).toContain("Clear");
  expect(reached).toContain("country");
  expect(reached).toContain("tel:+32 78 055 800".replaceAll(" ", ""));
  expect(reached.at(-1)).toBe("tel:+3225116464");
  await expect.poll(() => page.locator('[role="status"]').textContent()).toBe("3 providers");
});

test("a shelter for a boy in Italy by first letters alone: none is recorded, and what to do instead is one key further", async () => {
  const { page } = await browser.open(await realPage());
  // To the filters and over their heading; then a country, a need and a person.
  for (const key of ["Tab", "Tab", "i", "t", "Tab", "s", "Tab", "b"]) await page.keyboard.press(key);
  await expect.poll(() => page.locator(".danger h2").textContent()).toBe("In danger now: Italy");
  expect(await page.locator("#found").textContent()).toBe("Nothing found");
  expect(await page.locator(".otherwise").first().innerText()).toContain("PIAM: it lists others than boys");
  await page.getByRole("button", { name: "A child: child protection instead: 2 providers" }).press("Enter");
  await expect.poll(() => page.locator("[data-id]").count()).toBe(2);
  // Nobody offers to look for somebody else's shelter.
  expect(await page.locator(".otherwise button", { hasText: "For whom" }).count()).toBe(0);
});

describe("whoever reads with other eyes", () => {
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [1280, 360])
      test(`axe finds nothing serious: ${colorScheme}, ${width} pixels`, async () => {
        const { page } = await browser.open(await realPage(), { colorScheme, viewport: { width, height: 740 }, bypassCSP: true });
        const serious = async (): Promise<unknown> => {
          const { violations } = await page.evaluate<{ violations: { impact: string; id: string; nodes: { html: string }[] }[] }>(
            "axe.run()",
          );
          return violations
            .filter(({ impact }) => impact === "serious" || impact === "critical")
            .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        };
        await page.evaluate(axe.source);
        expect(await serious()).toEqual([]);
        await page.locator(".library summary").click();
        await page.locator(".library li").last().waitFor();
        expect(await serious()).toEqual([]);
        for (const query of ["shelter men ghent arabic", "shelter boy milan"]) {
          await page.locator("#box").fill(query);
          await page.locator(".danger").waitFor();
          await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
          await page.locator(".card dl, .otherwise").first().waitFor();
          expect(await serious()).toEqual([]);
        }
        expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      });

  test("a name from right to left stands as it is written", async () => {
    const { page } = await browser.open(inventedPage([invented]));
    await page.locator("#box").fill("بيت الأمان");
    const name = page.locator('[data-id="be-rtl"] h3');
    expect(await name.textContent()).toBe("بيت الأمان (مثال)");
    expect(await name.evaluate((node) => (node as unknown as { matches(selector: string): boolean }).matches(":dir(rtl)"))).toBe(true);
  });
});

describe("records that mean harm", () => {
  test("their text stays text, nothing of it runs, and no number of theirs can be tapped", async () => {
    const { page, faults } = await browser.open(inventedPage([invented]));
    await page.locator("#country").selectOption("BE");
    await page.locator('[data-id="be-hostile"] summary').click();
    const card = page.locator('[data-id="be-hostile"]');
    await card.locator("dl").waitFor();
    expect(await page.evaluate("window.hit")).toBeUndefined();
    expect(await page.locator("img, b").count()).toBe(0);
    expect(await page.locator("#answers script").count()).toBe(0);
    expect(await card.locator("h3").textContent()).toBe(`Foyer ${hostile} reversed`);
    expect(await page.locator('[href^="javascript:" i], [href^="tel:"]').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test("what is not shown is not in the file", async () => {
    const html = readFileSync(new URL(inventedPage([invented])), "utf8");
    for (const hidden of ["Hidden Street", "age1hidden", "hidden role"]) expect(html).not.toContain(hidden);
    expect(html.match(/<\/script/g)).toHaveLength(2);
  });

  test("a shelter stays a secret place where filters left its shelter out", async () => {
    const html = await realHtml("--country", "BE", "--service", "legal");
    const { countries }: PageData = JSON.parse(/id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? "");
    const pagAsa = countries[0]?.organizations.find(({ id }) => id === "be-pag-asa");
    expect(pagAsa?.services.map(({ type }) => type)).toEqual(["legal"]);
    expect(pagAsa?.address_withheld).toBe(true);
    expect(pagAsa?.office_address).toBeUndefined();
  });
});

const hasPdfReader = spawnSync("pdftotext", ["-v"]).error === undefined;
if (!hasPdfReader && !process.env.CI) console.warn("NO pdftotext (poppler-utils): what the search page prints is NOT TESTED.");

test("printed: cards whole, numbers and check dates there, what was asked not", async ({ skip }) => {
  if (!hasPdfReader && !process.env.CI) skip();
  const { page } = await browser.open(await realPage());
  await page.locator("#box").fill("legal help");
  await page.locator("#country").selectOption("GB");
  const names = await page.locator(".card h3").allTextContents();
  const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(names.length).toBeGreaterThan(4);
  expect(pages.length).toBeGreaterThan(1);
  const text = pages.join("\f");
  expect(text).toContain("Checked: 2026-11-22");
  expect(text).not.toMatch(/For example|Close now|Print these/);
  // A card begins with its name and ends with room for notes: on each page as many of one as of the other.
  const onPages = pages.map((one) => [
    names.filter((name) => one.split("\n").includes(name)).length,
    one.match(/^ *Notes$/gm)?.length ?? 0,
  ]);
  expect(onPages.map(([begun]) => begun)).toEqual(onPages.map(([, ended]) => ended));
  expect(onPages.reduce((sum, [begun = 0]) => sum + begun, 0)).toBe(names.length);
});

test("printed: how many of those found are on the paper, and that nothing was found", async ({ skip }) => {
  if (!hasPdfReader && !process.env.CI) skip();
  const { page } = await browser.open(await realPage());
  const printed = async (): Promise<string> =>
    pdfPages(await page.pdf({ preferCSSPageSize: true }))
      .join(" ")
      .replace(/\s+/g, " ");
  await page.locator("#box").fill("shelter");
  const all = (await page.locator("#found").textContent()) ?? "";
  expect(await printed()).toContain(`On this paper: 10 of ${all} that were found.`);
  await page.locator("#box").fill("payoke");
  await expect.poll(() => page.locator("#found").textContent()).toBe("2 providers");
  expect(await printed()).toContain("On this paper: all 2 providers found.");
  await page.locator("#box").fill("xyzzy blorp");
  await expect.poll(() => page.locator("#found").textContent()).toBe("Nothing found");
  const nothing = await printed();
  expect(nothing).toContain("Nothing was found.");
  expect(nothing).not.toMatch(/xyzzy|-\d+ more/);
  // What is hidden is there for whoever looks into the page.
  expect(await page.locator("button.more").textContent()).toBe("");
});

/** The text of a PDF, page by page, as another program reads it (poppler-utils). */
const pdfPages = (pdf: Buffer): string[] =>
  execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" }).split("\f").slice(0, -1);
