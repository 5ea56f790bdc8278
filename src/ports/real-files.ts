import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileWords as w } from "../messages/en/files.ts";
import { UserError } from "../outcome.ts";
import { codeOf, noFile, reasonOf } from "./disk-reason.ts";
import type { Files } from "./files.ts";
import { makeFolder } from "./make-folder.ts";
import { replaceFolder, treeOf } from "./replace-folder.ts";
import { shareDurably, writeDurably } from "./write-durably.ts";

const folderOfOwner = 0o700;
const folderOfAll = 0o777;

/** Bytes read at once. */
const pieceSize = 1 << 18;

function* piecesOf(path: string): Iterable<string> {
  const file = orSayRead(path, () => openSync(path, "r"));
  try {
    const bytes = new Uint8Array(pieceSize);
    const decoder = new TextDecoder();
    for (;;) {
      const count = orSayRead(path, () => readSync(file, bytes));
      // The end of a piece may cut a letter in two.
      yield decoder.decode(bytes.subarray(0, count), { stream: count > 0 });
      if (count === 0) return;
    }
  } finally {
    closeSync(file);
  }
}

const orSayRead = <T>(path: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    const isNotThere = codeOf(error) === "ENOENT" || codeOf(error) === "EISDIR";
    throw new UserError(isNotThere ? "usage" : "disk", w.cannotRead(path, reasonOf(error)), [w.readHint]);
  }
};

/** The path itself, where a file is. */
const regular = (path: string): string => {
  if (statSync(path).isFile()) return path;
  throw Object.assign(new Error("no regular file"), { code: noFile });
};

export const realFiles: Files = {
  read: (path) => orSayRead(path, () => readFileSync(path, "utf8")),
  readRegular: (path) => orSayRead(path, () => readFileSync(regular(path), "utf8")),
  bytes: (path) => orSayRead(path, () => readFileSync(path)),
  bytesRegular: (path) => orSayRead(path, () => readFileSync(regular(path))),
  pieces: piecesOf,
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
      // A link stays a link.
      shareDurably(whereIs(path), content);
    }),
  tree: (folder) => (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false ? undefined : treeOf(folder)),
  replaceFolder: async (folder, files) => {
    try {
      // Where a link leads: the link stays.
      await replaceFolder(whereIs(folder), files);
    } catch (error) {
      sayWhy(folder, error);
    }
  },
  isWithin: (path, folders) => folders.some((folder) => !relative(whereIs(folder), whereIs(path)).startsWith("..")),
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
    sayWhy(path, error);
  }
};

const sayWhy = (path: string, error: unknown): never => {
  if (error instanceof UserError || codeOf(error) === undefined) throw error;
  throw new UserError("disk", w.cannotRead(path, reasonOf(error)), [w.writeHint]);
};
