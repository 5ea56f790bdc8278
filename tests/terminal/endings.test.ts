import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { keys, Screen } from "./screen.ts";
import { andThen, isRunning, notLent, notRestored, pidOf, program, stoppable } from "./session.ts";

const answers = { country: "Portugal", town: "Canarytown-7391" };

/** Starts, answers the first question and waits at the second, where a line is typed. */
const atTheCountry = async (home: string, line = "$REFERRAL start --no-save"): Promise<Screen> => {
  const screen = new Screen(`${line}${andThen}`, { env: { HOME: home, TMPDIR: home } });
  await screen.choose("face to face");
  await screen.waiting();
  return screen;
};

/** Answers two more, and waits at the fourth. */
const atTheFourth = async (home: string, line?: string): Promise<Screen> => {
  const screen = await atTheCountry(home, line);
  await screen.type(answers.country);
  await screen.waiting();
  await screen.type(answers.town);
  await screen.waiting();
  return screen;
};

const expectRestored = async (screen: Screen): Promise<void> => expect(await notRestored(screen)).toEqual([]);

test("Ctrl-C ends it with 130: the terminal is restored, nothing is written", () =>
  withFolder(async (home) => {
    const screen = await atTheFourth(home);
    screen.press(keys.interrupt);
    await screen.see("Left. Nothing was saved. Gone with it: 3 answers.");
    await screen.see("exit=130.");
    await expectRestored(screen);
    expect(readdirSync(home)).toEqual([]);
  }));

test("before the first question it is said that nothing is kept, and how to keep it: in one row of a wide screen", () =>
  withFolder(async (home) => {
    const screen = new Screen("$REFERRAL start --no-save", { env: { HOME: home }, columns: 140 });
    const above = (await screen.waiting())?.above ?? "";
    expect(above).toMatch(/^Nothing is kept: whatever ends this, Ctrl-C too, .* referral start --save$/m);
    screen.press(keys.interrupt);
    await screen.see("Left. Nothing was saved.");
    expect(screen.raw).not.toContain("Gone with it");
  }));

test("Ctrl-C in a line that is being typed ends it just so", () =>
  withFolder(async (home) => {
    const screen = await atTheCountry(home);
    screen.press("Portu");
    await screen.see("Portu");
    screen.press(keys.interrupt);
    await screen.see("exit=130.");
    await expectRestored(screen);
    expect(readdirSync(home)).toEqual([]);
  }));

test("Ctrl-D ends it and says so", () =>
  withFolder(async (home) => {
    const screen = await atTheCountry(home);
    screen.press(keys.endOfInput);
    const shown = await screen.see("exit=");
    expect(shown).toMatch(/exit=(3|130)\./);
    await expectRestored(screen);
  }));

test("leaving is exit 3, and clears the screen and what can be scrolled back to", () =>
  withFolder(async (home) => {
    const screen = await atTheFourth(home);
    await screen.choose("! leave");
    await screen.see("exit=3.");
    await expectRestored(screen);
    const cleared = screen.raw.lastIndexOf("\u001b[3J");
    expect(cleared).toBeGreaterThan(screen.raw.lastIndexOf(answers.town));
    expect(screen.raw.slice(cleared)).not.toContain("How are you in touch");
    expect(readdirSync(home)).toEqual([]);
  }));

test("leaving works where an answer is typed, too", () =>
  withFolder(async (home) => {
    const screen = await atTheCountry(home);
    await screen.type("!");
    await screen.see("exit=3.");
    expect(screen.raw).toContain("\u001b[3J");
  }));

for (const [signal, code] of [
  ["SIGTERM", 143],
  ["SIGHUP", 143],
] as const)
  test(`${signal} ends it with ${code}: the terminal is restored, nothing is written`, () =>
    withFolder(async (home) => {
      const screen = await atTheFourth(home, program("start --no-save"));
      const pid = pidOf(screen);
      process.kill(pid, signal);
      const shown = await screen.see("exit=");
      expect(shown).toMatch(new RegExp(`exit=${code}\\.`));
      await expectRestored(screen);
      expect(readdirSync(home)).toEqual([]);
    }));

test("a terminal that is closed takes the program with it", () =>
  withFolder(async (home) => {
    const screen = await atTheFourth(home, program("start --no-save"));
    const pid = pidOf(screen);
    screen.hangUp();
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
    expect(readdirSync(home)).toEqual([]);
  }));

test("stopped with Ctrl-Z the shell has the terminal; after fg it waits at the same question", () =>
  withFolder(async (home) => {
    const screen = await atTheFourth(home, stoppable(program("start --no-save")));
    screen.press(keys.stop);
    await screen.see("stopped=148.");
    expect(await notLent(screen)).toEqual([]);
    screen.press(keys.enter);
    await screen.see("$REFERRAL start");
    screen.press(keys.down);
    await screen.choose("organisation");
    expect((await screen.waiting())?.ask).toBe("Who else is with the person?");
    screen.press(keys.interrupt);
    await screen.see("exit=130.");
    await expectRestored(screen);
  }));
