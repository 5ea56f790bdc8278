import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { recordOf } from "../../src/core/case/apply.ts";
import type { CaseRecord } from "../../src/core/case/case-record.ts";
import { readCase } from "../../src/formats/case-file.ts";
import { writeIdentity, writeRecipients } from "../../src/ports/vault/identity.ts";
import { vaultPaths } from "../../src/ports/vault/paths.ts";
import { unsealer } from "../../src/ports/vault/sealing.ts";

/** A vault like any other, whose passphrase costs next to nothing to try: the real cost is a second at each opening. */
const cheap = 4;

export const passphrase = "an invented passphrase of a test";

export interface QuickVault {
  readonly folder: string;
  /** What lies among the cases: files, locks, leftovers. */
  files(): readonly string[];
  lockOf(code: string): string;
  /** The only case there is, opened. */
  onlyCase(): Promise<CaseRecord>;
}

/** Makes it below this home folder. */
export const makeQuickVault = async (home: string, chosen = passphrase): Promise<QuickVault> => {
  const paths = vaultPaths({ HOME: home });
  if (!paths) throw new Error(`no home folder: ${home}`);
  const secret = await generateX25519Identity();
  const recipients = [await identityToRecipient(secret)];
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(cheap);
  encrypter.setPassphrase(chosen);
  mkdirSync(paths.cases, { recursive: true, mode: 0o700 });
  writeFileSync(paths.identity, await encrypter.encrypt(writeIdentity({ secret, recipients })), { mode: 0o600 });
  writeFileSync(paths.recipients, writeRecipients(recipients), { mode: 0o600 });
  const unseal = unsealer(secret);
  const files = () => readdirSync(paths.cases).sort();
  return {
    folder: paths.folder,
    files,
    lockOf: paths.lockFile,
    onlyCase: async () => {
      const codes = files().filter((name) => name.endsWith(".age"));
      if (codes.length !== 1) throw new Error(`one case is expected, not: ${codes.join(", ")}`);
      const opened = await unseal(readFileSync(paths.caseFile(codes[0]?.slice(0, -".age".length) ?? "")));
      if (!("text" in opened)) throw new Error(`the case is ${opened.fault}`);
      const read = readCase(opened.text);
      if (!read.ok) throw new Error(`no case: ${read.fault.kind}`);
      return recordOf(read.events);
    },
  };
};
