import { readFileSync, statSync } from "node:fs";
import { vaultWords as w } from "../../messages/en/vault.ts";
import { UserError } from "../../outcome.ts";
import type { OpenVault, ReadCase, Vault } from "../vault.ts";
import type { Identity } from "./identity.ts";
import { onDisk } from "./on-disk.ts";
import type { Paths } from "./paths.ts";
import { isSealed, unsealer } from "./sealing.ts";

interface Opening {
  readonly paths: Paths;
  readonly identity: Identity;
  readonly vault: Pick<Vault, "hold" | "codes">;
  /** Seals the identity under this passphrase, and lists its recipients. */
  readonly keep: (passphrase: string, identity: Identity) => Promise<void>;
  readonly passphrase: string;
}

/** Far more than any case: what is larger was not written by this tool. */
const largestCase = 16 * 1024 * 1024;

/** Opening is mostly waiting for other threads: several at once. */
const atOnce = 16;

/** The vault once the passphrase was given. */
export const openVault = ({ paths, identity, vault, keep, passphrase }: Opening): OpenVault => {
  const unseal = unsealer(identity.secret);

  const read = async (code: string): Promise<string> => {
    const path = paths.caseFile(code);
    const bytes = onDisk(path, () => {
      const stat = statSync(path);
      // A pipe would be waited for without end.
      if (!stat.isFile() && !stat.isDirectory()) throw new UserError("sealed", w.foreign(path), [w.foreignHint]);
      if (stat.size > largestCase) throw new UserError("sealed", w.foreign(path), [w.foreignHint]);
      return readFileSync(path);
    });
    if (!isSealed(bytes)) throw new UserError("sealed", w.foreign(path), [w.foreignHint]);
    const opened = await unseal(bytes);
    if ("text" in opened) return opened.text;
    throw opened.fault === "no_key"
      ? new UserError("sealed", w.otherKey(path), [w.otherKeyHint])
      : new UserError("sealed", w.damaged(path), [w.damagedHint]);
  };

  const tried = async (code: string): Promise<ReadCase> => {
    try {
      return { code, text: await read(code) };
    } catch (error) {
      if (error instanceof UserError) return { code, text: { fault: error.message } };
      throw error;
    }
  };

  /** "held" by another session, or why it can't be read; one bad file never keeps the others from being sealed anew. */
  const reseal = async (code: string): Promise<"done" | "held" | { readonly fault: string }> => {
    try {
      const hold = vault.hold(code);
      try {
        // Read once it is held: what was there before may have been written anew.
        await hold.write(await read(code));
        return "done";
      } finally {
        hold.release();
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return error.exit === "locked" ? "held" : { fault: error.message };
    }
  };

  return {
    read,
    readAll: async () => {
      const codes = vault.codes();
      const cases: ReadCase[] = [];
      for (let n = 0; n < codes.length; n += atOnce) cases.push(...(await Promise.all(codes.slice(n, n + atOnce).map(tried))));
      return cases;
    },
    changePassphrase: (next) => keep(next, identity),
    setRecipients: async (others) => {
      const [own = ""] = identity.recipients;
      await keep(passphrase, { ...identity, recipients: [own, ...others] });
      const done: string[] = [];
      const held: string[] = [];
      const faults: string[] = [];
      for (const code of vault.codes()) {
        const result = await reseal(code);
        if (result === "done") done.push(code);
        else if (result === "held") held.push(code);
        else faults.push(result.fault);
      }
      return { resealed: done.length, held, faults };
    },
  };
};
