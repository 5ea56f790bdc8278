import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { expect, test } from "vitest";
import { exitWords, helpTopics } from "../../src/messages/en/help-topics.ts";
import { exitCodes } from "../../src/outcome.ts";
import { call, root } from "./program.ts";

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(root, "src", name));

const linesOf = (path: string): number => readFileSync(path, "utf8").split("\n").length - 1;

test("no source file is longer than 250 lines", () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((path) => linesOf(path) > 250).map((path) => `${relative(root, path)}: ${linesOf(path)}`)).toEqual([]);
});

test("most are shorter than 100", () => {
  expect(sources.filter((path) => linesOf(path) <= 100).length / sources.length).toBeGreaterThan(0.85);
});

test("no file is a drawer: each is named for what it holds", () => {
  const drawers = ["utils", "util", "helpers", "helper", "common", "misc", "shared", "lib", "index2", "tools"];
  expect(sources.filter((path) => drawers.includes(basename(path, ".ts"))).map((path) => relative(root, path))).toEqual([]);
});

test("every exit code has words, and stands in the help", () => {
  expect(Object.keys(exitWords)).toEqual(Object.keys(exitCodes));
  const help = call(["help", "exit-codes"]).out;
  for (const code of Object.values(exitCodes)) expect(help).toMatch(new RegExp(`^ *${code} +\\S`, "m"));
});

test("exit codes are never renumbered", () => {
  expect(Object.values(exitCodes)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 130, 143]);
});

for (const [topic, { title }] of Object.entries(helpTopics))
  test(`referral help ${topic}`, () => {
    const { code, out, err } = call(["help", topic]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n").length).toBeGreaterThan(3);
    // Where a command has its name, the topic is shown: the command has --help.
    expect(out).toMatch(new RegExp(`^${title}`));
    expect(call(["--help"]).out).toContain(topic);
  });
