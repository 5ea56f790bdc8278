import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCase } from "../../src/formats/case-file.ts";
import { realVault } from "../../src/ports/vault/real-vault.ts";
import { withFolder } from "../program/program.ts";

export const passphrase = "invented words for a test";
export const code = "R-7KQ2-M9XD";
export const other = "R-2345-6789";

/** A home whose vault holds two invented cases. Made once: choosing a passphrase takes a second. */
const makeHome = async (): Promise<string> => {
  const home = mkdtempSync(join(tmpdir(), "referral-doctor-"));
  const vault = realVault({ HOME: home });
  await vault.create(passphrase, []);
  for (const one of [code, other]) {
    const hold = vault.hold(one);
    await hold.write(writeCase([{ kind: "opened", at: "2026-11-24T10:00:00Z", code: one, invented: true }]));
    hold.release();
  }
  return home;
};

let made: Promise<string> | undefined;
export const forget = async (): Promise<void> => {
  if (made) rmSync(await made, { recursive: true, force: true });
};

export interface Home {
  readonly home: string;
  /** Of the vault. */
  readonly folder: string;
}

/** A copy of it, to be spoilt. `below`: where in the home its data is. */
export const withHome = async (work: (home: Home) => void | Promise<void>): Promise<void> => {
  made ??= makeHome();
  const source = await made;
  await withFolder(async (home) => {
    const data = join(home, ".local/share");
    mkdirSync(data, { recursive: true });
    cpSync(join(source, ".local/share/referral"), join(data, "referral"), { recursive: true, preserveTimestamps: true });
    await work({ home, folder: join(data, "referral") });
  });
};
