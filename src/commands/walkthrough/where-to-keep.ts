import { randomCode } from "../../core/case/code.ts";
import { line, span } from "../../formats/view/doc.ts";
import { keepingWords as w } from "../../messages/en/keeping.ts";
import { vaultWords } from "../../messages/en/vault.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { Prompter } from "../../ports/prompt.ts";
import type { Vault } from "../../ports/vault.ts";
import { choose } from "../saved/choose.ts";
import { HeldCase } from "../saved/held-case.ts";
import { makeVault } from "../saved/make-vault.ts";
import type { StartOptions } from "./options.ts";

/** A new case in the vault, or undefined where nothing is to be saved. Whatever has to be asked is asked before the first word about the person. */
export const whereToKeep = async (options: StartOptions, prompter: Prompter, io: Io): Promise<HeldCase | undefined> => {
  if (options.save === false) return undefined;
  const vault = await io.vault();
  if (vault.folder === undefined && options.save !== true) return undefined;
  if (vault.state() === "none") {
    if (options.save !== true && !(await wantsIt(prompter))) return undefined;
    prompter.say(await makeVault(vault, {}, io));
  }
  const held = orWithout(() => newCase(vault, io));
  prompter.say([line(0, span("quiet", w.savedAs(held.code)))]);
  return held;
};

/** A vault that can't be written to must not stand between somebody and help. */
const orWithout = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) throw new UserError(error.exit, error.message, [...error.hints, w.withoutHint]);
    throw error;
  }
};

/** Held from the start: the code is drawn anew where it is taken. */
export const newCase = (vault: Vault, io: Io, clock: Io["clock"] = () => io.clock()): HeldCase => {
  // Before anything is typed: a vault that can't be written to must say so now.
  vault.recipients();
  const taken = vault.codes();
  for (;;) {
    const code = randomCode((count) => io.random(count));
    if (!taken.includes(code)) return new HeldCase(code, vault.hold(code), clock);
  }
};

const wantsIt = async (prompter: Prompter): Promise<boolean> => {
  const choices = (["no", "yes"] as const).map((value) => ({ value, label: w.choices[value] }));
  const wish = await choose(prompter, { ask: w.ask, why: w.why, choices });
  if (wish === undefined) throw new UserError("left", vaultWords.nothingMade);
  return wish === "yes";
};
