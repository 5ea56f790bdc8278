import { inOneLine, keys, over, Screen, type Settings, type Waiting } from "./screen.ts";

/** The moves by the beginnings of their lines in the other mode. */
const letters: Readonly<Record<string, string>> = {
  "— not": "u",
  "— the": "d",
  "— skip": "s",
  "? why": "w",
  "< back": "b",
  "! leave": "q",
};

const letterFor = (label: string): string | undefined => Object.entries(letters).find(([start]) => label.startsWith(start))?.[1];

/** The same terminal in accessible mode: what waits is found by its words, and answered with numbers, letters and lines. */
export class LinearScreen extends Screen {
  constructor(line: string, { env = {}, ...more }: Settings = {}) {
    super(line, { env: { ACCESSIBLE: "1", ...env }, ...more });
  }

  /** @throws when the last line was not taken: no question has been put since */
  override async waiting(): Promise<Waiting | undefined> {
    const found = await this.until<Waiting | "end">("a question, put anew", (fresh) => {
      if (this.hasEnded || fresh.endsWith(`\n${over}\n`)) return "end";
      if (!fresh.endsWith("\nAnswer: ")) return undefined;
      const waiting = questionIn(fresh);
      if (!waiting) throw new Error(`not taken: ${fresh}`);
      return waiting;
    });
    return found === "end" ? undefined : found;
  }

  send(text: string): void {
    this.press(`${text}${keys.enter}`);
  }

  override async type(answer: string): Promise<void> {
    await this.waiting();
    this.send(answer);
  }

  override async secret(text: string, words = "Passphrase of the vault"): Promise<void> {
    await this.see(`${words}. Nothing will show`);
    await this.see("Type now:");
    this.send(text);
  }

  override async choose(label: string): Promise<void> {
    await this.tick(label);
  }

  override async tick(...labels: readonly string[]): Promise<void> {
    const { shown = "" } = (await this.waiting()) ?? {};
    this.send(labels.map((label) => letterFor(label) ?? numberFor(label, shown)).join(","));
  }
}

const numberFor = (label: string, shown: string): string => {
  const number = choicesIn(shown).find(([, text]) => text.startsWith(label))?.[0];
  if (number === undefined) throw new Error(`no choice begins with "${label}":\n${shown}`);
  return number;
};

/** Numbers and labels, each in one line however it was broken. */
export const choicesIn = (shown: string): readonly (readonly [string, string])[] =>
  [...shown.matchAll(/^(\d+): ([\s\S]*?)(?=\n(?:\d+: |Type |Chosen already))/gm)].map(([, number = "", label = ""]) => [
    number,
    inOneLine(label),
  ]);

/** The last question that was put, with its choices and what can be typed. */
const questionIn = (fresh: string): Waiting | undefined => {
  const start = fresh.lastIndexOf("\nQuestion: ");
  if (start < 0) return undefined;
  const shown = fresh.slice(start + 1);
  const [, ask = ""] = /^Question: ([\s\S]*?)(?=\n(?:1: |Type |Enter alone takes))/.exec(shown) ?? [];
  const how = /\nType (the answer|one number(?:, or several)?)/.exec(inOneLine(shown).replaceAll(" Type ", "\nType "))?.[1];
  const kind = how === "the answer" ? "type" : how === "one number" ? "choose" : "tick";
  return { kind, ask: inOneLine(ask), here: "", above: fresh.slice(0, start), shown };
};
