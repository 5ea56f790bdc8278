import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Written beside its target, flushed, and renamed into place; then the folder is flushed too. Whoever looks, and whenever the
 * power goes, finds the old content or the new one, whole. Readable by its owner alone.
 *
 * @throws what Node throws; the target is untouched then, and nothing of the new content stays
 */
export const writeDurably = (path: string, content: string | Uint8Array): void => {
  const temporary = join(dirname(path), temporaryName(basename(path)));
  try {
    writeFlushed(temporary, typeof content === "string" ? Buffer.from(content) : content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
};

const ownerOnly = 0o600;

const temporaryName = (name: string): string => `.${name}.${process.pid}.tmp`;

/** Left behind by a crash in the middle of writing `name`; nobody reads it. */
export const isTemporaryOf = (name: string, file: string): boolean => file.startsWith(`.${name}.`) && /\.\d+\.tmp$/.test(file);

const writeFlushed = (path: string, content: Uint8Array): void => {
  const file = openSync(path, "w", ownerOnly);
  try {
    for (let done = 0; done < content.length; ) done += writeSync(file, content, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Not every system lets a folder be flushed: the rename has happened all the same. */
const flushFolder = (path: string): void => {
  let folder: number | undefined;
  try {
    folder = openSync(path, "r");
    fsyncSync(folder);
  } catch {
    // Windows, some network disks.
  } finally {
    if (folder !== undefined) closeSync(folder);
  }
};
