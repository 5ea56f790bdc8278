import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFolder } from "../program/program.ts";
import { answer } from "../terminal/caseworker.ts";
import { makeQuickVault } from "../terminal/quick-vault.ts";
import { keys, Screen } from "../terminal/screen.ts";
import { afterClear, andThen, pidOf, program, seeEnd } from "../terminal/session.ts";
import { withCheapPassphrase } from "../vault/test-vault.ts";
import { Canaries } from "./canaries.ts";
import { chain, type Ending } from "./chain.ts";
import type { Figure } from "./figure.ts";
import { hasTmux, scrollback } from "./scrollback.ts";
import { type Seeker, toldTerminal, tracesBelow } from "./traces.ts";

/** Where everybody's programs leave things: near the top, for what lies deep belongs to others. */
const shared = ["/dev/shm", "/tmp", "/var/tmp"];
const levels = 3;

interface Desk {
  readonly home: string;
  /** HOME, TMPDIR and the XDG folders: nobody else writes there. */
  readonly own: string;
  /** The sheets go here, and nowhere else. */
  readonly sheets: string;
  readonly canaries: Canaries;
  open(args: string): Screen;
  /** What can be found now. */
  traces(folders: readonly string[]): readonly string[];
}

const deskIn = (folder: string): Desk => {
  const own = join(folder, "own");
  const at = (name: string): string => join(own, name);
  const env = {
    HOME: at("home"),
    TMPDIR: at("tmp"),
    XDG_CONFIG_HOME: at("config"),
    XDG_CACHE_HOME: at("cache"),
    XDG_STATE_HOME: at("state"),
    XDG_RUNTIME_DIR: at("run"),
  };
  for (const path of Object.values(env)) mkdirSync(path, { recursive: true });
  const sheets = join(folder, "sheets.txt");
  writeFileSync(sheets, "");
  const canaries = new Canaries();
  const begun = Date.now() - 1000;
  return {
    home: env.HOME,
    own,
    sheets,
    canaries,
    // Wide enough for every question with its answer in one line: a broken canary would not be found.
    open: (args) => new Screen(`${program(args)} > ${sheets}${andThen}`, { env: { ...env, ...withCheapPassphrase }, columns: 200 }),
    traces: (folders) => tracesBelow(folders, begun, canaries.seek),
  };
};

/** Left on the screen, in its title or clipboard. */
const onScreen = (screen: Screen, { canaries }: Desk): readonly string[] =>
  [...canaries.seek(Buffer.from(afterClear(screen.raw))), ...canaries.seek(Buffer.from(toldTerminal(screen.raw)))].map(
    (value) => `${value} on the screen`,
  );

/** The passphrase is on no screen at any time, cleared or not. */
const shownPassphrase = ({ raw }: Screen, { canaries }: Desk): readonly string[] =>
  canaries.passphrase.split(" ").some((part) => raw.includes(part)) ? ["the passphrase was shown"] : [];

const ways = ["kill -9", "Ctrl-C"] as const;
type Way = (typeof ways)[number];

const ended = async (way: Way, screen: Screen): Promise<void> => {
  if (way === "Ctrl-C") screen.press(keys.interrupt);
  else process.kill(pidOf(screen), "SIGKILL");
  await seeEnd(screen);
};

/** Where the passphrase was typed, and is not yet given. */
const atThePassphrase = async (way: Way, desk: Desk): Promise<readonly string[]> => {
  const screen = desk.open("resume");
  await screen.see("[input is masked]");
  screen.press(desk.canaries.passphrase);
  await screen.see("[input is masked]");
  await ended(way, screen);
  return [...desk.traces([desk.own, "/dev/shm"]), ...shownPassphrase(screen, desk)];
};

/** A text is half typed when it comes. */
const endBy =
  (way: Way, desk: Desk): Ending =>
  async (screen, asked) => {
    if (desk.canaries.isText(asked)) {
      const [first = ""] = desk.canaries.for(asked.ask);
      screen.press(first);
      await screen.see(first);
    }
    await ended(way, screen);
    // After kill -9 nobody is left to clear the screen.
    const left = way === "Ctrl-C" ? onScreen(screen, desk) : [];
    return [...desk.traces([desk.own, "/dev/shm"]), ...left, ...shownPassphrase(screen, desk)];
  };

