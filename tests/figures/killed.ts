import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Ended, keep, referral, type TestVault } from "../vault/test-vault.ts";

export const brokenDisk = join(import.meta.dirname, "../vault/disk.cjs");

/** Starts the program with these variables for the disk. */
export type Start = (env: Readonly<Record<string, string>>) => Promise<Ended>;

/**
 * The moments at which an undisturbed run may be killed: before each operation on the disk, in the middle of each write, and
 * after the last operation. Right after one is right before the next.
 */
export const momentsOf = async (start: Start, log: string): Promise<readonly string[]> => {
  rmSync(log, { force: true });
  const { code, err } = await start({ DISK_LOG: log });
  if (code !== 0) throw new Error(`undisturbed it ends with ${code}: ${err}`);
  const operations = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
  // A lock, a file that is written aside, flushed and renamed, and the folder flushed.
  for (const one of ["open", "write", "fsync", "close", "rename", "rm"])
    if (!operations.includes(one)) throw new Error(`the disk was not watched: no ${one} in ${operations.join(" ")}`);
  return [
    ...operations.flatMap((name, n) => [`before ${n + 1}`, ...(name === "write" ? [`within ${n + 1}`] : [])]),
    `after ${operations.length}`,
  ];
};

/** The lock of a session that was killed while it held this case, as such a session leaves it. The case has to be there. */
export const lockOfTheDead = async (vault: TestVault, code: string): Promise<Uint8Array> => {
  const { signal } = await referral(vault, keep(code), {
    preload: [brokenDisk],
    env: { DISK_BELOW: vault.cases, DISK_KILL: "before 8" },
  });
  if (signal !== "SIGKILL") throw new Error("it was not killed");
  return readFileSync(vault.lockOf(code));
};
