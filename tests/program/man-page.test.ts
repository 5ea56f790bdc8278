import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import fc from "fast-check";
import { expect, test } from "vitest";
import { programFor } from "../../src/cli.ts";
import { type Manual, manPage } from "../../src/formats/man-page.ts";
import { helpTopics } from "../../src/messages/en/help-topics.ts";
import { realIo } from "../../src/ports/real.ts";
import { call, root } from "./program.ts";

/* The manual page: what the program says of itself, as roff. */

const path = join(root, "dist/man/referral.1");
const isThere = (reader: string): boolean => spawnSync(reader, ["-h"]).error === undefined;
for (const reader of ["mandoc", "groff"])
  if (!isThere(reader)) console.warn(`NO ${reader}: the manual page is NOT TESTED with it. apt-get install mandoc groff-base`);

/** What a terminal shows of a page. */
const shown = (page: string): string =>
  spawnSync("mandoc", ["-T", "utf8", "-O", "width=1000"], { input: page, encoding: "utf8" }).stdout.replace(/.\u0008/gu, "");

test("the page of the build is what `referral help --man` prints", () => {
  expect(readFileSync(path, "utf8")).toBe(call(["help", "--man"]).out);
});

const flagsBelow = (command: Command): readonly string[] => [
  ...command
    .createHelp()
    .visibleOptions(command)
    .map(({ flags }) => flags),
  ...command.commands.flatMap(flagsBelow),
];

test.skipIf(!isThere("mandoc"))("it names every command, every flag, every exit code and every topic, as one can copy them", async () => {
  const text = shown(readFileSync(path, "utf8"));
  const program = await programFor([], realIo(process), async () => {});
  for (const flags of new Set(flagsBelow(program))) expect(text).toContain(flags);
  for (const command of program.commands) expect(text).toMatch(new RegExp(`^ {3}${command.name()}\\b`, "m"));
  expect(text).toMatch(/^ {3}case follow-up$/m);
  for (const { title, lines } of Object.values(helpTopics))
    for (const one of lines.length > 0 ? [title.toUpperCase(), ...lines] : []) expect(text).toContain(one.replace(/\s+/g, " "));
  expect(text).toMatch(/^ *143 +ended from outside$/m);
});

test.skipIf(!isThere("mandoc"))("mandoc has nothing to say against it but that it names no day, as it should not", () => {
  const { stdout, stderr } = spawnSync("mandoc", ["-T", "lint", "-W", "warning", path], { encoding: "utf8" });
  const said = (stdout + stderr).trim().split("\n");
  expect(said.filter((one) => !/missing date/.test(one))).toEqual([]);
});

test.skipIf(!isThere("groff"))("groff has nothing to say against it", () => {
  expect(spawnSync("groff", ["-man", "-ww", "-z", "-Tutf8", path], { encoding: "utf8" })).toMatchObject({
    status: 0,
    stdout: "",
    stderr: "",
  });
});

const manual = (text: string): Manual => ({
  version: "0",
  purpose: "x",
  description: text,
  options: [{ term: text, about: text }],
  commands: [{ name: text, usage: text, description: text, entries: [{ term: text, about: text }] }],
  exits: [],
  topics: [{ title: text, lines: [text] }],
  headings: { name: "N", synopsis: "S", description: "D", options: "O", commands: "C", exits: "E" },
});

test("whatever a text says, it is ASCII, and no request of roff", () => {
  const requests = (page: string): readonly string[] => page.split("\n").flatMap((line) => /^[.']\S*/.exec(line)?.[0] ?? []);
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[.'\\"`~^ \n-]{1,6}(so|de|ig|nf)? ?[a-z\\"]*$/));
  fc.assert(
    fc.property(text, (given) => {
      const page = manPage(manual(given));
      expect(page).toMatch(/^[\n -~]*$/);
      expect(requests(page)).toEqual(requests(manPage(manual("x"))));
    }),
  );
});

test.skipIf(!isThere("mandoc"))("signs that roff reads stand on the page as they were", () => {
  for (const text of [".so /etc/passwd", "'\\\" nothing", "--no-color", "C:\\new", "~/.config `x` ^ “é” …", "\\fBbold"]) {
    const page = shown(manPage(manual(text)));
    expect(page.split("\n").filter((line) => line.trim().replace(/^• /, "") === text).length, page).toBeGreaterThan(3);
  }
});
