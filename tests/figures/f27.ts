import { width } from "../../src/formats/view/width.ts";
import { withFolder } from "../program/program.ts";
import { answerKnown } from "../terminal/caseworker.ts";
import { choicesIn, LinearScreen } from "../terminal/linear-screen.ts";
import { makeQuickVault, passphrase } from "../terminal/quick-vault.ts";
import { keys, type Waiting } from "../terminal/screen.ts";
import { wageClaim } from "../terminal/wage-claim.ts";
import type { Figure } from "./figure.ts";

/** Emptying the screen at the end, for the next who sits down: moves no cursor, and stands between no two questions. */
const emptied = "\u001b[2J\u001b[3J";

const pages = [
  "search shelter men ghent arabic",
  "search --why shelter boys milan",
  "show be-payoke",
  "list services",
  "list providers",
  "coverage --country BE",
  "help privacy",
  "help exit-codes",
  "--help",
  "start --help",
];
const morePages = [
  "search --country XX",
  "show nobody-at-all",
  "show caritas",
  "list countries",
  "list cities",
  "list languages",
  "stale --country BE",
  "materials",
  "check nowhere",
  "check --warnings",
  "doctor",
  "help vault",
  "help config",
  "help accessible",
  "search --help",
  "case --help",
  "export --help",
  "import --help",
  "serach",
  "start --answers docs/examples/wage-claim.yaml --sheet all",
];

/** A word that is longer than the screen stays whole, on a line of its own, so that it can be copied. */
const isOneWord = (line: string): boolean => !line.trim().includes(" ");

const wrongIn = (name: string, raw: string, columns: number): readonly string[] => {
  const [text = "", ...rest] = raw.replaceAll("\r", "").split(emptied);
  const whole = [text, ...rest].join("");
  const wide = whole
    .split("\n")
    .filter((line) => width(line) > columns && !isOneWord(line) && !line.startsWith("Answer: ") && !line.startsWith("Type now: "));
  return [
    ...(whole.includes("\u001b") ? [`${name}: ${whole.split("\u001b").length - 1} escape bytes`] : []),
    ...(rest.length > 1 ? [`${name}: emptied ${rest.length} times`] : []),
    ...wide.map((line) => `${name}: wider than ${columns}: ${line}`),
  ];
};

/** A question, numbers from 1 without a gap, and what can be typed besides. */
const wrongAt = ({ ask, kind, shown }: Waiting): readonly string[] => {
  const inWords = shown.replace(/\s+/g, " ");
  const numbers = choicesIn(shown).map(([number]) => Number(number));
  return [
    ...(ask === "" ? ["a prompt without a question"] : []),
    ...(kind !== "type" && numbers.length === 0 ? [`${ask}: nothing to choose`] : []),
    ...(numbers.some((number, n) => number !== n + 1) ? [`${ask}: its numbers are ${numbers.join(" ")}`] : []),
    ...(/Type (?:the answer|one number).* or (?:a letter: .*q leave|one of these words: .*leave)\. Answer: $/.test(inWords)
      ? []
      : [`${ask}: does not say what can be typed`]),
  ];
};

class Seen {
  readonly wrong: string[] = [];
  prompts = 0;
  screens = 0;

  ended(name: string, { raw }: LinearScreen, columns: number): void {
    this.screens++;
    this.wrong.push(...wrongIn(name, raw, columns));
  }

  async walk(screen: LinearScreen, until?: string): Promise<void> {
    for (let at = await screen.waiting(); at && (until === undefined || !at.ask.startsWith(until)); at = await screen.waiting()) {
      this.prompts++;
      this.wrong.push(...wrongAt(at));
      await answerKnown(screen, at, { ...wageClaim, "What do you want to do": "find a service", "What do you look for": "shelter ghent" });
    }
  }
}

const measureAt = (columns: number, full: boolean, seen: Seen): Promise<void> =>
  withFolder(async (home) => {
    const vault = await makeQuickVault(home);
    const open = (args: string) => new LinearScreen(`$REFERRAL ${args}`, { env: { HOME: home }, columns });
    const done = async (name: string, screen: LinearScreen): Promise<void> => {
      await screen.end();
      seen.ended(name, screen, columns);
    };
    for (const args of full ? [...pages, ...morePages] : pages) {
      await done(args, open(args));
      // The usual mode without colour is as narrow.
      if (full && columns === 40) {
        await done(
          `${args} (usual mode)`,
          new LinearScreen(`$REFERRAL ${args}`, { env: { HOME: home, ACCESSIBLE: "", NO_COLOR: "1" }, columns }),
        );
      }
    }

    const menu = open("");
    await seen.walk(menu);
    await done("the menu", menu);

    const walk = open("start --save --sheet all");
    await seen.walk(walk);
    await done("start", walk);

    const { code } = await vault.onlyCase();
    for (const args of ["cases", `case show ${code} --answers`]) {
      const screen = open(args);
      await screen.secret(passphrase);
      await done(args, screen);
    }
    const forms = full ? [`case follow-up ${code}`, `case close ${code}`, `resume ${code} --from needs`] : [`case follow-up ${code}`];
    for (const args of forms) {
      const screen = open(args);
      await screen.secret(passphrase);
      const asked = await screen.waiting();
      if (asked) {
        seen.prompts++;
        seen.wrong.push(...wrongAt(asked));
        screen.press(keys.interrupt);
      }
      await done(args, screen);
    }
  });

/** Accessible mode at a real terminal: nothing but lines of words, none wider than the screen. */
export const f27 = async (full: boolean): Promise<Figure> => {
  const seen = new Seen();
  for (const columns of [40, 80]) await measureAt(columns, full, seen);
  return {
    id: "F27",
    what: "accessible mode",
    promised:
      "no escape byte (but to empty the screen at the end), no line wider than 40 or 80 columns, every prompt in words and every choice a number",
    measured:
      seen.wrong.length > 0
        ? `${seen.wrong.length} wrong: ${seen.wrong.slice(0, 8).join("; ")}`
        : `0 wrong; ${seen.screens} screens, ${seen.prompts} prompts, at 40 and at 80 columns`,
    ok: seen.wrong.length === 0 && seen.prompts > 100,
  };
};
