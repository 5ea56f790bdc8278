// The search page in a browser: how large it is, how long it takes to open, and what a key costs, on a machine four times slower too.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const path = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(path)) {
  console.log("search page: NOT MEASURED, there is no browser (CHROMIUM names one)");
  process.exit();
}
const folder = mkdtempSync(join(tmpdir(), "referral-bench-"));
const file = join(folder, "page.html");
execFileSync(process.execPath, ["bin/referral.js", "export", "--format", "html", "-o", file], { stdio: "ignore" });
console.log(`search page: ${(statSync(file).size / 1e6).toFixed(2)} MB (promised: under 3)`);

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

const browser = await chromium.launch({ executablePath: path, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
for (const rate of [1, 4]) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  const start = performance.now();
  await page.goto(pathToFileURL(file).href);
  await page.locator("#answers > div").waitFor();
  const opened = performance.now() - start;
  const times = [];
  for (const query of queries) times.push(...(await page.evaluate(type(query))));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor((times.length - 1) * share)].toFixed(1);
  console.log(
    `  processor ${rate === 1 ? "as it is" : `${rate} times slower`}: open in ${opened.toFixed(0)} ms; a key ${at(0.5)} ms (19 of 20: ${at(0.95)}, worst ${at(1)}; promised: 50)`,
  );
}
await browser.close();
rmSync(folder, { recursive: true });
