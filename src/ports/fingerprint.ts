import { statSync } from "node:fs";
import { namesIn, readSource, type SourceFolder } from "./directory-files.ts";

/** What tells a changed file from an unchanged one. Times are milliseconds since 1970, with what the file system knows below them. */
interface Stamp {
  /** Number of its folder and its name there: the folder itself may move, as a checkout does. */
  readonly file: string;
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
  /** SHA-256 of the content; "" for a file that can't be read. */
  readonly hash: string;
}

/** The state of the YAML that a snapshot was made from. */
export interface Fingerprint {
  /** When the stamps were taken: milliseconds since 1970. */
  readonly taken: number;
  readonly stamps: readonly Stamp[];
}

/**
 * A file written this shortly before its stamp was taken may be written again without a change of its times: some file
 * systems count in steps of two seconds. Only its content can tell then. Git does the same.
 */
const RACY = 2_000;

const stampOf = ({ path }: SourceFolder, name: string): Omit<Stamp, "file" | "hash"> => {
  // Not `join`, which takes longer than the system does. A link to nowhere has a name and nothing else.
  const stat = statSync(`${path}/${name}`, { throwIfNoEntry: false });
  return { size: stat?.size ?? -1, mtime: stat?.mtimeMs ?? 0, ctime: stat?.ctimeMs ?? 0 };
};

const filesOf = (
  folders: readonly SourceFolder[],
): readonly { readonly folder: SourceFolder; readonly name: string; readonly file: string }[] =>
  folders.flatMap((folder, n) => namesIn(folder).map((name) => ({ folder, name, file: `${n}/${name}` })));

/** True when times and sizes prove that not a byte differs; false also when they only can't prove it. One stat a file. */
export const provesSame = ({ taken, stamps }: Fingerprint, folders: readonly SourceFolder[]): boolean => {
  const files = filesOf(folders);
  const proofUntil = taken - RACY;
  return (
    files.length === stamps.length &&
    files.every(({ folder, name, file }, n) => {
      const before = stamps[n];
      if (before?.file !== file) return false;
      const { size, mtime, ctime } = stampOf(folder, name);
      const known = size === before.size && mtime === before.mtime && ctime === before.ctime;
      return known && mtime < proofUntil && ctime < proofUntil;
    })
  );
};

export const sameContents = (a: Fingerprint, b: Fingerprint): boolean =>
  a.stamps.length === b.stamps.length && a.stamps.every(({ file, hash }, n) => file === b.stamps[n]?.file && hash === b.stamps[n]?.hash);

export interface FolderRead {
  readonly folder: SourceFolder;
  /** Name -> bytes; undefined when they can't be had. */
  readonly files: ReadonlyMap<string, Uint8Array | undefined>;
}

/** Reads all files once: stamps and contents belong together, even when somebody writes at the same time. */
export const readAll = async (
  folders: readonly SourceFolder[],
): Promise<{ readonly print: Fingerprint; readonly read: readonly FolderRead[] }> => {
  const hash = await loadHash();
  const taken = Date.now();
  const read = folders.map((folder) => ({ folder, files: new Map<string, Uint8Array | undefined>() }));
  const stamps = filesOf(folders).map(({ folder, name, file }): Stamp => {
    const stamp = stampOf(folder, name);
    const content = readSource(folder, name);
    read.find((one) => one.folder === folder)?.files.set(name, content);
    return { file, ...stamp, hash: content ? hash(content) : "" };
  });
  return { print: { taken, stamps }, read };
};

/** node:crypto costs as much to load as all else here: only those who need a hash pay for it. */
export const loadHash = async (): Promise<(content: string | Uint8Array) => string> => {
  const { createHash } = await import("node:crypto");
  return (content) => createHash("sha256").update(content).digest("hex");
};
