import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { root } from "../directory/real.ts";

const folder = join(root, "directory-data");

/** Country files as they are, the shortest first. */
const real: readonly { readonly name: string; readonly text: string }[] = readdirSync(folder)
  .filter((name) => /^[A-Z]{2}\.yaml$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }))
  .sort((a, b) => a.text.length - b.text.length);

/** What may happen to a file: by a slip, a bad editor, a broken disk, or malice. */
const poison: readonly string[] = [
  "\t",
  "\u0000",
  "\uFEFF",
  "\u0007",
  "\r",
  "&a ",
  "*a",
  "<<: *a",
  "{",
  "}",
  "[",
  "]",
  "[".repeat(3000),
  "{a: ".repeat(2000),
  "- ".repeat(3000),
  "? ".repeat(3000),
  "k".repeat(60_000),
  `${"k".repeat(60_000)}: 1`,
  "!!js/function 'x'",
  "!!binary x",
  "%YAML 9.9\n",
  "---\n",
  "...\n",
  "country: no",
  "on",
  "yes",
  "~",
  "0x1F",
  "1e999",
  "number: 32800",
  "id: [be-x]",
  "? [a, b]\n: c",
  "__proto__: {x: 1}",
  "constructor: 1",
  '"',
  "'",
  "#",
  "|\n",
  ">-\n",
  "\u2028",
  "\u202e",
  "\ud800",
  "a: &x [*x]",
  `${"x: &a [".repeat(50)}`,
];

const bytes = (text: string): Buffer => Buffer.from(text, "utf8");

/** A real file with a few wounds: text put in, lines doubled, moved, cut, bytes that are no UTF-8. */
export const fuzzed = fc
  .record({
    file: fc.nat({ max: 30 }),
    wounds: fc.array(
      fc.record({
        kind: fc.constantFrom("insert", "line", "double", "cut", "value", "byte", "indent", "truncate"),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        what: fc.oneof(fc.constantFrom(...poison), fc.string({ maxLength: 12, unit: "binary" })),
        byte: fc.nat({ max: 255 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ file, wounds }) => {
    const { name, text: sound } = real[file % real.length] ?? { name: "BE.yaml", text: "" };
    let text = sound;
    for (const { kind, at, what, byte } of wounds) {
      const place = Math.floor(at * text.length);
      const lines = text.split("\n");
      const n = Math.floor(at * lines.length);
      const line = lines[n] ?? "";
      if (kind === "insert") text = text.slice(0, place) + what + text.slice(place);
      if (kind === "cut") text = text.slice(0, place) + text.slice(place + 1 + byte);
      if (kind === "truncate") text = text.slice(0, place);
      if (kind === "line") text = lines.toSpliced(n, 0, what).join("\n");
      if (kind === "double") text = lines.toSpliced(n, 0, line).join("\n");
      if (kind === "indent") text = lines.toSpliced(n, 1, " ".repeat(byte % 9) + line).join("\n");
      if (kind === "value") text = lines.toSpliced(n, 1, `${line.split(":")[0]}: ${what}`).join("\n");
      if (kind === "byte") {
        const raw = bytes(text);
        raw[Math.min(raw.length - 1, Math.floor(at * raw.length))] = byte;
        text = raw.toString("utf8");
      }
    }
    return { name, text };
  });
