import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { keys, Screen } from "./screen.ts";

const town = "In which region or town?";

/** Where the country is typed. */
const atTheCountry = async (home: string): Promise<Screen> => {
  const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home } });
  await screen.waiting();
  await screen.choose("by phone");
  await screen.waiting();
  return screen;
};
const refuse = async (screen: Screen, typed: string, said: string): Promise<void> => {
  screen.press(typed);
  screen.press(keys.enter);
  await screen.see(said);
};

test("what is not taken says the easiest form, stays to be corrected, and goes with Ctrl-U", () =>
  withFolder(async (home) => {
    const screen = await atTheCountry(home);
    await refuse(
      screen,
      "Belgum",
      "a country by its name, such as Belgium, or by its code, such as BE. Did you mean Belgium? (Ctrl-U empties the line)",
    );
    screen.press("\u007f\u007f");
    screen.press("ium");
    screen.press(keys.enter);
    expect((await screen.waiting())?.ask).toBe(town);
    await screen.type("<");
    await screen.waiting();
    await refuse(screen, "Belgum", "Ctrl-U empties");
    screen.press(keys.clearLine);
    await screen.type("Belgium");
    expect((await screen.waiting())?.ask).toBe(town);
    screen.kill();
  }));

test("! behind what was not taken leaves all the same", () =>
  withFolder(async (home) => {
    const screen = await atTheCountry(home);
    await refuse(screen, "Belgum", "Ctrl-U empties");
    screen.press(`!${keys.enter}`);
    expect(await screen.end()).toBe(3);
  }));

test("q may be a name, or the habit of another program: it is asked back once, and leaves nothing behind", () =>
  withFolder(async (home) => {
    const screen = await atTheCountry(home);
    await screen.type("Belgium");
    await screen.waiting();
    await refuse(screen, "q", "Not taken yet: to leave, type !. If q is the answer, press Enter once more.");
    screen.press(keys.enter);
    const next = await screen.waiting();
    expect(next?.ask).toBe("In which role are you here?");
    expect(next?.above.split("✔").at(-1)).not.toContain("Not taken");
    screen.kill();
  }));
