import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { trendsSvg } from "../../src/formats/trends/svg.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { root } from "../program/program.ts";
import { kAnonymised } from "./invented.ts";

const example = readFileSync(join(root, "docs/examples/invented-ctdc.csv"), "utf8");
const files = new Map([
  ["invented-ctdc.csv", example],
  ["older.csv", kAnonymised()],
]);
const golden = (name: string) => join(import.meta.dirname, "golden", name);
const run = async (env: Readonly<Record<string, string>>, ...argv: readonly string[]) => {
  const { code, out, err } = await runIn({ directory, files, env }, "trends", ...argv);
  expect([code, err]).toEqual([0, ""]);
  return out;
};
const utf = { LANG: "C.UTF-8", COLUMNS: "80" };

describe("the four charts", () => {
  test("at 80 columns", async () => {
    const out = await run(utf, "invented-ctdc.csv");
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
    await expect(out).toMatchFileSnapshot(golden("four-80.txt"));
  });

  test.each([
    ["NO_COLOR", { ...utf, NO_COLOR: "1" }],
    ["another character set", { COLUMNS: "80", LANG: "C.UTF-8", LC_ALL: "C" }],
    ["no locale", { COLUMNS: "80" }],
  ])("in ASCII with %s", async (_, env) => {
    const out = await run(env, "invented-ctdc.csv");
    expect(out).toMatch(/ #{10,}/);
    // The dots before the notes are there in every page.
    expect(out.replaceAll("·", "")).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test("in accessible mode: no bars, every number in words", async () => {
    const out = await run({ ...utf, ACCESSIBLE: "1" }, "invented-ctdc.csv", "older.csv");
    expect(out).not.toMatch(/[#█▏·]/);
    expect(out).toMatch(/^ {2}Sexual exploitation, A: \d+ %, \d+ persons$/m);
    expect(out).toMatch(/^ {2}Sexual exploitation, B: \d+ %, \d+ persons$/m);
  });

  test.each([40, 60])("at %i columns", async (columns) => {
    const out = await run({ ...utf, COLUMNS: String(columns) }, "invented-ctdc.csv", "older.csv");
    for (const line of out.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(columns);
    await expect(out).toMatchFileSnapshot(golden(`two-${columns}.txt`));
  });
});

describe("for others", () => {
  test("a briefing in Markdown, with the years against those before", async () => {
    const out = await run(utf, "older.csv", "--briefing");
    expect(out).toMatch(/\*\*\d+ persons in 2016, against \d+ in the year before \(\d+ % (more|fewer)\)\.\*\*/);
    await expect(out).toMatchFileSnapshot(golden("briefing.md"));
  });

  test("a drawing that is whole XML and asks for nothing", async () => {
    const out = await run(utf, "invented-ctdc.csv", "older.csv", "--format", "svg");
    expect(unclosed(out)).toEqual([]);
    expect(out.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|href|<script|<image|@import|url\(/);
    await expect(out).toMatchFileSnapshot(golden("two.svg"));
  });

  test("a page that is whole and asks for nothing, with every number of the drawing in a table", async () => {
    const out = await run(utf, "invented-ctdc.csv", "--briefing", "--format", "html");
    expect(unclosed(out.replace(/<!doctype html>|<meta [^>]*>/g, ""))).toEqual([]);
    expect(out.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|href|<script|<img|@import|url\(/);
    for (const [, share, count] of out.matchAll(/>(\d+ %) \(([\d,]+)\)<\/text>/g))
      expect(out).toContain(`>${count}</td><td dir="auto">${share}</td>`);
  });

  test("CSV has every category, the long lists too", async () => {
    const out = await run(utf, "older.csv", "--format", "csv");
    expect(out.split("\r\n")[0]).toBe("source,by,id,label,htcds,count,answered,share,k");
    expect(out).toMatch(/,exploitation,forced_labour,Forced labour,ForcedLabour,\d+,\d+,0\.\d{4},/);
    expect(out).toMatch(/,origin,UA,Ukraine,,\d+,/);
  });

  test("a file's name does no harm", async () => {
    const name = 'x"><script>alert(1)</script>|`\u001b[31m\u202e.csv';
    const world = { directory, files: new Map([[name, example]]), env: utf };
    for (const format of ["chart", "svg", "html", "markdown", "csv", "json"]) {
      const { out, code } = await runIn(world, "trends", name, "--format", format);
      expect(code).toBe(0);
      expect(out, format).not.toMatch(/[\u001b\u202e]/);
      if (format === "svg" || format === "html") expect(out).not.toMatch(/<script/);
      if (format === "markdown") expect(out).not.toMatch(/[^\\][<|]script/);
    }
  });
});

/** Tags that are not closed, or closed and never opened. */
const unclosed = (markup: string): readonly string[] => {
  const open: string[] = [];
  for (const [, close, name = "", self] of markup.matchAll(/<(\/?)([a-z]\w*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close && open.at(-1) === name) open.pop();
    else if (close) return [...open, `/${name}`];
    else if (!self) open.push(name);
  }
  return open;
};

test("a source without what is asked for says so", () => {
  const empty = { kind: "ctdc", name: "x", persons: 3, pictures: [], shape: "synthetic" } as const;
  const svg = trendsSvg({ title: "T", sources: [empty], bys: ["gender"], notes: [], lexicon: directory.lexicon, briefing: false });
  expect(svg).toContain("nothing to show");
});
