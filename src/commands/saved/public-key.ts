import { vaultWords as w } from "../../messages/en/vault.ts";
import { UserError } from "../../outcome.ts";
import type { Vault } from "../../ports/vault.ts";

/** What opens everything that is sealed to it, pasted where its public part belongs. */
export const isSecretKey = (text: string): boolean => /^\s*AGE-SECRET-KEY-/i.test(text);

/** @throws UserError usage for what is no public key; `otherwise` says so. What was given is never repeated. */
export const mustBePublicKey = async (given: string, otherwise: string, vault: Vault): Promise<void> => {
  if (isSecretKey(given)) throw new UserError("usage", w.secretKey, [w.secretKeyHint]);
  if (!(await vault.isRecipient(given))) throw new UserError("usage", otherwise);
};
