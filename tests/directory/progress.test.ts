import { expect, test } from "vitest";
import { progressOn } from "../../src/ports/progress.ts";

/** Says "0 of 9" to "9 of 9", the clock so many milliseconds further at each, and wipes it out. */
const said = (each: number, { isTerminal = true, isStill = false, columns = 80 as number | undefined, end = true } = {}) => {
  const written: string[] = [];
  let at = 0;
  const output = { write: (text: string) => written.push(text), isTerminal, columns, rows: 24 };
  const progress = progressOn(output, { isStill: () => isStill, now: () => at });
  const count = () => {
    for (let n = 0; n < 10; n++) {
      progress(`${n} of 9 read`);
      at += each;
    }
  };
  count();
  if (end) progress();
  return { written, count, progress };
};

test("nothing within a second, or where nobody waits; and nothing to wipe out then", () => {
  expect(said(100).written).toEqual([]);
  expect(said(1_000, { isTerminal: false }).written).toEqual([]);
});

test("after a second each in place of the one before, and no trace of it at the end", () => {
  const { written } = said(400);
  expect(written[0]).toBe("\r3 of 9 read\u001b[K");
  expect(written.slice(0, -1).every((one) => /^\r\d of 9 read\u001b\[K$/.test(one))).toBe(true);
  expect(written.at(-2)).toContain("9 of 9");
  expect(written.at(-1)).toBe("\r\u001b[K");
});

test("it is wiped out once, and the next work has a second of its own", () => {
  const { written, count, progress } = said(400);
  const before = written.length;
  progress();
  expect(written.length).toBe(before);
  count();
  expect(written[before]).toBe("\r3 of 9 read\u001b[K");
});

test("once, as a line that stays, where nothing may be drawn anew", () => {
  expect(said(400, { isStill: true }).written).toEqual(["3 of 9 read\n"]);
});

test("never as wide as the terminal: what goes on in the next line could not be wiped out", () => {
  for (const one of said(400, { columns: 9 }).written.slice(0, -1)) expect(one).toMatch(/^\r\d of 9 r\u001b\[K$/);
});
