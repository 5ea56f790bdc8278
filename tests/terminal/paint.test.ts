import fc from "fast-check";
import { expect, test } from "vitest";
import { type Line, line, span } from "../../src/formats/view/doc.ts";
import { paint } from "../../src/formats/view/paint.ts";
import { width } from "../../src/formats/view/width.ts";

const word = fc.string({ unit: fc.constantFrom("a", "é", "漢", "7", "-", "\u00a0"), minLength: 1, maxLength: 30 });
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
const anyLine: fc.Arbitrary<Line> = fc
  .record({ indent: fc.nat(8), hanging: fc.nat(8), start: text, end: text })
  .map(({ indent, hanging, start, end }) => ({ ...line(indent, start, span("strong", end)), hanging }));
const squeezed = (shown: string): string => shown.replace(/[\s\u00a0]+/g, "");

test("at any width no line is wider than the screen, but for a single word; and no word is lost", () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 6 }), fc.integer({ min: 20, max: 100 }), (doc, columns) => {
      const shown = paint(doc, { width: columns });
      for (const one of shown.split("\n")) if (/\S \S/.test(one.trim())) expect(width(one), one).toBeLessThanOrEqual(columns);
      expect(squeezed(shown)).toBe(squeezed(doc.flatMap(({ spans }) => spans.map((part) => part.text)).join("")));
    }),
  );
});

const row = (shown: string, tableWidth: number): Line => ({
  ...line(0, shown),
  row: { width: tableWidth, instead: [line(0, `in words: ${shown}`)] },
});

test("all rows of a table turn into lines where one of them does not fit, and always where it is heard", () => {
  const table = [row("short", 50), row("x".repeat(50), 50)];
  expect(paint(table, { width: 50 })).not.toContain("in words");
  expect(paint(table, { width: 49 }).match(/in words/g)).toHaveLength(2);
  expect(paint(table, { width: 500, aloud: true }).match(/in words/g)).toHaveLength(2);
  expect(paint([line(0, "· NGO · Antwerp")], { aloud: true })).toBe("- NGO; Antwerp\n");
});
