/**
 * Where cases are kept: one age file each, in a folder that is its owner's alone. Saving needs public keys only; reading
 * needs the passphrase. Knows nothing of what a case is: texts by code.
 */
export interface Vault {
  /** Undefined when this user has no home folder. */
  readonly folder: string | undefined;
  /** "half": of the identity and the list of recipients only one is there. */
  state(): VaultState;
  /** @throws UserError disk, or usage where there is a vault already */
  create(passphrase: string, others: readonly string[]): Promise<void>;
  /** Makes `recipients.txt` anew from the sealed identity. @throws UserError sealed when the passphrase is wrong */
  repair(passphrase: string): Promise<void>;
  /** Public keys that cases are sealed to, the vault's own first. */
  recipients(): readonly string[];
  /** Of the saved cases, sorted. */
  codes(): readonly string[];
  /** Nobody else may write this case until it is let go. @throws UserError locked, or disk */
  hold(code: string): Hold;
  /** @throws UserError sealed when the passphrase is wrong, or something was altered */
  unlock(passphrase: string): Promise<OpenVault>;
  /** Takes the file of a case away for good. */
  erase(code: string): void;
  /** Everything in its folders, for those who look after it. */
  look(): Promise<VaultLook>;
  /** True for a public key that something can be sealed to. */
  isRecipient(text: string): Promise<boolean>;
  /** Sealed so that the owner of this public key alone can open it. */
  sealFor(recipient: string, text: string): Promise<Uint8Array>;
}

export type VaultState = "none" | "half" | "ready";

export interface OpenVault {
  /** @throws UserError sealed (altered, or for another key) or disk */
  read(code: string): Promise<string>;
  /** All cases; one that can't be opened never hides the others. */
  readAll(): Promise<readonly ReadCase[]>;
  /** The same identity under another passphrase. Older copies of `identity.age` still open with the old one. */
  changePassphrase(passphrase: string): Promise<void>;
  /** Seals every case anew for these, besides the vault's own key. Says which were not: held by others, or not readable. */
  setRecipients(others: readonly string[]): Promise<Resealed>;
}

export interface Resealed {
  readonly resealed: number;
  /** Codes of cases that others held. */
  readonly held: readonly string[];
  /** In words, of cases that can't be read. */
  readonly faults: readonly string[];
}

export interface ReadCase {
  readonly code: string;
  /** Or why it can't be had, in words. */
  readonly text: string | { readonly fault: string };
}

export interface Hold {
  /** Durable when it comes back: the old text or the new one is there, whatever happens meanwhile. @throws UserError disk or locked */
  write(text: string): Promise<void>;
  erase(): void;
  release(): void;
}

export interface VaultLook {
  /** Path below the vault's folder, the bits that say who may do what, and whether it is this user's. */
  readonly entries: readonly { readonly path: string; readonly mode: number; readonly isOwn: boolean; readonly isFolder: boolean }[];
  /** Files that are not the vault's: copies of editors, notes of somebody, leftovers of a crash, links. */
  readonly strangers: readonly string[];
  /** Case files that do not begin like an age file. */
  readonly notSealed: readonly string[];
  /** Those that may not be read. */
  readonly notReadable: readonly string[];
  /** Locks whose process has died: the next session takes them over. */
  readonly abandoned: readonly string[];
}
