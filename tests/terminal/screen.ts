import { type IPty, spawn } from "@lydell/node-pty";
import { promptKeyWords } from "../../src/messages/en/prompt-keys.ts";
import { promptKeyWords as es } from "../../src/messages/es/prompt-keys.ts";
import { promptKeyWords as fr } from "../../src/messages/fr/prompt-keys.ts";
import { bareEnv, bin, root } from "../program/program.ts";

/** Longer than it takes to make a vault on a computer that is busy with other things. */
const patience = 30_000;

export const keys = {
  enter: "\r",
  up: "\u001b[A",
  down: "\u001b[B",
  space: " ",
  interrupt: "\u0003",
  stop: "\u001a",
  clearLine: "\u0015",
  endOfInput: "\u0004",
} as const;

/** Without escapes. A jump to the left margin begins a line. */
const plain = (raw: string): string =>
  raw
    .replaceAll("\r", "")
    .replaceAll("\u001b[G", "\n")
    .replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g, "")
    .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|[@-Z\\-_78=>])/g, "");

/** A sentence is found however it was broken. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Stands before a question that has been answered. */
const answered = "✔";

/** Said by a shell line that stays when the program has ended. */
export const over = "over.";

/** Stands where a passphrase is typed, in its place. */
const masked = "[input is masked]";

/** What waits for an answer: a list to choose from, a list to tick, a line to type. */
export interface Waiting {
  readonly kind: "choose" | "tick" | "type";
  readonly ask: string;
  /** The line of the list that the cursor stands on. */
  readonly here: string;
  /** Since the last key, above the question. */
  readonly above: string;
  /** The question with its list and its keys. */
  readonly shown: string;
}

export interface Settings {
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly rows?: number;
}

/** A terminal in which a shell line runs, and somebody who reads before typing: nothing here waits for a clock. */
export class Screen {
  readonly #pty: IPty;
  readonly #ended: Promise<number>;
  #raw = "";
  /** Everything before this stood there when the last key was pressed. */
  #read = 0;
  #wake = () => {};
  #code: number | undefined;

