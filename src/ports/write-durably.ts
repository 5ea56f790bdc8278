import { closeSync, fchmodSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Written beside its target, flushed, and renamed into place; then the folder is flushed too. Whoever looks, and whenever the
 * power goes, finds the old content or the new one, whole. Readable by its owner alone.
 *
 * @throws what Node throws; the target is untouched then, and nothing of the new content stays
 */
export const writeDurably = (path: string, content: string | Uint8Array): void => putDurably(path, [content], ownerOnly);

/** The same for what others may read, piece by piece: with the rights that the file has already, or those of new files. */
export const shareDurably = (path: string, content: Iterable<string | Uint8Array>): void => {
  const before = statSync(path, { throwIfNoEntry: false })?.mode;
  putDurably(path, content, before === undefined ? asUmaskSays : before & 0o777);
};

const putDurably = (path: string, content: Iterable<string | Uint8Array>, mode: number): void => {
  const temporary = temporaryOf(path);
  try {
    writeFlushed(temporary, content, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
};

const ownerOnly = 0o600;
const asUmaskSays = 0o666;

/** Where this process writes what is to be `path`; nobody reads it. */
export const temporaryOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

/** Takes away what sessions that were killed left beside `path`: half-written, and of no use to anybody. */
export const sweepBeside = (path: string): void => {
  const start = `.${basename(path)}.`;
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(start) && /\.\d+\.tmp$/.test(name)) rmSync(join(dirname(path), name), { force: true });
};

const writeFlushed = (path: string, content: Iterable<string | Uint8Array>, mode: number): void => {
  const file = openSync(path, "w", mode);
  try {
    // What the umask took away from a file that had it before.
    if (mode !== asUmaskSays) fchmodSync(file, mode);
    for (const piece of content) {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    }
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
