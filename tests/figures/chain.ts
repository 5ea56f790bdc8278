import { isDeepStrictEqual } from "node:util";
import { type Answer, answer } from "../terminal/caseworker.ts";
import type { QuickVault } from "../terminal/quick-vault.ts";
import type { Screen, Waiting } from "../terminal/screen.ts";

/** Ends a session at a question, and says what is wrong about its end. */
export type Ending = (screen: Screen, asked: Waiting) => Promise<readonly string[]>;

interface Links {
  /** Opens the program: `start` while there is no case, then `resume`, past the passphrase. */
  readonly open: (command: "start" | "resume") => Promise<Screen>;
  readonly vault: QuickVault;
  readonly reply: (asked: Waiting) => Answer;
  /** How the sessions end at the question of this number, one after the other; none: the walk goes on. */
  readonly endingsAt: (n: number) => readonly Ending[];
}

export interface Chained {
  readonly questions: number;
  readonly sessions: number;
  readonly wrong: readonly string[];
  /** The last session, which came to the end of the walkthrough. */
  readonly last: Screen;
}

/** Walks a whole case in many sessions: each is ended at a question, and the next one has to stand just there. */
export const chain = async ({ open, vault, reply, endingsAt }: Links): Promise<Chained> => {
  const wrong: string[] = [];
  let sessions = 1;
  let screen = await open("start");
  let asked = await screen.waiting();
  let n = 0;
  for (; asked; n++) {
    for (const end of endingsAt(n)) {
      const given = await givenIn(vault);
      wrong.push(...(await end(screen, asked)).map((what) => `${asked?.ask}: ${what}`));
      screen = await open(given.size === 0 ? "start" : "resume");
      sessions++;
      const again: Waiting | undefined = await screen.waiting();
      if (again?.ask !== asked.ask || again.kind !== asked.kind) wrong.push(`${asked.ask}: resumed at: ${again?.ask}`);
      if (!isDeepStrictEqual(await givenIn(vault), given)) wrong.push(`${asked.ask}: resumed with other answers`);
      asked = again ?? asked;
    }
    await answer(screen, asked, reply(asked));
    asked = await screen.waiting();
  }
  return { questions: n, sessions, wrong, last: screen };
};

const givenIn = async (vault: QuickVault): Promise<ReadonlyMap<string, unknown>> =>
  vault.files().some((name) => name.endsWith(".age")) ? (await vault.onlyCase()).given : new Map();
