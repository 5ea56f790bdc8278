import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { recordOf } from "../../src/core/case/apply.ts";
import type { CaseRecord } from "../../src/core/case/case-record.ts";
import { eventsOf, makeTestVault } from "../vault/test-vault.ts";

export { passphrase } from "../vault/test-vault.ts";

export interface QuickVault {
  readonly folder: string;
  /** What lies among the cases: files, locks, leftovers. */
  files(): readonly string[];
  lockOf(code: string): string;
  /** The only case there is, opened. */
  onlyCase(): Promise<CaseRecord>;
}

/** A vault where the program looks for one when only HOME is known, for those who type the passphrase themselves. */
export const makeQuickVault = async (home: string, chosen?: string): Promise<QuickVault> => {
  const data = join(home, ".local/share");
  const vault = await makeTestVault(home, [], { data, ...(chosen !== undefined && { opensWith: chosen }) });
  // A passphrase in plain text would be a find for those who search this home.
  rmSync(vault.passphraseFile);
  const files = () => readdirSync(vault.cases).sort();
  return {
    folder: vault.folder,
    files,
    lockOf: vault.lockOf,
    onlyCase: async () => {
      const [code, ...others] = files().filter((name) => name.endsWith(".age"));
      if (code === undefined || others.length > 0) throw new Error(`one case is expected, not: ${files().join(", ")}`);
      return recordOf(eventsOf(await vault.read(code.slice(0, -".age".length))));
    },
  };
};
