import { describe, expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { keys, Screen } from "./screen.ts";
import { afterClear } from "./session.ts";

/* The menu of a bare `referral`. */
const words = "What do you look for? For example: shelter men ghent arabic";

const atTheMenu = async (home: string): Promise<Screen> => {
  const screen = new Screen("$REFERRAL", { env: { HOME: home } });
  expect((await screen.waiting())?.ask).toBe("What do you want to do?");
  return screen;
};

describe("leaving empties the screen, as its line says", () => {
  test("in the menu", () =>
    withFolder(async (home) => {
      const screen = await atTheMenu(home);
      await screen.choose("! leave (the screen is cleared)");
      expect(await screen.end()).toBe(3);
      expect(afterClear(screen.raw)).not.toContain("What do you want");
    }));

  test("where words are typed", () =>
    withFolder(async (home) => {
      const screen = await atTheMenu(home);
      await screen.choose("find a service");
      await screen.waiting();
      await screen.type("!");
      expect(await screen.end()).toBe(3);
      expect(afterClear(screen.raw)).not.toContain("What do you look for");
    }));

  test("at the first question of start, before anything is kept", () =>
    withFolder(async (home) => {
      const screen = new Screen("$REFERRAL start", { env: { HOME: home } });
      await screen.waiting();
      await screen.choose("! leave");
      expect(await screen.end()).toBe(3);
      expect(afterClear(screen.raw)).not.toContain("Keep this case");
    }));
});

test("? says why where words are typed, and is not looked for", () =>
  withFolder(async (home) => {
    const screen = await atTheMenu(home);
    await screen.choose("find a service");
    await screen.waiting();
    await screen.type("?");
    const again = await screen.waiting();
    expect(again?.ask).toBe(words);
    expect(again?.above).toContain("Say what is needed, for whom");
    screen.press(keys.interrupt);
    expect(await screen.end()).toBe(130);
  }));
