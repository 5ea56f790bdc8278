// The search page in a browser: how large it is, how long it takes to open, and what a key costs, on a machine four times slower too.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { printWhenMain, timed } from "./table.mjs";

const root = join(import.meta.dirname, "..");
const path = process.env.CHROMIUM ?? "/usr/bin/chromium";
const queries = ["shelter men ghent arabic", "shleter for woman ljubljana", "redcross iceland", "legal", "xyzzy blorp"];
/** Types letter by letter; gives the milliseconds from each key to the laid out page. */
const type = (text) => `(async () => {
  const box = document.getElementById("box");
  const answers = document.getElementById("answers");
  const times = [];
  for (let n = 1; n <= ${text.length}; n++) {
    const done = new Promise((done) => {
      const observer = new MutationObserver(() => { observer.disconnect(); done(); });
      observer.observe(answers, { childList: true });
    });
    const start = performance.now();
    box.value = ${JSON.stringify(text)}.slice(0, n);
    box.dispatchEvent(new Event("input"));
    await done;
    void document.body.offsetHeight;
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 30));
  }
  return times;
})()`;

export const measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), "referral-bench-"));
  try {
    const file = join(folder, "page.html");
    execFileSync(process.execPath, [join(root, "bin/referral.js"), "export", "--format", "html", "-o", file], { stdio: "ignore" });
    const size = { what: "search page, size", value: statSync(file).size / 1e6, unit: "MB", promised: "< 3 MB" };
    if (!existsSync(path)) return [size, { what: "search page, a key", missing: "no browser here (CHROMIUM names one)" }];
    return [size, ...(await inBrowser(pathToFileURL(file).href))];
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const inBrowser = async (url) => {
  const browser = await chromium.launch({ executablePath: path, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  const figures = [];
  for (const rate of [1, 4]) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    const start = performance.now();
    await page.goto(url);
    await page.locator("#answers > div").waitFor();
    const opened = performance.now() - start;
    const times = [];
    for (const query of queries) times.push(...(await page.evaluate(type(query))));
    const where = rate === 1 ? "" : `, processor ${rate} times slower`;
    figures.push({ what: `search page, opening it${where}`, value: opened, unit: "ms" }, timed(`search page, a key${where}`, times), {
      what: `  the slowest key`,
      value: Math.max(...times),
      unit: "ms",
      promised: "< 50 ms",
    });
  }
  await browser.close();
  return figures;
};

await printWhenMain(import.meta, measure);
