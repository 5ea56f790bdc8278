import fs from "node:fs";
import { join, sep } from "node:path";
import { getRawAsset } from "node:sea";
import { realIo, run } from "../../main.ts";

/*
 * The whole program as one file with Node in it (docs/single-file.md). What comes with the program, its compiled directory and
 * the search page, lies inside: whatever is asked for below `home`, a folder that is nowhere, is taken from there and never
 * from the disk. All else is as it was.
 */

/** As the program reckons it (`__dirname` is set when this is bundled). */
const home = join(__dirname, "..");

const keyOf = (path: unknown): string | undefined =>
  typeof path === "string" && (path === home || path.startsWith(home + sep)) ? path.slice(home.length + 1).replaceAll(sep, "/") : undefined;

const assetOf = (key: string): Buffer | undefined => {
  try {
    // A copy: the original is part of the running program.
    return Buffer.from(new Uint8Array(getRawAsset(key) as ArrayBuffer));
  } catch {
    return undefined;
  }
};

const missing = (path: unknown): Error => Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: "ENOENT" });

const { readFileSync, statSync, existsSync, openSync, readSync, closeSync } = fs;

const readInside = (...[path, options]: Parameters<typeof readFileSync>): string | Buffer => {
  const key = keyOf(path);
  if (key === undefined) return readFileSync(path, options);
  const content = assetOf(key);
  if (!content) throw missing(path);
  const encoding = typeof options === "string" ? options : options?.encoding;
  return encoding ? content.toString(encoding) : content;
};

const statInside = (...[path, options]: Parameters<typeof statSync>): unknown => {
  const key = keyOf(path);
  if (key === undefined) return statSync(path, options);
  const size = assetOf(key)?.length;
  if (size === undefined && options?.throwIfNoEntry !== false) throw missing(path);
  return size === undefined ? undefined : { size, isFile: () => true };
};

const existsInside = (path: Parameters<typeof existsSync>[0]): boolean => {
  const key = keyOf(path);
  return key === undefined ? existsSync(path) : assetOf(key) !== undefined;
};

/** Assets that are open, by numbers that no file has. */
const opened = new Map<number, Buffer>();

const openInside = (...[path, ...how]: Parameters<typeof openSync>): number => {
  const key = keyOf(path);
  if (key === undefined) return openSync(path, ...how);
  const content = assetOf(key);
  if (!content) throw missing(path);
  const file = -2 - opened.size;
  opened.set(file, content);
  return file;
};

/** As the program calls it: into a buffer, at an offset, so many bytes, from a place. */
const readInto = (file: number, buffer: Uint8Array, offset: number, length: number, place: number): number => {
  const content = opened.get(file);
  if (!content) return readSync(file, buffer, offset, length, place);
  return content.copy(buffer, offset, place, place + length);
};

const closeInside = (file: number): void => {
  // The numbers of those still open stay theirs.
  if (opened.has(file)) opened.set(file, Buffer.alloc(0));
  else closeSync(file);
};

Object.assign(fs, {
  readFileSync: readInside,
  statSync: statInside,
  existsSync: existsInside,
  openSync: openInside,
  readSync: readInto,
  closeSync: closeInside,
});

run(realIo(process)).then((code) => {
  process.exitCode = code;
});
