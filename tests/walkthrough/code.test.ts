import { expect, test } from "vitest";
import { numbering } from "../../src/commands/walkthrough/walked.ts";
import { randomCode } from "../../src/core/case/code.ts";
import { sequence } from "../../src/core/case/sequence.ts";

const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

test("a code is eight letters that can be read out, and nothing of the person or the day", () => {
  for (let n = 0; n < 500; n++) expect(randomCode(sequence(`${n}`))).toMatch(/^R-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
});

test("every letter is equally likely", () => {
  const seen = new Map<string, number>();
  const codes = 20_000;
  const random = sequence("fair");
  for (let n = 0; n < codes; n++)
    for (const letter of randomCode(random).slice(2).replace("-", "")) seen.set(letter, (seen.get(letter) ?? 0) + 1);
  expect([...seen.keys()].sort().join("")).toBe(alphabet);
  const expected = (codes * 8) / alphabet.length;
  const chiSquare = [...seen.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // 30 degrees of freedom: above 60 comes once in a thousand. Without passing over bytes it would be above 400.
  expect(chiSquare).toBeLessThan(60);
});

test("the bytes 248 to 255 are never a letter", () => {
  const high = randomCode((count) => Uint8Array.from({ length: count }, (_, n) => (n % 2 === 0 ? 255 - (n % 8) : n)));
  const low = randomCode((count) => Uint8Array.from({ length: count }, (_, n) => (n % 2 === 0 ? n + 1 : n)).filter((_, n) => n % 2 === 1));
  expect(high).toBe(low);
});

test("two codes of one run differ, and codes of 10,000 runs too", () => {
  const random = sequence("many");
  expect(new Set(Array.from({ length: 10_000 }, () => randomCode(random))).size).toBe(10_000);
});

test("each receiver of a case has a number of its own, kept once drawn, and none can be told from another", () => {
  const numbers = numbering(sequence("case"));
  const first = { ...numbers(["be-payoke"]) };
  const both = numbers(["be-payoke", "be-pag-asa"]);
  expect(both["be-payoke"]).toBe(first["be-payoke"]);
  const [one = "", other = ""] = [both["be-payoke"], both["be-pag-asa"]];
  for (const half of one.split("-").slice(1)) expect(other).not.toContain(half);
});
