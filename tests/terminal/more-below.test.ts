import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { terminalWords as en } from "../../src/messages/en/terminal.ts";
import { terminalWords as es } from "../../src/messages/es/terminal.ts";
import { terminalWords as fr } from "../../src/messages/fr/terminal.ts";
import { isMoreBelow, listRows } from "../../src/ports/more-below.ts";
import { withFolder } from "../program/program.ts";
import { walkUntil } from "./caseworker.ts";
import { keys, Screen } from "./screen.ts";
import { wageClaim } from "./wage-claim.ts";

const list = "What help would you like";

test("a list that is longer than the screen shows says so, until its end is there, and at 60 columns too", () =>
  withFolder(async (home) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home }, columns: 60 });
    await walkUntil(screen, wageClaim, "What do you need right now");
    expect((await screen.waiting())?.shown).not.toContain(en.moreBelow);
    await walkUntil(screen, wageClaim, list);
    const last = "! leave";
    const says: boolean[] = [];
    const shows: boolean[] = [];
    for (let at = await screen.waiting(); at; ) {
      says.push(at.shown.includes(`\n${en.moreBelow}\n`));
      shows.push(at.shown.includes(`◯ ${last}`) || at.here.startsWith(last));
      if (at.here.startsWith(last)) break;
      const before = at.here;
      screen.press(keys.down);
      for (at = await screen.waiting(); at?.here === before; at = await screen.waiting());
    }
    expect(says[0]).toBe(true);
    expect(says.at(-1)).toBe(false);
    expect(says).toEqual(shows.map((shown) => !shown));
    expect(new Set(shows).size).toBe(2);
    screen.kill();
  }));

test("it is said in every language, and short enough for 60 columns", () => {
  const said = [en, fr, es].map(({ moreBelow }) => moreBelow);
  expect(new Set(said).size).toBe(3);
  for (const words of said) expect(words.length).toBeLessThan(50);
});

describe("of a list", () => {
  const heights = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 60 });

  test("what fits says nothing; at the last line nothing lies below; at the first of a longer one something does", () => {
    fc.assert(
      fc.property(heights, (rows) => {
        const all = rows.reduce((sum, one) => sum + one, 0);
        expect(isMoreBelow(rows, rows.length - 1)).toBe(false);
        expect(isMoreBelow(rows, 0)).toBe(all > listRows);
      }),
    );
  });

  test("on the way down it is said, and then no more", () => {
    fc.assert(
      fc.property(heights, (rows) => {
        const said = rows.map((_, n) => isMoreBelow(rows, n));
        expect(said.lastIndexOf(true)).toBeLessThan(said.includes(false) ? said.length - 1 : said.length);
        expect(said.indexOf(false)).toBe(said.filter(Boolean).length);
      }),
    );
  });
});
