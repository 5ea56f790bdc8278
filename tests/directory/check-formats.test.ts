import { copyFileSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
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
