import { describe, expect, test } from "vitest";
import { withProgress } from "../../src/commands/export/progress.ts";
import type { Io } from "../../src/ports/io.ts";

/** Goes through ten countries, the clock so many seconds further at each. */
const said = (secondsEach: number, { isTerminal = true, accessible = false, env = {} } = {}): string => {
  let written = "";
  let at = Date.UTC(2026, 10, 23, 12);
  const err = { write: (text: string) => (written += text), isTerminal, columns: 80, rows: 24 };
  const clock = () => new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
  for (const _ of withProgress(Array.from({ length: 10 }), 10, { err, clock, accessible, env } as unknown as Io)) at += secondsEach * 1000;
  return written;
};

describe("progress", () => {
  test("nothing within a second, or where nobody waits", () => {
    expect(said(0)).toBe("");
    expect(said(0.1)).toBe("");
    expect(said(1, { isTerminal: false })).toBe("");
  });
  test("after a second how far it is, and no trace of it at the end", () => {
    expect(said(1)).toMatch(/^\r2 of 10 countries.*\r9 of 10 countries\r\u001b\[K$/s);
  });
  test.each([{ accessible: true }, { env: { TERM: "dumb" } }])("one line where nothing may be drawn anew: %o", (world) => {
    expect(said(1, world)).toBe("2 of 10 countries\n");
  });
});
