import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { interfaceLanguages } from "../../src/interface-language.ts";
import { root } from "../program/program.ts";

/** Long enough to be words, or how they are put together; what begins every file is none of it. */
const linesOf = (language: string, file: string): readonly string[] =>
  readFileSync(join(root, "src/messages", language, file), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length > 24 && !/^(?:import|export type|\/\*\*|[*/]|case |return coverageWords)/.test(line));

test.each(interfaceLanguages)("coverage and diff speak of the same persons in the same words, which are said once (%s)", (language) => {
  const coverage = linesOf(language, "coverage.ts");
  expect(linesOf(language, "diff.ts").filter((line) => coverage.includes(line))).toEqual([]);
});
