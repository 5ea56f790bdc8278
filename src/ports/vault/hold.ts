import { rmSync, statSync } from "node:fs";
import { vaultWords as w } from "../../messages/en/vault.ts";
import { UserError } from "../../outcome.ts";
import { makeFolder } from "../make-folder.ts";
import type { Hold } from "../vault.ts";
import { sweepBeside, writeDurably } from "../write-durably.ts";
import { takeLock } from "./lock.ts";
import { onDisk } from "./on-disk.ts";
import type { Paths } from "./paths.ts";

export const ownerOnly = 0o700;

/** Takes the case for this process alone. `recipients` is asked at each writing: a key that was added counts at once. */
export const holdCase = (paths: Paths, code: string, recipients: () => readonly string[]): Hold => {
  const file = paths.caseFile(code);
  const release = onDisk(paths.cases, () => {
    makeFolder(paths.cases, ownerOnly);
    return takeLock(paths.lockFile(code));
  });
  onDisk(paths.cases, () => [file, paths.lockFile(code)].forEach(sweepBeside));
  let stamp = stampOf(file);
  return {
    write: async (text) => {
      const { sealTo } = await import("./sealing.ts");
      const sealed = await sealTo(recipients(), text);
      // The lock forbids it; a program that knows no locks (a sync tool, another age) may still have been here.
      if (stampOf(file) !== stamp) throw new UserError("locked", w.changedMeanwhile(code), [w.changedMeanwhileHint]);
      onDisk(file, () => writeDurably(file, sealed));
      stamp = stampOf(file);
    },
    erase: () => {
      onDisk(file, () => rmSync(file, { force: true }));
      stamp = stampOf(file);
    },
    release,
  };
};

/** What tells one content of a file from the next. */
const stampOf = (path: string): string => {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs}` : "";
};
