import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setInterval } from "node:timers/promises";
import { withFolder } from "../program/program.ts";
import { answer } from "../terminal/caseworker.ts";
import { keys, Screen } from "../terminal/screen.ts";
import { pidOf, program } from "../terminal/session.ts";
import { withCheapPassphrase } from "../vault/test-vault.ts";
import { Canaries } from "./canaries.ts";
import type { Figure } from "./figure.ts";

/** What anybody may read of a process, and what only its owner may. */
const open = ["cmdline", "environ", "status"];

/** Looks at the list of processes again and again, until it is told to stop. Each text is kept once. */
class Watch {
  readonly texts = new Map<string, string>();
  readonly pids = new Set<number>();
  samples = 0;
  #stopped = new AbortController();
  readonly #over: Promise<void>;

  constructor() {
    this.#over = this.#run();
  }

  async #run(): Promise<void> {
    try {
      for await (const _ of setInterval(40, undefined, { signal: this.#stopped.signal })) this.look();
    } catch (error) {
      if (!this.#stopped.signal.aborted) throw error;
    }
  }

  look(): void {
    this.samples++;
    for (const pid of readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number)) {
      this.pids.add(pid);
      for (const name of open) {
        const path = `/proc/${pid}/${name}`;
        const text = textOf(path);
        // Counters change all the time; of the status only the name is anybody's choice.
        const told = name === "status" ? (text.split("\n", 1)[0] ?? "") : text;
        if (told !== "" && !this.texts.has(told)) this.texts.set(told, path);
      }
    }
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#over;
  }

  found(canaries: Canaries): readonly string[] {
    const { seek } = canaries;
    return [...this.texts].flatMap(([text, path]) => seek(Buffer.from(text)).map((value) => `${value} in ${path}`));
  }
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // It has ended, or belongs to somebody else.
    return "";
  }
};

/** The first use, half the case, and the rest with the passphrase from an open file. */
const wholeCase = (canaries: Canaries, watch: Watch, every: number) =>
  withFolder(async (folder) => {
    const home = join(folder, "home");
    const key = join(folder, "key");
    mkdirSync(home);
    writeFileSync(key, `${canaries.passphrase}\n`, { mode: 0o600 });
    const at = (args: string, more = "") =>
      new Screen(`${program(args)} > ${folder}/sheets.txt ${more}`, { env: { HOME: home, ...withCheapPassphrase }, columns: 200 });

    const screen = at("start --save");
    await screen.secret(canaries.passphrase, "are best)");
    watch.look();
    await screen.secret(canaries.passphrase, "The same once more");
    await screen.waiting();
    await screen.type("-");
    const pids = [pidOf(screen)];
    let asked = await screen.waiting();
    for (let n = 0; asked && n < every; n++, asked = await screen.waiting()) await answer(screen, asked, canaries.reply(asked));
    screen.press(keys.interrupt);
    await screen.end();

    const typed = at("resume");
    await typed.secret(canaries.passphrase);
    await typed.waiting();
    pids.push(pidOf(typed));
    watch.look();
    typed.press(keys.interrupt);
    await typed.end();

    const rest = at("resume --passphrase-fd 3", `3< ${key}`);
    for (asked = await rest.waiting(); asked; asked = await rest.waiting()) await answer(rest, asked, canaries.reply(asked));
    pids.push(pidOf(rest));
    if ((await rest.end()) !== 0) throw new Error("the walkthrough did not come to its end");
    return pids;
  });

/** A program that does let others read it, in both ways. */
const careless = async (canaries: Canaries): Promise<boolean> => {
  const [inArguments = "", inEnvironment = ""] = canaries.for("what a careless program was told");
  const child = spawn("cat", ["-", inArguments], {
    env: { PATH: process.env.PATH, WORD: inEnvironment },
    stdio: ["pipe", "ignore", "ignore"],
  });
  await once(child, "spawn");
  const watch = new Watch();
  watch.look();
  await watch.stop();
  child.stdin?.end();
  const found = watch.found(canaries).join();
  return found.includes(inArguments) && found.includes(inEnvironment);
};

export const f02 = async (full: boolean): Promise<Figure> => {
  const id = "F2";
  const what = "what the list of processes shows";
  const promised = "0 personal values, 0 passphrases among arguments and environments, sampled all along";
  if (!readdirSync("/").includes("proc")) return { id, what, promised, measured: "SKIPPED: there is no /proc here", ok: true };
  const seen = { samples: 0, texts: 0, typed: 0, cases: 0 };
  const wrong: string[] = [];
  for (; seen.cases < (full ? 5 : 1); seen.cases++) {
    const canaries = new Canaries();
    const watch = new Watch();
    const pids = await wholeCase(canaries, watch, 30);
    await watch.stop();
    wrong.push(...watch.found(canaries), ...pids.filter((pid) => !watch.pids.has(pid)).map((pid) => `process ${pid} was never looked at`));
    seen.samples += watch.samples;
    seen.texts += watch.texts.size;
    seen.typed += canaries.typed.length;
    if (!(await careless(canaries))) wrong.push("a program that shows everything was not seen");
  }
  return {
    id,
    what,
    promised,
    measured:
      wrong.length > 0
        ? wrong.slice(0, 5).join("; ")
        : `0 of ${seen.typed} values in ${seen.cases} whole case(s): ${seen.samples} samples, ${seen.texts} different texts of processes`,
    ok: wrong.length === 0,
  };
};
