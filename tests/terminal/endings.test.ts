import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { keys, Screen } from "./screen.ts";

/** After the program: its exit code, and how the terminal stands. */
const andThen = '; echo "exit=$?."; stty -a; echo over.';

const answers = { country: "Portugal", town: "Canarytown-7391" };

/** Starts, answers three questions and waits at the fourth. */
const atTheFourth = async (home: string, line = "$REFERRAL start --no-save"): Promise<Screen> => {
  const screen = new Screen(`${line}${andThen}`, { env: { HOME: home, TMPDIR: home } });
  await screen.waiting();
  await screen.choose("face to face");
  await screen.waiting();
  await screen.type(answers.country);
  await screen.waiting();
  await screen.type(answers.town);
  await screen.waiting();
  return screen;
};

/** The screen as the shell gets it back: typing is echoed, lines are edited, the cursor is there, colours are off. */
const expectRestored = async (screen: Screen): Promise<void> => {
  const state = await screen.see("over.");
  for (const mode of ["icanon", "echo", "isig", "icrnl", "opost", "ixon"]) expect(state).toMatch(new RegExp(`(?<!-)\\b${mode}\\b`));
  const before = screen.raw.slice(0, screen.raw.indexOf("exit="));
  expect(before.lastIndexOf("\u001b[?25h")).toBeGreaterThan(before.lastIndexOf("\u001b[?25l"));
  expect(before.lastIndexOf("\u001b[?1049h")).toBe(-1);
  expect(before.lastIndexOf("\u001b[?2004h")).toBe(-1);
};

/** A dead process that nobody has collected yet runs no more. */
const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
};

test("Ctrl-C ends it with 130: the terminal is restored, nothing is written", () =>
  withFolder(async (home) => {
    const screen = await atTheFourth(home);
    screen.press(keys.interrupt);
    await screen.see("Left. Nothing was saved.");
    await screen.see("exit=130.");
    await expectRestored(screen);
    expect(readdirSync(home)).toEqual([]);
  }));

test("Ctrl-C in a line that is being typed ends it just so", () =>
  withFolder(async (home) => {
    const screen = new Screen(`$REFERRAL start --no-save${andThen}`, { env: { HOME: home } });
    await screen.waiting();
    await screen.choose("face to face");
    await screen.waiting();
    screen.press("Portu");
    await screen.see("Portu");
    screen.press(keys.interrupt);
    await screen.see("exit=130.");
    await expectRestored(screen);
    expect(readdirSync(home)).toEqual([]);
  }));

test("Ctrl-D ends it and says so", () =>
  withFolder(async (home) => {
    const screen = new Screen(`$REFERRAL start --no-save${andThen}`, { env: { HOME: home } });
    await screen.waiting();
    await screen.choose("face to face");
    await screen.waiting();
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
    const screen = new Screen(`$REFERRAL start --no-save${andThen}`, { env: { HOME: home } });
    await screen.waiting();
    await screen.choose("face to face");
    await screen.waiting();
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
      const screen = await atTheFourth(home, "bash -c 'echo \"pid=$$.\"; exec $REFERRAL start --no-save'");
      const pid = Number(/pid=(\d+)\./.exec(screen.raw)?.[1]);
      expect(pid).toBeGreaterThan(1);
      process.kill(pid, signal);
      const shown = await screen.see("exit=");
      expect(shown).toMatch(new RegExp(`exit=${code}\\.`));
      await expectRestored(screen);
      expect(readdirSync(home)).toEqual([]);
    }));

test("a terminal that is closed takes the program with it", () =>
  withFolder(async (home) => {
    const screen = await atTheFourth(home, "bash -c 'echo \"pid=$$.\"; exec $REFERRAL start --no-save'");
    const pid = Number(/pid=(\d+)\./.exec(screen.raw)?.[1]);
    screen.hangUp();
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
    expect(readdirSync(home)).toEqual([]);
  }));

test("stopped and continued (Ctrl-Z, fg), it waits at the same question", () =>
  withFolder(async (home) => {
    const screen = await atTheFourth(home, "bash -c 'echo \"pid=$$.\"; exec $REFERRAL start --no-save'");
    const pid = Number(/pid=(\d+)\./.exec(screen.raw)?.[1]);
    process.kill(pid, "SIGTSTP");
    process.kill(pid, "SIGCONT");
    await screen.choose("first responder");
    expect((await screen.waiting())?.ask).toBe("Who else is with the person?");
    screen.press(keys.interrupt);
    await screen.see("exit=130.");
    await expectRestored(screen);
  }));
