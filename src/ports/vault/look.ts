import { closeSync, existsSync, lstatSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { isCode } from "../../core/case/code.ts";
import type { VaultLook } from "../vault.ts";
import { isAbandoned } from "./lock.ts";
import { onDisk } from "./on-disk.ts";
import type { Paths } from "./paths.ts";
import { isSealed } from "./sealing.ts";

/** What lies in the vault's folders, by name, rights and first bytes: nothing is opened. */
export const lookInto = ({ folder, cases }: Paths): VaultLook => {
  const inside = [folder, cases].flatMap((one) => onDisk(one, () => filesOf(one)));
  const entries = [folder, ...inside].flatMap((path) => {
    const stat = onDisk(path, () => statSync(path, { throwIfNoEntry: false }));
    if (!stat) return [];
    const isOwn = process.getuid === undefined || stat.uid === process.getuid();
    return [{ path: relative(folder, path) || ".", mode: stat.mode & 0o777, isOwn, isFolder: stat.isDirectory() }];
  });
  const strangers = inside.map((path) => relative(folder, path)).filter((path) => !isOurs(path) || isNoFile(join(folder, path)));
  const sealed = entries
    .map(({ path }) => path)
    .filter((path) => path.endsWith(".age") && !strangers.includes(path))
    .map((path) => ({ path, begins: firstBytes(join(folder, path)) }));
  return {
    entries,
    strangers,
    notSealed: sealed.filter(({ begins }) => begins && !isSealed(begins)).map(({ path }) => path),
    notReadable: sealed.filter(({ begins }) => !begins).map(({ path }) => path),
    abandoned: entries.map(({ path }) => path).filter((path) => path.endsWith(".lock") && isAbandoned(join(folder, path))),
  };
};

const filesOf = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);

const isOurs = (path: string): boolean => {
  if (path === ".") return true;
  const [first = "", second] = path.split(/[\\/]/);
  if (second === undefined) return ["identity.age", "recipients.txt", "cases", "vault.lock"].includes(first);
  return /\.(age|lock)$/.test(second) && isCode(second.replace(/\.(age|lock)$/, ""));
};

/** A link, a pipe or a folder where a file of the vault should be; `cases` itself may be a link. */
const isNoFile = (path: string): boolean => {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat !== undefined && !stat.isFile() && basename(path) !== "cases";
};

/** Undefined when it can't be read. */
const firstBytes = (path: string): Uint8Array | undefined => {
  let file: number | undefined;
  try {
    const bytes = new Uint8Array(64);
    file = openSync(path, "r");
    return bytes.subarray(0, readSync(file, bytes));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
};
