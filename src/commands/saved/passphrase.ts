import { line, span } from "../../formats/view/doc.ts";
import { vaultWords as w } from "../../messages/en/vault.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { Prompter } from "../../ports/prompt.ts";
import type { OpenVault, Vault } from "../../ports/vault.ts";
import type { PassphraseOptions } from "./passphrase-option.ts";

const tries = 3;
const shortest = 12;

/** Opens the vault with a passphrase from the open file, or asks for it. @throws UserError sealed, or usage when nobody can be asked */
export const unlock = async (vault: Vault, options: PassphraseOptions, io: Io): Promise<OpenVault> => {
  if (vault.folder === undefined) throw new UserError("disk", w.noHome, [w.noHomeHint]);
  if (vault.state() === "none") throw new UserError("usage", w.none, [w.noneHint]);
  const [given] = readFd(options, io);
  if (given !== undefined) return vault.unlock(given);
  if (!io.canAsk) throw new UserError("usage", w.cannotAsk, [w.askHint]);
  const prompter = await io.prompter();
  for (let left = tries - 1; ; left--) {
    const typed = await prompter.secret(w.passphrase, w.passphraseWhy);
    if (typed === undefined) throw new UserError("left", w.nothingOpened);
    try {
      return await prompter.quietly(() => vault.unlock(typed));
    } catch (error) {
      if (!(error instanceof UserError) || error.message !== w.wrongPassphrase || left === 0) throw error;
      prompter.say([line(2, span("warning", w.tryAgain(left)))]);
    }
  }
};

/** The passphrase itself, asked once. */
export const vaultPassphrase = async (options: PassphraseOptions, io: Io): Promise<string> => {
  const [given] = readFd(options, io);
  if (given !== undefined) return given;
  if (!io.canAsk) throw new UserError("usage", w.cannotAsk, [w.askHint]);
  const typed = await (await io.prompter()).secret(w.passphrase, w.passphraseWhy);
  if (typed === undefined) throw new UserError("left", w.nothingOpened);
  return typed;
};

/** A passphrase that is chosen now. For a change the file has two lines: the old one, then the new one (`line` 1). */
export const newPassphrase = async (options: PassphraseOptions, io: Io, line = 0): Promise<string> => {
  const lines = readFd(options, io);
  if (lines.length > 0) {
    const given = lines[line] ?? "";
    if ([...given].length < shortest) throw new UserError("usage", `--passphrase-fd ${options.passphraseFd}: ${w.tooShort}`);
    return given;
  }
  if (!io.canAsk) throw new UserError("usage", w.cannotAsk, [w.askHint]);
  return choosePassphrase(await io.prompter());
};

/** Asked twice, until both are the same. @throws UserError left */
const choosePassphrase = async (prompter: Prompter): Promise<string> => {
  for (;;) {
    const first = await prompter.secret(w.choosePassphrase, w.choosePassphraseWhy);
    if (first === undefined) throw new UserError("left", w.nothingMade);
    if ([...first].length < shortest) prompter.say([line(2, span("warning", w.tooShort))]);
    else if ((await prompter.secret(w.repeatPassphrase, w.choosePassphraseWhy)) === first) return first;
    else prompter.say([line(2, span("warning", w.notTheSame))]);
  }
};

const readFd = ({ passphraseFd }: PassphraseOptions, io: Io): readonly string[] => {
  if (passphraseFd === undefined) return [];
  const lines = /^\d{1,4}$/.test(passphraseFd) ? io.linesFrom(Number(passphraseFd)) : undefined;
  if (!lines) throw new UserError("usage", w.badFd(passphraseFd));
  if ((lines[0] ?? "") === "") throw new UserError("usage", w.emptyFd(passphraseFd));
  return lines;
};
