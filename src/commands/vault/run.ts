import { type VaultFacts, vaultJson } from "../../formats/vault-json.ts";
import { type Doc, item, line, span } from "../../formats/view/doc.ts";
import { vaultWords } from "../../messages/en/vault.ts";
import { vaultOptionWords as w } from "../../messages/en/vault-options.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Vault } from "../../ports/vault.ts";
import type { Context } from "../command.ts";
import { makeVault, recipientsFrom, type VaultOptions } from "../saved/make-vault.ts";
import { newPassphrase, unlock, vaultPassphrase } from "../saved/passphrase.ts";
import type { PassphraseOptions } from "../saved/passphrase-option.ts";
import { isSecretKey } from "../saved/public-key.ts";

export interface RecipientsOptions extends PassphraseOptions {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** `referral vault init`. A vault that lost its list of keys gets it back. */
export const runInit = async (options: VaultOptions, { io }: Context): Promise<Outcome> => {
  const vault = await io.vault();
  if (vault.state() !== "half") return { exit: "ok", doc: await makeVault(vault, options, io), json: readyJson(vault) };
  await vault.repair(await vaultPassphrase(options, io));
  return { exit: "ok", doc: [line(0, span("good", vaultWords.repaired(vault.folder ?? "")))], json: readyJson(vault) };
};

/** `referral vault recipients`. */
export const runRecipients = async ({ add, remove, ...options }: RecipientsOptions, { io }: Context): Promise<Outcome> => {
  const vault = await io.vault();
  if (vault.state() === "none") throw new UserError("usage", vaultWords.none, [vaultWords.noneHint]);
  const [own = "", ...others] = vault.recipients();
  if (add.length === 0 && remove.length === 0) return { exit: "ok", doc: keys(own, others), json: readyJson(vault) };
  if (remove.includes(own)) throw new UserError("usage", w.ownKey);
  if (remove.some(isSecretKey)) throw new UserError("usage", vaultWords.secretKey, [vaultWords.secretKeyHint]);
  if (remove.some((key) => !others.includes(key))) throw new UserError("usage", w.notListed, [...keys(own, others)].map(textOf));
  const added = await recipientsFrom(add, vault);
  const opened = await unlock(vault, options, io);
  const kept = [...new Set([...others, ...added])].filter((key) => key !== own && !remove.includes(key));
  const { resealed, held, faults } = await opened.setRecipients(kept);
  return {
    exit: faults.length > 0 ? "sealed" : held.length > 0 ? "locked" : "ok",
    doc: [...keys(own, kept), line(0, w.resealed(resealed))],
    json: readyJson(vault, { resealed: { done: resealed, held: held.length, failed: faults.length } }),
    notes: [
      ...(held.length > 0 ? [line(0, span("warning", w.stillHeld(held.join(", "))))] : []),
      ...(faults.length > 0 ? [line(0, span("danger", w.notResealed)), ...faults.map((one) => item(2, "·", one))] : []),
      ...(remove.length > 0 ? [line(0, span("quiet", w.removedHint))] : []),
    ],
  };
};

const keys = (own: string, others: readonly string[]): Doc => [
  line(0, w.own(own)),
  ...others.map((key) => line(0, w.other(key))),
  ...(others.length === 0 ? [line(0, span("warning", vaultWords.alone))] : []),
];

const textOf = ({ spans }: Doc[number]): string => spans.map(({ text }) => text).join("");

/** `referral vault change-passphrase`. */
export const runChangePassphrase = async (options: PassphraseOptions, { io }: Context): Promise<Outcome> => {
  const opened = await unlock(await io.vault(), options, io);
  await opened.changePassphrase(await newPassphrase(options, io, 1));
  return { exit: "ok", doc: [line(0, span("good", w.changed))], notes: [line(0, span("quiet", w.changedHint))] };
};

/** `referral vault status`. Names no case. */
export const runStatus = async ({ io }: Context): Promise<Outcome> => {
  const vault = await io.vault();
  const { folder } = vault;
  if (folder === undefined) return { exit: "ok", doc: [line(0, vaultWords.noHome)], json: vaultJson("no_home") };
  const state = vault.state();
  if (state === "none") {
    const doc = [line(0, vaultWords.none), line(0, span("quiet", vaultWords.noneHint))];
    return { exit: "ok", doc, json: vaultJson("none", { folder }) };
  }
  if (state === "half") throw new UserError("sealed", w.half, [w.halfHint]);
  const [own = "", ...others] = vault.recipients();
  const cases = vault.codes().length;
  return {
    exit: "ok",
    doc: [line(0, w.folder(folder)), line(0, w.cases(cases)), ...keys(own, others)],
    json: readyJson(vault),
  };
};

const readyJson = (vault: Vault, more: Pick<VaultFacts, "resealed"> = {}) => {
  const { folder } = vault;
  const [own = "", ...others] = vault.recipients();
  return vaultJson("ready", { ...(folder !== undefined && { folder }), cases: vault.codes().length, keys: { own, others }, ...more });
};
