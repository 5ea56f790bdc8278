import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "./program.ts";

/*
 * Rings, inside to outside: core, messages, formats, ports, commands, cli; and beside those three the page, on top of formats. Each imports only what
 * stands before it.
 * Here the guards are put to the proof: a break in a copy of the tree has to be caught by the compiler or by Biome.
 */
interface Break {
  readonly file: string;
  readonly text: string;
  readonly by: readonly ("tsc" | "biome")[];
}

const breaks: Readonly<Record<string, Break>> = {
  "core reads files": {
    file: "src/core/b1.ts",
    text: 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n',
    by: ["tsc", "biome"],
  },
  "core knows the ports": {
    file: "src/core/b2.ts",
    text: 'import type { Io } from "../ports/io.ts";\nexport type A = Io;\n',
    by: ["tsc", "biome"],
  },
  "core knows words": {
    file: "src/core/b3.ts",
    text: 'import { startWords } from "../messages/en/start.ts";\nexport const a = startWords;\n',
    by: ["tsc", "biome"],
  },
  "core knows formats": {
    file: "src/core/b4.ts",
    text: 'import { parseConfig } from "../formats/config.ts";\nexport const a = parseConfig;\n',
    by: ["tsc", "biome"],
  },
  "core knows exit codes": {
    file: "src/core/b5.ts",
    text: 'import { exitCodes } from "../outcome.ts";\nexport const a = exitCodes;\n',
    by: ["tsc", "biome"],
  },
  "core looks at the process": { file: "src/core/b6.ts", text: "export const a = process.env.HOME;\n", by: ["tsc"] },
  "core prints": { file: "src/core/b7.ts", text: 'console.log("a");\nexport const a = 1;\n', by: ["tsc"] },
  "core has a clock": { file: "src/core/b8.ts", text: "export const a = new Date().toISOString();\n", by: ["biome"] },
  "core waits": { file: "src/core/b9.ts", text: "export const a = setTimeout(() => {}, 1);\n", by: ["tsc"] },
  "core uses a library": { file: "src/core/b10.ts", text: 'import { parse } from "yaml";\nexport const a = parse;\n', by: ["biome"] },
  "core uses Fuse outside its one file": {
    file: "src/core/search/b11.ts",
    text: 'import Fuse from "fuse.js";\nexport const a = Fuse;\n',
    by: ["biome"],
  },
  "messages know formats": {
    file: "src/messages/en/b12.ts",
    text: 'import { paint } from "../../formats/view/paint.ts";\nexport const a = paint;\n',
    by: ["tsc", "biome"],
  },
  "messages know the process": { file: "src/messages/en/b13.ts", text: "export const a = process.env.LANG;\n", by: ["tsc"] },
  "formats read files": {
    file: "src/formats/b14.ts",
    text: 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n',
    by: ["biome"],
  },
  "formats know the ports": {
    file: "src/formats/b15.ts",
    text: 'import type { Io } from "../ports/io.ts";\nexport type A = Io;\n',
    by: ["tsc", "biome"],
  },
  "ports know a command": {
    file: "src/ports/b16.ts",
    text: 'import { addShow } from "../commands/show.ts";\nexport const a = addShow;\n',
    by: ["biome"],
  },
  "a command reads files": {
    file: "src/commands/b17.ts",
    text: 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n',
    by: ["biome"],
  },
  "a command knows the real world": {
    file: "src/commands/b18.ts",
    text: 'import { realIo } from "../ports/real.ts";\nexport const a = realIo;\n',
    by: ["biome"],
  },
  "a command asks by itself": {
    file: "src/commands/b19.ts",
    text: 'import inquirer from "inquirer";\nexport const a = inquirer;\n',
    by: ["biome"],
  },
  "formats know the page": {
    file: "src/formats/b22.ts",
    text: 'import { element } from "../page/element.ts";\nexport const a = element;\n',
    by: ["tsc"],
  },
  "the page knows the ports": {
    file: "src/page/b23.ts",
    text: 'import type { Io } from "../ports/io.ts";\nexport type A = Io;\n',
    by: ["tsc", "biome"],
  },
  "the page reads files": {
    file: "src/page/b24.ts",
    text: 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n',
    by: ["tsc", "biome"],
  },
  "the page asks a server": { file: "src/page/b25.ts", text: 'export const a = fetch("https://example.org");\n', by: ["biome"] },
  "the page keeps what was typed": { file: "src/page/b26.ts", text: 'localStorage.setItem("a", "b");\n', by: ["biome"] },
  "the page writes into the history": { file: "src/page/b27.ts", text: 'history.pushState(1, "", "?q=a");\n', by: ["biome"] },
  "a circle of imports": { file: "src/core/b20.ts", text: 'export { b } from "./b21.ts";\nexport const a = 1;\n', by: ["biome"] },
  "its other half": { file: "src/core/b21.ts", text: 'export { a } from "./b20.ts";\nexport const b = 1;\n', by: ["biome"] },
};

let copy = "";
const said = { tsc: "", biome: "" };

const run = (tool: "tsc" | "biome", ...args: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(join(copy, "node_modules/.bin", tool), args, { cwd: copy, encoding: "utf8", maxBuffer: 1 << 26 });
  return stdout + stderr;
};

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "referral-rings-"));
  for (const name of ["src", "tsconfig.json", "biome.json", "package.json"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  // The inner rings are built whole first: a break is to be the only fault.
  run("tsc", "-b", "src/formats");
  for (const { file, text } of Object.values(breaks)) writeFileSync(join(copy, file), text);
  for (const project of ["src/core", "src/messages", "src/formats", "src/page"])
    said.tsc += run("tsc", "-p", project, "--noEmit", "--pretty", "false");
  const files = Object.values(breaks).map(({ file }) => file);
  said.biome = run("biome", "lint", "--vcs-enabled=false", "--max-diagnostics=none", "--colors=off", ...files);
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

for (const [name, { file, by }] of Object.entries(breaks))
  for (const tool of by)
    test(`${tool} catches it when ${name}`, () => {
      const lines = said[tool].split("\n");
      expect(lines.filter((line) => line.startsWith(`${file}(`) || line.startsWith(`${file}:`))).not.toEqual([]);
    });
