import { copyFileSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { problem } from "../../src/core/problem.ts";
import { githubLines } from "../../src/formats/github.ts";
import { withFolder } from "../program/program.ts";
import { check } from "./check-folder.ts";
import { root } from "./real.ts";

const gallery = relative(process.cwd(), join(import.meta.dirname, "gallery"));

test("--format github is one workflow command a problem", async () => {
  const { raw, exit } = await check([`${gallery}/shelter-place`], { format: "github" });
  expect(exit).toBe("directory_invalid");
  expect(raw?.split("\n")[0]).toMatch(/^::(?:error|warning) file=.*BE\.yaml,line=\d+,col=\d+,title=[a-z-]+::/);
  expect(raw).toContain("::error file=");
});

test("no text of a record ends a workflow command, begins another, or is read as an escape", () => {
  const hostile = "100%0A\n::error file=a::b\u001b[2J";
  const at = { file: "a:b,c%\n.yaml", line: 1, column: 2 };
  const said = githubLines([problem("hours-grammar", { hours: hostile }, { at })]);
  expect(said.match(/^::/gm)).toHaveLength(1);
  expect(said.split("\n")).toHaveLength(2);
  expect(said).toContain("file=a%3Ab%2Cc%25 .yaml,line=1,col=2,");
  expect(said).toContain("100%250A ::error");
  expect(said).not.toContain("\u001b");
});

test("--format json is what --json prints", async () => {
  const { raw, json } = await check([`${gallery}/shelter-place`], { format: "json" });
  expect(JSON.parse(raw ?? "")).toEqual(json);
});

test("a format that is none is refused", async () => {
  await expect(check([gallery], { format: "xml" })).rejects.toMatchObject({ exit: "usage" });
});

test("warnings are counted, or listed on demand", async () => {
  const folder = `${gallery}/free-mail`;
  expect((await check([folder])).raw).toMatch(/^ +1 {2}free-mail/m);
  expect((await check([folder], { warnings: true })).raw).toMatch(/BE\.yaml:\d+:\d+ {2}free-mail {2}warning: /);
});

test("--fix writes the file that needs it, and says so", () =>
  withFolder(async (folder) => {
    const path = join(folder, "GR.yaml");
    copyFileSync(join(root, "directory-data/GR.yaml"), path);
    const before = readFileSync(path, "utf8");
    const { raw = "", exit } = await check([path], { fix: true });
    expect(exit).toBe("ok");
    expect(raw).toContain(`${path}: put in order`);
    expect(raw).not.toContain("keys-unsorted");
    const after = readFileSync(path, "utf8");
    expect(after).not.toBe(before);
    expect(after.split("\n").sort()).toEqual(before.split("\n").sort());
    expect((await check([path], { fix: true })).raw).not.toContain("put in order");
  }));
