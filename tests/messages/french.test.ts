import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import { describe, expect, test } from "vitest";
import { root } from "../program/program.ts";

const folder = (language: string): string => join(root, "src", "messages", language);
const filesOf = (language: string): readonly string[] =>
  readdirSync(folder(language), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** The texts of a file: what stands in quotes and in templates, without the code between. */
const textsOf = (language: string, name: string): readonly string[] => {
  const source = readFileSync(join(folder(language), name), "utf8");
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("value" in node && typeof node.value === "string") found.push(node.value);
    if ("cooked" in node && typeof node.cooked === "string") found.push(node.cooked);
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(source, { lang: "ts" }, name));
  return found;
};

/** What must be typed or found as it is: flags, commands, files of the vault, variables, lines of the slip, numbers of two digits and more. */
const kept =
  /--[a-z][a-z-]*|referral (?:case |vault )?(?:search|show|list|start|resume|cases|send|reply|withdraw|erase|init|status|recipients|doctor|check|edit|confirm|trends)\b|\b[a-z]+\.(?:age|txt|json)\b|\b[A-Z]+_[A-Z_]+\b|\bage1\w*|\bR[1-9]\b|(?<![\d.,:-])\d{2,}(?!\d|[.,:-]\d)/g;
const keptIn = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.flatMap((text) => text.replace(/(?<=\d)[,\u00a0](?=\d{3}\b)/g, "").match(kept) ?? []))].sort();

// No words to translate, or English by choice: what is published is the same in every language.
const english = ["command.ts", "dates.ts", "hsds.ts", "words-of.ts"];
const names = filesOf("en").filter((name) => !english.includes(name));

test("every file with words has its French one", () => {
  expect(names.filter((name) => !filesOf("fr").includes(name))).toEqual([]);
});

describe("in French", () => {
  test.each(names)("%s names the same commands, flags and numbers", (name) => {
    const [ours, theirs] = [keptIn(textsOf("fr", name)), keptIn(textsOf("en", name))];
    expect(ours.filter((one) => one !== "24")).toEqual(theirs.filter((one) => one !== "24"));
  });

  test.each(names)("%s breaks no line before a sign that belongs to the word", (name) => {
    const loose = / [;!?»](?![=\w])|\p{L} :(?!\w)|« /u;
    expect(textsOf("fr", name).filter((text) => loose.test(text))).toEqual([]);
  });
});
