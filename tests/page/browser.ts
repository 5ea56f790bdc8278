import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, test as plainTest } from "vitest";

/* The page in a real browser. Without one its tests are skipped, and say so; where CI runs them, that is a failure. */

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const found =
  process.env.CHROMIUM ??
  (process.env.PATH ?? "")
    .split(":")
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

if (found === undefined && !process.env.CI)
  console.warn("NO BROWSER: the tests of the search page are SKIPPED. Install chromium, or name it in CHROMIUM.");

/** A test that needs the browser. */
export const test = plainTest.skipIf(found === undefined && !process.env.CI);

const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** One browser for the tests of a file, with an empty profile each time a context is made. `ready`: what the page shows once it is there. */
export const useBrowser = (): { open(url: string, options?: BrowserContextOptions, ready?: string): Promise<Opened> } => {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    if (found === undefined) {
      if (process.env.CI) throw new Error("CI has no browser: the search page can't be tested. `.ci/run` installs chromium.");
      return;
    }
    browser = await chromium.launch({
      executablePath: found,
      args,
      // As people's browsers do, it may keep a page that was left for whoever comes back.
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
    });
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser?.close();
  });
  return {
    open: async (url, options = {}, ready = "#answers > div") => {
      if (!browser) throw new Error("no browser");
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      contexts.push(context);
      context.setDefaultTimeout(5000);
      const page = await context.newPage();
      const opened: Opened = { page, requests: [], faults: [] };
      page.on("request", (request) => opened.requests.push(request.url()));
      page.on("console", (message) => message.type() === "error" && opened.faults.push(message.text()));
      page.on("pageerror", (error) => opened.faults.push(String(error)));
      await page.clock.setFixedTime(new Date("2026-11-23T10:15:00Z"));
      await page.goto(url);
      await page.locator(ready).waitFor();
      return opened;
    },
  };
};

export interface Opened {
  readonly page: Page;
  /** Every address that the page asked for, its own first. */
  readonly requests: string[];
  /** Errors, and what the policy forbade. */
  readonly faults: string[];
}
