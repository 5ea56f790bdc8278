import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isCode } from "../../core/case/code.ts";
import { vaultWords as w } from "../../messages/en/vault.ts";
import { UserError } from "../../outcome.ts";
import { makeFolder } from "../make-folder.ts";
import type { Vault, VaultState } from "../vault.ts";
import { sweepBeside, writeDurably } from "../write-durably.ts";
import { holdCase, ownerOnly } from "./hold.ts";
import { type Identity, readIdentity, readRecipients, writeIdentity, writeRecipients } from "./identity.ts";
import { takeLock } from "./lock.ts";
import { onDisk } from "./on-disk.ts";
import { type Paths, vaultPaths } from "./paths.ts";

/** Encryption is loaded by those who seal or open. */
const sealing = () => import("./sealing.ts");

/** The vault on this disk. */
export const realVault = (env: Readonly<Record<string, string | undefined>>): Vault => {
  const found = vaultPaths(env);
  const here = (): Paths => {
    if (!found) throw new UserError("disk", w.noHome, [w.noHomeHint]);
    return found;
  };
  const vault: Vault = {
    folder: found?.folder,
    state: () => (found ? stateOf(found) : "none"),
    create: async (passphrase, others) => {
      const { folder, cases } = here();
      const mustBeNew = () => {
        if (stateOf(here()) !== "none") throw new UserError("usage", w.thereIsOne(folder), [w.thereIsOneHint]);
        if (codesIn(here()).length > 0) throw new UserError("sealed", w.keysGone(folder), [w.keysGoneHint]);
      };
      mustBeNew();
      const { newIdentity, recipientOf } = await sealing();
      const secret = await newIdentity();
      onDisk(cases, () => makeFolder(cases, ownerOnly));
      // Asked once more when nobody else can make one: a second key over the first would lose what was sealed meanwhile.
      await keepIdentity(here(), passphrase, { secret, recipients: [await recipientOf(secret), ...others] }, mustBeNew);
    },
    repair: async (passphrase) => {
      const { recipients } = await unsealIdentity(here(), passphrase);
      alone(here(), () => listRecipients(here(), recipients));
    },
    recipients: () => recipientsIn(here()),
    codes: () => (found ? codesIn(found) : []),
    hold: (code) => holdCase(here(), code, vault.recipients),
    unlock: async (passphrase) => {
      const identity = await unsealIdentity(here(), passphrase);
      // Whoever adds a key to the open list could read every later case.
      if (vault.recipients().join() !== identity.recipients.join())
        throw new UserError("sealed", w.recipientsAltered(here().recipients), [w.recipientsAlteredHint]);
      const { openVault } = await import("./open-vault.ts");
      const keep = (next: string, changed: Identity) => keepIdentity(here(), next, changed);
      return openVault({ paths: here(), identity, vault, keep, passphrase });
    },
    erase: (code) => {
      const held = vault.hold(code);
      try {
        held.erase();
      } finally {
        held.release();
      }
    },
    look: async () => (await import("./look.ts")).lookInto(here()),
    isRecipient: async (text) => (await sealing()).isRecipient(text),
    sealFor: async (recipient, text) => (await sealing()).sealTo([recipient], text),
  };
  return vault;
};

const stateOf = ({ identity, recipients }: Paths): VaultState => {
  const [hasIdentity, hasList] = [existsSync(identity), listedIn(recipients).length > 0];
  if (hasIdentity !== hasList) return "half";
  return hasIdentity ? "ready" : "none";
};

/** The keys in the list; none where it is not there, or empty. */
const listedIn = (path: string): readonly string[] =>
  onDisk(path, () => (existsSync(path) ? readRecipients(readFileSync(path, "utf8")) : []));

const codesIn = ({ cases }: Paths): readonly string[] =>
  onDisk(cases, () => (existsSync(cases) ? readdirSync(cases) : []))
    .filter((name) => name.endsWith(".age"))
    .map((name) => name.slice(0, -4))
    .filter(isCode)
    .sort();

const recipientsIn = ({ recipients, identity }: Paths): readonly string[] => {
  // Sealed to a key that nobody here has, it could never be read again.
  if (!existsSync(identity)) throw new UserError("sealed", w.noIdentity(identity), [w.noIdentityHint]);
  const listed = listedIn(recipients);
  if (listed.length === 0) throw new UserError("sealed", w.noRecipients(recipients), [w.repairHint]);
  return listed;
};

const unsealIdentity = async ({ identity: path }: Paths, passphrase: string): Promise<Identity> => {
  if (!existsSync(path)) throw new UserError("sealed", w.noIdentity(path), [w.noIdentityHint]);
  const damaged = new UserError("sealed", w.identityDamaged(path), [w.identityDamagedHint]);
  const { isSealed, unsealWithPassphrase } = await sealing();
  const bytes = onDisk(path, () => readFileSync(path));
  if (!isSealed(bytes)) throw damaged;
  const opened = await unsealWithPassphrase(passphrase, bytes);
  if ("fault" in opened) throw opened.fault === "no_key" ? new UserError("sealed", w.wrongPassphrase, [w.wrongPassphraseHint]) : damaged;
  const identity = readIdentity(opened.text);
  if (!identity) throw damaged;
  return identity;
};

/** The list comes last: without it there is no vault, and a crash between the two can be mended. */
const keepIdentity = async (paths: Paths, passphrase: string, identity: Identity, mayStill = () => {}): Promise<void> => {
  const sealed = await (await sealing()).sealWithPassphrase(passphrase, writeIdentity(identity));
  alone(paths, () => {
    mayStill();
    onDisk(paths.identity, () => writeDurably(paths.identity, sealed));
    listRecipients(paths, identity.recipients);
  });
};

const listRecipients = ({ recipients }: Paths, all: readonly string[]): void =>
  onDisk(recipients, () => writeDurably(recipients, writeRecipients(all)));

/** Changes the vault itself while no other process does. */
const alone = ({ folder, identity, recipients }: Paths, work: () => void): void => {
  const lock = join(folder, "vault.lock");
  const release = onDisk(folder, () => takeLock(lock));
  try {
    onDisk(folder, () => [identity, recipients, lock].forEach(sweepBeside));
    work();
  } finally {
    release();
  }
};
