import { expect, test } from "vitest";
import { questions } from "../../src/messages/en/questions/index.ts";
import { withFolder } from "../program/program.ts";
import { walkUntil } from "./caseworker.ts";
import { Screen } from "./screen.ts";
import { wageClaim } from "./wage-claim.ts";

/** Every word that a question or its choices have. */
const words = new Set(
  Object.values(questions)
    .flatMap(({ questions }) =>
      Object.values(questions as Readonly<Record<string, { ask: string; options?: Readonly<Record<string, string>> }>>),
    )
    .flatMap(({ ask, options = {} }) => [ask, ...Object.values(options)])
    .flatMap((text) => text.split(/\s+/)),
);

/** Ends of rows that are the beginning of a word whose end begins the next row. */
const broken = (shown: string): readonly string[] => {
  const rows = shown.split("\n").map((row) => row.trim().split(/\s+/));
  return rows.slice(1).flatMap(([tail = ""], n) => {
    const head = rows[n]?.at(-1) ?? "";
    return head !== "" && /\p{L}/u.test(tail) && words.has(head + tail) ? [`${head}|${tail}`] : [];
  });
};

/** As rows, without what moves the cursor. */
const rowsOf = (raw: string): string =>
  raw
    .replaceAll("\u001b[G", "\n")
    .replaceAll("\r", "")
    .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, "");

test.each([60, 40])("at %i columns no word of a question or a choice is broken, before it was answered or after", (columns) =>
  withFolder(async (home) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home }, columns });
    await walkUntil(screen, wageClaim, "Which of these would you like to go to");
    expect(broken(rowsOf(screen.raw))).toEqual([]);
    screen.kill();
  }),
);

test("this test sees a word that is broken", () => {
  expect(broken("? Is anyone in danger right n\now?")).toEqual(["n|ow?"]);
  expect(broken("? Is anyone in danger right\nnow?")).toEqual([]);
});
