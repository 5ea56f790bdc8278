import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noKeys, typeHidden } from "../../src/ports/accessible/hidden.ts";
import { readLine } from "../../src/ports/accessible/read-line.ts";
import type { Choice, Prompt } from "../../src/ports/prompt.ts";

const choices: readonly Choice[] = ["yes", "no", "not sure"].map((label) => ({ value: label.replace(" ", "_"), label }));
const prompt = (more: Partial<Prompt> = {}): Prompt => ({
  kind: "choice",
  before: [],
  ask: "?",
  why: "",
  choices,
  required: true,
  canGoBack: true,
  read: (value) => ({ value: value as string }),
  ...more,
});
const values = (read: ReturnType<typeof readLine>) => (read.kind === "chosen" ? read.choices.map(({ value }) => value) : read);

describe("a line where something is chosen", () => {
  test.each([
    ["2", ["no"]],
    [" 3 ", ["not_sure"]],
    ["NOT SURE", ["not_sure"]],
    ["s", { kind: "move", move: "not_asked" }],
    ["U", { kind: "move", move: "unknown" }],
    ["leave", { kind: "move", move: "leave" }],
    ["<", { kind: "move", move: "back" }],
    ["", { kind: "repeat" }],
  ])("%j", (line, expected) => expect(values(readLine(line, prompt(), choices))).toEqual(expected));

  // Habits of other programs must never answer or skip.
  test.each(["n", "y", "0", "4", "1,2", "1 2", "-1", "1.", "all", "*", "1-3", "no way", "\u001b[B1"])("%j is not taken", (line) =>
    expect(readLine(line, prompt(), choices).kind).toBe("wrong"),
  );

  test("several, in the order of the list, each once; no range, and no word for all", () => {
    const many = prompt({ kind: "many" });
    expect(values(readLine("3, 1,1", many, choices))).toEqual(["yes", "not_sure"]);
    expect(values(readLine("1;2", many, choices))).toEqual(["yes", "no"]);
    for (const line of ["1-3", "all", "1,4", ","]) expect(readLine(line, many, choices).kind).toBe("wrong");
  });

  test("what is ticked is kept by Enter alone, and replaced by numbers", () => {
    const ticked = prompt({ kind: "many", ticked: ["no"] });
    expect(values(readLine("", ticked, choices))).toEqual(["no"]);
    expect(values(readLine("1", ticked, choices))).toEqual(["yes"]);
  });

  test("a move that is not offered is no move", () => {
    expect(readLine("s", prompt({ moves: ["why", "leave"] }), choices).kind).toBe("wrong");
    expect(readLine("q", prompt({ moves: ["why", "leave"] }), choices)).toEqual({ kind: "move", move: "leave" });
  });
});

describe("a line where an answer is typed", () => {
  const typed = (line: string, before?: string, more: Partial<Prompt> = {}) =>
    readLine(line, prompt({ kind: "text", choices: [], ...more }), [], before);

  test("a letter is asked back once, since it may be a name: q too; a word and ! are not", () => {
    expect(typed("D").kind).toBe("wrong");
    expect(typed("D", "D")).toEqual({ kind: "typed", text: "D" });
    expect(typed("D", "B").kind).toBe("wrong");
    expect(typed("q")).toMatchObject({ kind: "wrong", why: expect.stringContaining("Type leave for that") });
    expect(typed("q", "q")).toEqual({ kind: "typed", text: "q" });
    for (const line of ["leave", "LEAVE", "!"]) expect(typed(line)).toEqual({ kind: "move", move: "leave" });
    expect(typed("2")).toEqual({ kind: "typed", text: "2" });
    expect(typed("Back")).toEqual({ kind: "move", move: "back" });
    expect(typed("my back")).toEqual({ kind: "typed", text: "my back" });
  });

  test("Enter alone takes what stands there, and nothing else", () => {
    expect(typed("", undefined, { suggested: "BE" })).toEqual({ kind: "typed", text: "BE" });
    expect(typed("")).toEqual({ kind: "repeat" });
  });
});

describe("what is typed unseen", () => {
  test("erasing, clearing, arrows, and the keys that end it", () => {
    const type = (...chunks: string[]) => chunks.reduce(typeHidden, noKeys);
    expect(type("abc\u007f\u0008d\r")).toEqual({ text: "ad", end: "done" });
    expect(type("abc\u0015x\u001b[D\u001b[3~y\n")).toEqual({ text: "xy", end: "done" });
    expect(type("né😀\u007f", "e\r")).toEqual({ text: "née", end: "done" });
    expect(type("ab\u0004c\r")).toEqual({ text: "abc", end: "done" });
    expect(type("\u0004").end).toBe("interrupted");
    expect(type("abc\u0003").end).toBe("interrupted");
    expect(type("abc\rdef\r")).toEqual({ text: "abc", end: "done" });
  });

  test("any text comes out as it went in, however it arrives", () => {
    const letters = fc.string({ unit: "binary" }).map((text) => text.replace(/[\p{Cc}]/gu, ""));
    fc.assert(
      fc.property(letters, (text) => {
        expect([...text, "\r"].reduce(typeHidden, noKeys)).toEqual({ text, end: "done" });
      }),
    );
  });
});
