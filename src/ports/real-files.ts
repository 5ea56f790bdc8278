import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileWords as w } from "../messages/en/files.ts";
import { UserError } from "../outcome.ts";
import { codeOf, reasonOf } from "./disk-reason.ts";
import type { Files } from "./files.ts";
import { makeFolder } from "./make-folder.ts";
import { shareDurably, writeDurably } from "./write-durably.ts";

const folderOfOwner = 0o700;
const folderOfAll = 0o777;

export const realFiles: Files = {
  read: (path) => readOrSay(path, () => readFileSync(path, "utf8")),
  bytes: (path) => readOrSay(path, () => readFileSync(path)),
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []),
  write: (path, content) =>
    orSay(path, () => {
      makeFolder(dirname(path), folderOfOwner);
      writeDurably(path, content);
    }),
  share: (path, content) =>
    orSay(path, () => {
      makeFolder(dirname(path), folderOfAll);
      shareDurably(path, content);
    }),
  isWithin: (path, folders) => folders.some((folder) => !relative(whereIs(folder), whereIs(path)).startsWith("..")),
};

const readOrSay = <T>(path: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw new UserError(codeOf(error) === "ENOENT" || codeOf(error) === "EISDIR" ? "usage" : "disk", w.cannotRead(path, reasonOf(error)), [
      w.readHint,
    ]);
  }
};

/** Where the links of a path lead; of one that is not there yet, those of its folder. */
const whereIs = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(resolve(path));
    return folder === resolve(path) ? folder : join(whereIs(folder), basename(path));
  }
};

const orSay = (path: string, write: () => void): void => {
  try {
    write();
  } catch (error) {
    if (error instanceof UserError || codeOf(error) === undefined) throw error;
    throw new UserError("disk", w.cannotRead(path, reasonOf(error)), [w.writeHint]);
  }
};
