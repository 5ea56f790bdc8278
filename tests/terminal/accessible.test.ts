import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { withFolder } from "../program/program.ts";
import { walkThrough, walkUntil } from "./caseworker.ts";
import { LinearScreen } from "./linear-screen.ts";
import { makeQuickVault, passphrase } from "./quick-vault.ts";
import { keys } from "./screen.ts";
import { andThen, notLent, notRestored, pidOf, program, stoppable } from "./session.ts";
import { wageClaim } from "./wage-claim.ts";

const empties = "\u001b[2J\u001b[3J";
const clock = { CLOCK_AT: "2026-11-23T12:00:00Z", NODE_OPTIONS: `-r ${join(import.meta.dirname, "../vault/clock.cjs")}` };

/** As it stands on the screen, without what chance drew. */
const shownIn = (raw: string): string =>
  raw
    .replaceAll("\r", "")
    .replaceAll(empties, "(the screen is emptied)\n")
    .replace(/\bR-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, "R-????-????");

const open = (home: string, args = "start --no-save", columns = 80): LinearScreen =>
  new LinearScreen(`$REFERRAL ${args}`, { env: { HOME: home, ...clock }, columns });

test("the whole walkthrough, to the same sheets: read its transcript as somebody who hears it", () =>
  withFolder(async (home) => {
    const sheets = join(home, "sheets.txt");
    const screen = open(home, `start --no-save > ${sheets}`);
    const asked = await walkThrough(screen, wageClaim);
    expect(await screen.end()).toBe(0);
    const text = readFileSync(sheets, "utf8");
    expect(text).toContain("Wishes to be called: Ravi");
    expect(text).not.toContain("passport");
    expect(new Set(asked).size).toBe(asked.length);
    expect(screen.raw.replace(empties, "")).not.toContain("\u001b");
    await expect(shownIn(screen.raw)).toMatchFileSnapshot(join(import.meta.dirname, "golden/accessible-walk.txt"));
  }));

test("what is not taken says why, Enter alone repeats, why and back and skip are words", () =>
  withFolder(async (home) => {
    const screen = open(home);
    expect((await screen.waiting())?.shown).not.toContain("b back");
    for (const [typed, said] of [
      ["9", "Type a number from 1 to 4"],
      ["1,2", "Only one can be chosen here"],
      ["n", "Type a number from 1 to 4"],
      ["w", "Why: A call needs other care than a talk face to face."],
      ["<", "This is the first question."],
      ["\u001b[A1", "Arrow keys and the like do nothing here"],
    ] as const) {
      screen.send(typed);
      await screen.see(said);
      await screen.see("Answer: ");
    }
    screen.send("");
    expect((await screen.waiting())?.ask).toBe("How are you in touch with the person?");
    screen.send("Face to face");
    expect((await screen.waiting())?.above).toContain("Chosen: face to face.");
    screen.send("Portugall");
    await screen.see("Not taken. What can be typed here: a country by its name, such as Belgium");
    await screen.see("Answer: ");
    screen.send("back");
    expect((await screen.waiting())?.above).toContain("Going back.");
    screen.send("1");
    await screen.waiting();
    screen.send("pt");
    expect((await screen.waiting())?.ask).toBe("In which region or town?");
    screen.send("skip");
    expect((await screen.waiting())?.above).toContain("Skipped.");
    screen.send("b");
    await screen.waiting();
    // A letter may be a name: it is a move only where numbers are the answers.
    screen.send("B");
    await screen.see("short for back. Type back for that, or B once more");
    await screen.see("Answer: ");
    screen.send("B");
    expect((await screen.waiting())?.ask).toBe("In which role are you here?");
    screen.send("d");
    expect((await screen.waiting())?.above).toContain("Noted: the person prefers not to say.");
    screen.kill();
  }));

test("an answer to a question that was not put yet is none", () =>
  withFolder(async (home) => {
    const screen = open(home);
    await screen.waiting();
    screen.press("1\rPortugal\rLisbon\r");
    await screen.see("What was typed before the next question was put is not taken.");
    const next = await screen.waiting();
    expect(next?.ask).toBe("In which country is the person now?");
    screen.kill();
  }));

