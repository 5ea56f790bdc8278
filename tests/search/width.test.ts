import fc from "fast-check";
import fastStringWidth from "fast-string-width";
import { expect, test } from "vitest";
import { width } from "../../src/formats/view/width.ts";

test("the short way for plain letters gives what the table of characters gives", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string());
  fc.assert(fc.property(text, (text) => width(text) === fastStringWidth(text)));
  expect([width("Ghent"), width("東京"), width("e\u0301"), width("\t")]).toEqual([5, 4, 1, 8]);
});
