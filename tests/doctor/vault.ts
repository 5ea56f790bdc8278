import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeCase } from "../../src/formats/case-file.ts";
import { withFolder } from "../program/program.ts";
import { makeTestVault } from "../vault/test-vault.ts";

export const passphrase = "invented words for a test";
export const code = "R-7KQ2-M9XD";
export const other = "R-2345-6789";

/** Puts a vault that holds two invented cases into a home. */
const fill = async (home: string): Promise<void> => {
  const vault = await makeTestVault(home, [], { data: join(home, ".local/share"), opensWith: passphrase });
  rmSync(vault.passphraseFile);
  for (const one of [code, other])
    await vault.put(one, writeCase([{ kind: "opened", at: "2026-11-24T10:00:00Z", code: one, invented: true }]));
};

export interface Home {
  readonly home: string;
  /** Of the vault. */
  readonly folder: string;
}

/** A home with such a vault, to be spoilt. */
export const withHome = (work: (home: Home) => void | Promise<void>): Promise<void> =>
  withFolder(async (home) => {
    await fill(home);
    await work({ home, folder: join(home, ".local/share/referral") });
  });
