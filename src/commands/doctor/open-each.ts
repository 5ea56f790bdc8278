import type { Fault, OpenedFacts } from "../../core/doctor/facts.ts";
import { vaultWords } from "../../messages/en/vault.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { OpenVault, Vault } from "../../ports/vault.ts";
import { eventsIn } from "../saved/open-case.ts";
import { unlock } from "../saved/passphrase.ts";
import type { PassphraseOptions } from "../saved/passphrase-option.ts";

/** Opens every case and reads it. @throws UserError when the passphrase is wrong or does not come */
export const openEach = async (vault: Vault, options: PassphraseOptions, io: Io): Promise<OpenedFacts> => {
  try {
    const opened = await unlock(vault, options, io);
    const codes = vault.codes();
    const faults: Fault[] = [];
    for (const code of codes) faults.push(...(await faultsIn(code, opened)));
    return { read: codes.length - faults.length, faults };
  } catch (error) {
    if (!(error instanceof UserError) || !isOfVault(error)) throw error;
    return { failed: faultOf(error) };
  }
};

const faultsIn = async (code: string, opened: OpenVault): Promise<readonly Fault[]> => {
  try {
    eventsIn(code, await opened.read(code));
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [faultOf(error)];
  }
};

/** A wrong passphrase, or nobody to ask for it, says nothing about the vault. */
const isOfVault = ({ exit, message }: UserError): boolean =>
  exit === "disk" || (exit === "sealed" && message !== vaultWords.wrongPassphrase);

const faultOf = ({ message, hints, exit }: UserError): Fault => ({ what: message, hints, whole: exit === "disk" });
