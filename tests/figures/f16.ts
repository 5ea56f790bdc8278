import { spawnSync } from "node:child_process";
import { readlinkSync } from "node:fs";
import { expect } from "vitest";
import { withFolder } from "../program/program.ts";
import { makeQuickVault, passphrase, type QuickVault } from "../terminal/quick-vault.ts";
import { keys, Screen, type Waiting } from "../terminal/screen.ts";
import { afterClear, andThen, isRunning, notLent, notRestored, pidOf, program, seeEnd, stoppable } from "../terminal/session.ts";
import { Canaries } from "./canaries.ts";
import { chain, type Ending } from "./chain.ts";
import type { Figure } from "./figure.ts";

/** Its exit code, the terminal, the screen, the lock: as they have to be once it ended. */
const endedWith = async (code: number, screen: Screen, vault: QuickVault): Promise<readonly string[]> => {
  const shown = await seeEnd(screen);
  return [
    ...(shown.includes(`exit=${code}.`) ? [] : [`exit ${code} was expected, not ${/exit=(\d+)/.exec(shown)?.[1]}`]),
    ...(await notRestored(screen)).map((mode) => `the terminal is left otherwise: ${mode}`),
    ...(afterClear(screen.raw).includes("? ") ? ["the question is left on the screen"] : []),
    ...locks(vault),
  ];
};

const locks = (vault: QuickVault): readonly string[] => vault.files().filter((name) => name.endsWith(".lock"));

const unbroken = (text: string): string => text.replaceAll(/\s/g, "");

/** A key is taken, and the same question waits: nothing of it is drawn before. */
const stillWaits = async (screen: Screen, { ask, kind }: Waiting): Promise<readonly string[]> => {
  if (kind === "type") {
    screen.press("x");
    await screen.see("x");
  }
  screen.press(kind === "type" ? keys.clearLine : keys.down);
  const now = await screen.waiting();
  // A narrow screen breaks within words; the lines above the cursor count as the question here.
  return now && unbroken(now.ask).startsWith(unbroken(ask)) ? [] : [`now waits: ${now?.ask}`];
};

/** Gone on after a stop, nothing is drawn: it reads keys once the terminal no longer edits lines. */
const readsKeys = async (screen: Screen): Promise<void> => {
  const terminal = readlinkSync(`/proc/${pidOf(screen)}/fd/0`);
  const state = () => spawnSync("stty", ["-F", terminal, "-a"], { encoding: "utf8" }).stdout;
  await expect.poll(state, { timeout: 10_000 }).toContain("-icanon");
};

const signalled =
  (signal: "SIGTERM" | "SIGHUP" | "SIGINT", code: number, vault: QuickVault): Ending =>
  (screen) => {
    process.kill(pidOf(screen), signal);
    return endedWith(code, screen, vault);
  };

const endingsOf = (vault: QuickVault): readonly Ending[] => [
  async (screen) => {
    screen.press(keys.interrupt);
    return endedWith(130, screen, vault);
  },
  signalled("SIGTERM", 143, vault),
  signalled("SIGHUP", 143, vault),
  signalled("SIGINT", 130, vault),
  // Ctrl-Z, fg, then Ctrl-C.
  async (screen, asked) => {
    screen.press(keys.stop);
    const lent = await notLent(screen);
    screen.press(keys.enter);
    await readsKeys(screen);
    const waits = await stillWaits(screen, asked);
    screen.press(keys.interrupt);
    return [...lent.map((mode) => `stopped, the terminal is left otherwise: ${mode}`), ...waits, ...(await endedWith(130, screen, vault))];
  },
  // Another size, back, then Ctrl-C.
  async (screen, asked) => {
    screen.resize(60, 20);
    const small = await stillWaits(screen, asked);
    screen.resize(200, 50);
    const wide = await stillWaits(screen, asked);
    screen.press(keys.interrupt);
    return [...small, ...wide, ...(await endedWith(130, screen, vault))];
  },
  // The window is closed.
  async (screen) => {
    const pid = pidOf(screen);
    screen.hangUp();
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
    return locks(vault);
  },
];

/** At the question for the passphrase, where no question of the walkthrough waits. */
const atThePassphrase = async (home: string): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const [signal, code] of [
    ["key", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 143],
  ] as const) {
    const screen = new Screen(`${program("resume")}${andThen}`, { env: { HOME: home } });
    await screen.see("Passphrase of the vault [input is masked]");
    if (signal === "key") screen.press(keys.interrupt);
    else process.kill(pidOf(screen), signal);
    const shown = await seeEnd(screen);
    if (!shown.includes(`exit=${code}.`)) wrong.push(`at the passphrase, ${signal}: exit ${code} was expected`);
    wrong.push(...(await notRestored(screen)).map((mode) => `at the passphrase, ${signal}: ${mode}`));
  }
  return wrong;
};

export const f16 = (full: boolean): Promise<Figure> =>
  withFolder(async (home) => {
    const vault = await makeQuickVault(home);
    const endings = endingsOf(vault);
    const canaries = new Canaries();
    let opened = 0;
    let ended = 0;
    const open = async (command: string) => {
      // In every second session nobody reads what is printed: the sheets meet a closed pipe in the end.
      const to = opened++ % 2 === 0 ? " > >(true)" : "";
      const screen = new Screen(`${stoppable(program(`${command}${to}`))}${andThen}`, { env: { HOME: home }, columns: 200 });
      if (command === "resume") await screen.secret(passphrase);
      return screen;
    };
    const endingsAt = (n: number): readonly Ending[] => {
      const here = full ? endings : n % 3 === 0 ? endings.slice((n / 3) % endings.length).slice(0, 1) : [];
      ended += here.length;
      return here;
    };
    const { questions, wrong, last } = await chain({ open, vault, reply: canaries.reply, endingsAt });
    const atTheEnd = await endedWith(0, last, vault);
    const all = [...wrong, ...atTheEnd, ...(await atThePassphrase(home))];
    return {
      id: "F16",
      what: "signals, resizing and closed terminals at every prompt",
      promised: "terminal restored, 130 or 143, draft kept: INT, TERM, HUP, TSTP and CONT, resize, closed pipe and terminal",
      measured:
        all.length > 0
          ? `${all.length} wrong: ${all.slice(0, 5).join("; ")}`
          : `0 wrong; ${questions} questions, ${ended} sessions ended in ${endings.length} ways and resumed where they stood`,
      ok: all.length === 0,
    };
  });
