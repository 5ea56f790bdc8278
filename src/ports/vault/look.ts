import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { VaultLook } from "../vault.ts";
import { onDisk } from "./on-disk.ts";
import { caseCode, type Paths } from "./paths.ts";
import { isSealed } from "./sealing.ts";

/** What lies in the vault's folders, by name, rights and first bytes: nothing is opened. */
export const lookInto = ({ folder, cases }: Paths): VaultLook => {
  const inside = onDisk(folder, () => [folder, cases].flatMap(filesOf));
  const entries = [folder, ...inside].flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return [];
    const isOwn = process.getuid === undefined || stat.uid === process.getuid();
    return [{ path: relative(folder, path) || ".", mode: stat.mode & 0o777, isOwn, isFolder: stat.isDirectory() }];
  });
  const files = entries.filter(({ isFolder }) => !isFolder).map(({ path }) => path);
  return {
    entries,
    strangers: entries.map(({ path }) => path).filter((path) => !isOurs(path)),
    notSealed: files.filter((path) => path.endsWith(".age") && !isSealed(firstBytes(join(folder, path)))),
  };
};

const filesOf = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);

const isOurs = (path: string): boolean => {
  if (path === ".") return true;
  const [first = "", second] = path.split(/[\\/]/);
  if (second === undefined) return ["identity.age", "recipients.txt", "cases", "vault.lock"].includes(first);
  return /\.(age|lock)$/.test(second) && caseCode.test(second.replace(/\.(age|lock)$/, ""));
};

const firstBytes = (path: string): Uint8Array => {
  const bytes = new Uint8Array(64);
  const file = onDisk(path, () => openSync(path, "r"));
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
};
