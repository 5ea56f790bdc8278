import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { Canaries } from "./canaries.ts";
import { toldTerminal, tracesBelow } from "./traces.ts";

/* F1 and F2 say that nothing was found: this shows that it would have been. */

const canaries = new Canaries();
const [plain = "", accented = ""] = canaries.for("an invented question");
const hex = (text: string): string => Buffer.from(text).toString("hex");

const dresses: Readonly<Record<string, (text: string) => string | Buffer>> = {
  "as it is": (text) => text,
  "in JSON": (text) => JSON.stringify({ text }),
  "in JSON, ASCII only": (text) => JSON.stringify(text).replace("ž", "\\u017e"),
  "in UTF-16": (text) => Buffer.from(`<${text}>`, "utf16le"),
  "in UTF-16, the other way round": (text) => Buffer.from(`<${text}>`, "utf16le").swap16(),
  "in base64": (text) => Buffer.from(`{"x":"${text}"}`).toString("base64"),
  "in base64, shifted by one": (text) => Buffer.from(`{"xx":"${text}"}`).toString("base64"),
  "in base64, shifted by two": (text) => Buffer.from(`{"xxx":"${text}"}`).toString("base64"),
  "in base64 for addresses": (text) => Buffer.from(`??>${text}`).toString("base64url"),
  "in hex": hex,
  "in capital hex": (text) => hex(text).toUpperCase(),
  "percent-encoded": encodeURIComponent,
  "percent-encoded in small letters": (text) => encodeURIComponent(text).replace("%C5%BE", "%c5%be"),
  "percent-encoded, every byte": (text) => hex(text).replace(/../g, "%$&"),
  "with accents apart": (text) => text.normalize("NFD"),
};

test.each(Object.entries(dresses))("a value is found %s, and the one that is not there is not", (_, dress) => {
  expect(canaries.seek(Buffer.concat([Buffer.from("before "), Buffer.from(dress(accented)), Buffer.from(" after")]))).toEqual([accented]);
  expect(canaries.seek(Buffer.concat([Buffer.from("before "), Buffer.from(dress(plain)), Buffer.from(" after")]))).toEqual([plain]);
});

test("names and contents are looked at, at any depth, if they changed since", () =>
  withFolder((folder) => {
    mkdirSync(join(folder, "a/b", plain), { recursive: true });
    writeFileSync(join(folder, "a/b/c"), `x ${accented}`);
    const found = [`${plain} in ${folder}/a/b/${plain}`, `${accented} in ${folder}/a/b/c`];
    expect([...tracesBelow([folder], 0, canaries.seek)].sort()).toEqual(found.sort());
    expect(tracesBelow([folder], Date.now() + 60_000, canaries.seek)).toEqual([]);
    expect(tracesBelow([folder], 0, canaries.seek, 2)).toEqual([]);
  }));

test("what a program tells the terminal besides text is its title, and the clipboard", () => {
  expect(toldTerminal(`text \u001b]0;${plain}\u0007 text \u001b]52;c;${accented}\u001b\\ text`)).toBe(`0;${plain}\n52;c;${accented}`);
});
