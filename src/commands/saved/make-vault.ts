import { blank, type Doc, item, line, span } from "../../formats/view/doc.ts";
import { vaultWords as w } from "../../messages/en/vault.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { Prompter } from "../../ports/prompt.ts";
import type { Vault } from "../../ports/vault.ts";
import { newPassphrase } from "./passphrase.ts";
import type { PassphraseOptions } from "./passphrase-option.ts";
import { isSecretKey, mustBePublicKey } from "./public-key.ts";

export interface VaultOptions extends PassphraseOptions {
  readonly recipient?: readonly string[];
}

/** The first use: what is stored, where, and what a lost passphrase means; then the passphrase, and a second key. Gives what to say of it. */
export const makeVault = async (vault: Vault, options: VaultOptions, io: Io): Promise<Doc> => {
  const folder = vault.folder;
  if (folder === undefined) throw new UserError("disk", w.noHome, [w.noHomeHint]);
  if (vault.state() === "ready") throw new UserError("usage", w.thereIsOne(folder), [w.thereIsOneHint]);
  const others = await recipientsFrom(options.recipient ?? [], vault);
  const prompter = io.canAsk && options.passphraseFd === undefined ? await io.prompter() : undefined;
  prompter?.say([...w.explained(folder).map((sentence) => item(0, "·", sentence)), blank]);
  const passphrase = await newPassphrase(options, io);
  const second = prompter && others.length === 0 ? await askSecondKey(prompter, vault) : undefined;
  const all = second === undefined ? others : [...others, second];
  const create = () => vault.create(passphrase, all);
  await (prompter ? prompter.quietly(create) : create());
  return [line(0, span("good", w.created(folder))), ...(all.length === 0 ? [line(0, span("warning", w.alone))] : [])];
};

/** @throws UserError usage for what is no public key */
export const recipientsFrom = async (given: readonly string[], vault: Vault): Promise<readonly string[]> => {
  for (const one of given) await mustBePublicKey(one, `--recipient: ${w.notAKey}`, vault);
  return [...new Set(given)];
};

const askSecondKey = async (prompter: Prompter, vault: Vault): Promise<string | undefined> => {
  for (;;) {
    const reply = await prompter.put({
      kind: "text",
      before: [],
      ask: w.secondKey,
      why: w.secondKeyWhy,
      choices: [],
      required: false,
      moves: ["why", "not_asked", "leave"],
      canGoBack: false,
      read: (given) => ({ value: given }),
    });
    if (reply.kind !== "answer") throw new UserError("left", w.nothingMade);
    if (reply.value === "not_asked") return undefined;
    if (typeof reply.value === "string" && (await vault.isRecipient(reply.value))) return reply.value;
    // It must not stay where whoever passes can read it, or scroll back to it.
    const isSecret = typeof reply.value === "string" && isSecretKey(reply.value);
    if (isSecret) prompter.clear();
    prompter.say(isSecret ? [line(2, span("danger", w.secretKey)), line(2, w.secretKeyHint)] : [line(2, span("warning", w.noKey))]);
  }
};