describe("leaving", () => {
  const atTheFourth = async (home: string, line: string, env = {}): Promise<LinearScreen> => {
    const screen = new LinearScreen(`${line}${andThen}`, { env: { HOME: home, ...env } });
    await screen.choose("face to face");
    await screen.type("Portugal");
    await screen.type("Canarytown-7391");
    await screen.waiting();
    return screen;
  };
  const start = program("start --no-save");

  for (const [name, leave, code] of [
    ["q", (screen: LinearScreen) => screen.send("q"), 3],
    ["!", (screen: LinearScreen) => screen.send("!"), 3],
    ["Ctrl-C", (screen: LinearScreen) => screen.press(keys.interrupt), 130],
    ["Ctrl-D", (screen: LinearScreen) => screen.press(keys.endOfInput), 130],
    ["SIGTERM", (screen: LinearScreen) => process.kill(pidOf(screen), "SIGTERM"), 143],
    ["SIGHUP", (screen: LinearScreen) => process.kill(pidOf(screen), "SIGHUP"), 143],
  ] as const)
    test(`${name}: exit ${code}, the terminal as it was, the screen emptied, nothing written`, () =>
      withFolder(async (home) => {
        const screen = await atTheFourth(home, start);
        leave(screen);
        expect(await screen.see("exit=")).toContain(`exit=${code}.`);
        expect(await notRestored(screen)).toEqual([]);
        expect(screen.raw.split(empties)).toHaveLength(2);
        // Emptying moves no cursor: what is said then begins a line.
        expect(screen.raw.split(empties)[0]).toMatch(/\n$/);
        expect(screen.raw.split(empties)[1]).toContain("Left. Nothing was saved.");
        expect(screen.raw.split(empties)[1]).not.toContain("Canarytown");
        expect(readdirSync(home)).toEqual([]);
      }));

  test("where an answer is typed q is asked back: it may be a name; ! leaves at once", () =>
    withFolder(async (home) => {
      const screen = open(home);
      await screen.choose("by phone");
      await screen.waiting();
      screen.send("q");
      await screen.see("short for leave. Type leave for that, or q once more");
      await screen.see("Answer: ");
      screen.send("!");
      expect(await screen.end()).toBe(3);
    }));

  test("a terminal that can't be emptied gets no escape byte, and is told", () =>
    withFolder(async (home) => {
      const screen = await atTheFourth(home, start, { TERM: "dumb" });
      screen.send("q");
      await screen.see("This window can't be emptied from here.");
      await screen.see("exit=3.");
      expect(screen.raw).not.toContain("\u001b");
      screen.kill();
    }));

  test("stopped with Ctrl-Z the shell has the terminal; after fg it waits, and says so", () =>
    withFolder(async (home) => {
      const screen = await atTheFourth(home, stoppable(program("start --no-save")));
      screen.press(keys.stop);
      await screen.see("stopped=148.");
      expect(await notLent(screen)).toEqual([]);
      screen.press(keys.enter);
      await screen.see("Answer: ");
      screen.send("1");
      expect((await screen.waiting())?.ask).toBe("Who else is with the person?");
      screen.press(keys.interrupt);
      await screen.see("exit=130.");
      expect(await notRestored(screen)).toEqual([]);
    }));
});

test("an error before the first question ends the program: it does not wait for keys", () =>
  withFolder(async (home) => {
    const screen = open(home, "start --no-save --directory /nowhere");
    expect(await screen.end()).toBe(2);
  }));

describe("what must not be seen", () => {
  test("a passphrase is never shown, whether typed in time, edited, or too early", () =>
    withFolder(async (home) => {
      await makeQuickVault(home);
      const first = open(home, "start --save");
      await first.choose("face to face");
      await first.waiting();
      first.press(keys.interrupt);
      expect(await first.end()).toBe(130);

      const screen = open(home, "resume");
      await screen.see("Nothing will show");
      await screen.see("Type now:");
      screen.send("?");
      await screen.see("Why:");
      await screen.see("Type now:");
      screen.press(`wrong${keys.clearLine}${passphrase}x\u001b[D\u007f${keys.enter}Canary-early${keys.enter}`);
      expect((await screen.waiting())?.ask).toBe("In which country is the person now?");
      // What was typed meanwhile is no answer.
      expect(screen.raw).not.toContain("Canary-early");
      expect(screen.raw).not.toContain(passphrase);
      expect(screen.raw).not.toContain("wrong");
      screen.press(keys.interrupt);
      expect(await screen.end()).toBe(130);
    }));

  test("Ctrl-C where nothing shows ends it with 130, and the terminal echoes again", () =>
    withFolder(async (home) => {
      await makeQuickVault(home);
      const screen = new LinearScreen(`$REFERRAL cases${andThen}`, { env: { HOME: home } });
      await screen.see("Type now:");
      screen.press(`half${keys.interrupt}`);
      await screen.see("exit=130.");
      expect(await notRestored(screen)).toEqual([]);
      expect(screen.raw).not.toContain("half");
    }));
});

test("several lines are struck at the last look by their numbers", () =>
  withFolder(async (home) => {
    const screen = open(home, "start --no-save --sheet receiver");
    await walkUntil(screen, wageClaim, "This is all they will see");
    await screen.tick("Wishes to be called", "Languages");
    await screen.see("Chosen: Wishes to be called");
    expect(await screen.end()).toBe(0);
  }));

describe("the menu of a bare referral", () => {
  for (const [name, line, env] of [
    ["ACCESSIBLE=1", "$REFERRAL", {}],
    ["--accessible", "$REFERRAL --accessible", { ACCESSIBLE: "" }],
  ] as const)
    test(`${name}: numbers, then the command`, () =>
      withFolder(async (home) => {
        const screen = new LinearScreen(line, { env: { HOME: home, ...env } });
        expect((await screen.waiting())?.ask).toBe("What do you want to do?");
        await screen.choose("find a service");
        await screen.type("shelter men ghent arabic");
        expect(await screen.end()).toBe(0);
        expect(screen.raw).toContain("PAG-ASA");
        expect(screen.raw).not.toContain("\u001b");
      }));

  for (const [entry, shown, code] of [
    ["see which countries", "BE: Belgium", 0],
    ["see guidelines", "Handbook", 0],
    ["check what could", "no vault", 0],
    ["read what this tool", "It never uses the network", 0],
    ["see all commands", "Usage: referral", 0],
    ["! leave", empties, 3],
  ] as const)
    test(`${entry}: leads there`, () =>
      withFolder(async (home) => {
        const screen = new LinearScreen("$REFERRAL", { env: { HOME: home } });
        await screen.choose(entry);
        expect(await screen.end()).toBe(code);
        expect(screen.raw).toContain(shown);
      }));
});