/** The whole case in sessions that are ended at every `stride`th question: killed, then left. */
const inSessions = (stride: number) =>
  withFolder(async (folder) => {
    const desk = deskIn(folder);
    const vault = await makeQuickVault(desk.home, desk.canaries.passphrase);
    const endings = ways.map((way) => endBy(way, desk));
    const open = async (command: string) => {
      const screen = desk.open(command);
      if (command === "resume") await screen.secret(desk.canaries.passphrase);
      return screen;
    };
    const typedOnly = [];
    for (const way of ways) typedOnly.push(...(await atThePassphrase(way, desk)));
    const run = await chain({
      open,
      vault,
      reply: desk.canaries.reply,
      endingsAt: (n) => (n % stride === 0 ? endings : []),
    });
    const kept = JSON.stringify([...(await vault.onlyCase()).given]);
    const [, , ...texts] = desk.canaries.typed;
    const lost = texts.filter((value) => !kept.includes(value)).map((value) => `${value} is not in the sealed file`);
    return { ...run, canaries: desk.canaries, wrong: [...typedOnly, ...run.wrong, ...lost, ...(await atTheEnd(run.last, desk))] };
  });

/** Agreed for the sheet, and answered but not agreed. */
const agreed = ["What would you like to be called"];
const notAgreed = [
  "What is your full name",
  "What is your nationality",
  "Are there towns or areas",
  "Why do you judge it so",
  "How do you describe your gender",
];

/** Once the walkthrough came to its end: the sheet asked for holds what was agreed, and nothing else holds anything. */
const atTheEnd = async (screen: Screen, desk: Desk): Promise<readonly string[]> => {
  const shown = await seeEnd(screen);
  const sheets = readFileSync(desk.sheets, "utf8");
  return [
    ...(shown.includes("exit=0.") ? [] : ["it did not end with 0"]),
    ...agreed
      .flatMap((start) => desk.canaries.under(start))
      .filter((value) => !sheets.includes(value))
      .map((value) => `${value} is not on the sheet`),
    ...notAgreed
      .flatMap((start) => desk.canaries.under(start))
      .filter((value) => sheets.includes(value))
      .map((value) => `${value} on the sheet`),
    ...onScreen(screen, desk),
    ...shownPassphrase(screen, desk),
    ...desk.traces([desk.own, "/dev/shm"]),
  ];
};

/** From the first use, passphrase and all, to the summary, in one session. */
const inOneGo = () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder);
    const screen = desk.open("start");
    await screen.waiting();
    await screen.choose("yes");
    await screen.secret(desk.canaries.passphrase, "are best)");
    await screen.secret(desk.canaries.passphrase, "The same once more");
    await screen.waiting();
    await screen.type("-");
    for (let asked = await screen.waiting(); asked; asked = await screen.waiting()) await answer(screen, asked, desk.canaries.reply(asked));
    const wrong = [...(await atTheEnd(screen, desk))];
    if (hasTmux) {
      const left = desk.canaries.seek(Buffer.from(await scrollback(screen.raw, folder)));
      wrong.push(...left.map((value) => `${value} can be scrolled back to`));
      // The same bytes without the clearing do show them: it was looked at rightly.
      const uncleared = await scrollback(screen.raw.replaceAll(/\u001b\[[23]J/g, ""), folder);
      if (desk.canaries.seek(Buffer.from(uncleared)).length < desk.canaries.typed.length / 2) wrong.push("the terminal showed too little");
    }
    return { canaries: desk.canaries, wrong };
  });

export const f01 = async (full: boolean): Promise<Figure> => {
  const begun = Date.now() - 1000;
  const stride = full ? 1 : 8;
  const once = await inOneGo();
  const sessions = await inSessions(stride);
  const runs = [once, sessions];
  const seekAll: Seeker = (bytes) => runs.flatMap(({ canaries }) => canaries.seek(bytes));
  const wrong = [...runs.flatMap((run) => run.wrong), ...tracesBelow(shared, begun, seekAll, levels)];
  const typed = Math.min(...runs.map(({ canaries }) => canaries.typed.length));
  return {
    id: "F1",
    what: "canaries: what was typed, searched for everywhere",
    promised: "0 hits of 50 values outside the ciphertext and the sheet asked for, after the end, Ctrl-C and kill -9 at each step",
    measured:
      wrong.length > 0
        ? `${wrong.length} wrong: ${wrong.slice(0, 5).join("; ")}`
        : `0 hits of ${typed} values; ${sessions.questions} questions, ${sessions.sessions} sessions ended and resumed (after kill -9 the screen is left out)${hasTmux ? "" : "; scrollback SKIPPED: tmux is not installed"}`,
    ok: wrong.length === 0 && typed >= 50,
  };
};