  constructor(line: string, { env = {}, columns = 100, rows = 50 }: Settings = {}) {
    this.#pty = spawn("bash", ["-c", line], {
      name: env.TERM ?? "xterm-256color",
      cols: columns,
      rows,
      cwd: root,
      env: { ...bareEnv(), REFERRAL: `${process.execPath} ${bin}`, ...env },
    });
    this.#pty.onData((data) => {
      this.#raw += data;
      this.#wake();
    });
    this.#ended = new Promise((done) =>
      this.#pty.onExit(({ exitCode, signal }) => {
        this.#code = signal ? 128 + signal : exitCode;
        this.#wake();
        done(this.#code);
      }),
    );
  }

  protected get hasEnded(): boolean {
    return this.#code !== undefined;
  }

  /** Every byte since the start. */
  get raw(): string {
    return this.#raw;
  }

  press(key: string): void {
    this.#read = this.#raw.length;
    this.#pty.write(key);
  }

  resize(columns: number, rows: number): void {
    this.#read = this.#raw.length;
    this.#pty.resize(columns, rows);
  }

  /** Waits until this stands on the screen since the last key was pressed. Gives all that stands there. */
  see(text: string): Promise<string> {
    return this.until(text, (fresh) => (inOneLine(fresh).includes(text) ? inOneLine(fresh) : undefined));
  }

  /** Waits for a question, or for the end: then there is nothing that waits. */
  async waiting(): Promise<Waiting | undefined> {
    const found = await this.until<Waiting | "end">("a question", (fresh) => {
      const hasEnded = this.#code !== undefined || fresh.endsWith(`\n${over}\n`);
      return waitingIn(fresh) ?? (hasEnded ? "end" : undefined);
    });
    return found === "end" ? undefined : found;
  }

  /** Types this line. It has to be accepted. */
  async type(answer: string): Promise<void> {
    this.press(answer);
    await this.#submit();
  }

  /** Types what is not to be seen, once a prompt with these words asks for it. */
  async secret(text: string, words = "Passphrase of the vault"): Promise<void> {
    await this.see(`${words} ${masked}`);
    await this.type(text);
  }

  /** Chooses the line that begins so. */
  async choose(label: string): Promise<void> {
    await this.#goTo(label);
    await this.#submit();
  }

  /** Ticks the lines that begin so, and goes on. */
  async tick(...labels: readonly string[]): Promise<void> {
    for (const label of labels) {
      await this.#goTo(label);
      this.press(keys.space);
      await this.see(`❯◉ ${label}`);
      await this.waiting();
    }
    await this.#submit();
  }

  /** Enter, and a look whether it was taken: the question is drawn once more, with a tick and the answer. */
  async #submit(): Promise<void> {
    this.press(keys.enter);
    await this.see(answered);
    this.#read = this.#raw.lastIndexOf(answered);
  }

  async #goTo(label: string): Promise<void> {
    let at = await this.waiting();
    // The cursor stands on what was answered before: what is looked for may lie above it.
    const above = at?.shown.split("❯", 1)[0] ?? "";
    const key = above.split("\n").some((row) => row.replace(/^ [ ◯◉] ?/, "").startsWith(label)) ? keys.up : keys.down;
    for (let steps = 0; at && !at.here.startsWith(label); steps++) {
      const before = at.here;
      if (steps > 80) throw new Error(`the list has no line "${label}"`);
      this.press(key);
      at = await this.until(`the line after "${before}", on the way to "${label}"`, (fresh) => {
        const moved = waitingIn(fresh);
        return moved && moved.here !== before ? moved : undefined;
      });
    }
  }

  /** The exit code of the shell line. */
  async end(): Promise<number> {
    const late = setTimeout(() => this.kill(), patience);
    const code = await this.#ended;
    clearTimeout(late);
    return code;
  }

  /** The window is closed. */
  hangUp(): void {
    this.#pty.kill("SIGHUP");
  }

  kill(): void {
    if (this.#code === undefined) this.#pty.kill("SIGKILL");
  }

  protected async until<T>(what: string, found: (fresh: string) => T | undefined): Promise<T> {
    const limit = Date.now() + patience;
    for (;;) {
      const ended = this.#code;
      const fresh = plain(this.#raw.slice(this.#read));
      const value = found(fresh);
      if (value !== undefined) return value;
      const left = limit - Date.now();
      if (ended !== undefined || left <= 0) {
        this.kill();
        const state = ended === undefined ? "the program is silent" : `the program ended: ${ended}`;
        throw new Error(`waited for: ${what}\n${state}. The end of all it showed:\n${plain(this.#raw).slice(-3000)}`);
      }
      await new Promise<void>((wake) => {
        const timer = setTimeout(wake, left);
        this.#wake = () => {
          clearTimeout(timer);
          wake();
        };
      });
    }
  }
}

const either = (of: (words: typeof promptKeyWords) => readonly (string | undefined)[]): string =>
  [promptKeyWords, fr, es].flatMap(of).join("|");

/** A list with the keys below it, in any language of the interface. */
const listWaits = new RegExp(
  `^\\? ([^❯]*)[^❯]*❯([◯◉]?) ?(.*)[\\s\\S]*\\n↑↓ (?:${either(({ actions }) => [actions.navigate])}) • ` +
    `(?:(?:${either(({ keys: { space } }) => [space])}) \\S+ • )?⏎ (?:${either(({ actions }) => [actions.select, actions.submit])})$`,
);

/** The question at the bottom of the screen, once it is drawn whole: the keys stand at its end. */
const waitingIn = (fresh: string): Waiting | undefined => {
  const start = fresh.startsWith("? ") ? 0 : fresh.lastIndexOf("\n? ") + 1;
  if (start === 0 && !fresh.startsWith("? ")) return undefined;
  const above = fresh.slice(0, start);
  const shown = fresh.slice(start);
  const list = listWaits.exec(shown);
  if (list) {
    const [, ask = "", box = "", here = ""] = list;
    return { kind: box === "" ? "choose" : "tick", ask: inOneLine(ask).trim(), here: inOneLine(here).trim(), above, shown };
  }
  const [, typed] = /^\? ([\s\S]*) \[\s*\?\s*<\s*-\s*!\s*\](?: \([^)]*\))? ?$/.exec(shown) ?? [];
  return typed === undefined ? undefined : { kind: "type", ask: inOneLine(typed), here: "", above, shown };
};
