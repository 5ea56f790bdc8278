import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { FolderFile } from "./files.ts";
import { makeFolder } from "./make-folder.ts";
import { shareDurably, temporaryOf } from "./write-durably.ts";

const folderOfAll = 0o777;

/**
 * A folder with these files and no others: written beside its place and renamed into it, so that whoever looks finds the old
 * folder, the new one, or, for the moment between two renames, none. Never half of one.
 *
 * @param path absolute; what stands there goes
 * @throws what Node throws; what was there before is there again then
 */
export const replaceFolder = async (path: string, files: AsyncIterable<FolderFile>): Promise<void> => {
  const fresh = temporaryOf(path);
  const old = temporaryOf(`${path}.old`);
  try {
    rmSync(fresh, { recursive: true, force: true });
    makeFolder(fresh, folderOfAll);
    for await (const file of files) {
      const target = join(fresh, file.path);
      makeFolder(dirname(target), folderOfAll);
      shareDurably(target, file.content);
    }
    swap(path, fresh, old);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
};

const swap = (path: string, fresh: string, old: string): void => {
  if (existsSync(path)) renameSync(path, old);
  try {
    renameSync(fresh, path);
  } catch (error) {
    if (existsSync(old)) renameSync(old, path);
    throw error;
  }
};

/** Paths of all files below a folder, with slashes, sorted; empty folders with a slash at their end. None where there is no folder. */
export const treeOf = (folder: string, before = ""): readonly string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { withFileTypes: true })
        .flatMap((entry): readonly string[] => {
          const path = before + entry.name;
          if (!entry.isDirectory()) return [path];
          const inside = treeOf(join(folder, basename(entry.name)), `${path}/`);
          return inside.length > 0 ? inside : [`${path}/`];
        })
        .sort();
