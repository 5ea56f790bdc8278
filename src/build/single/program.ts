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

const { readFileSync, statSync, existsSync } = fs;

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
  return size === undefined ? undefined : { size };
};

const existsInside = (path: Parameters<typeof existsSync>[0]): boolean => {
  const key = keyOf(path);
  return key === undefined ? existsSync(path) : assetOf(key) !== undefined;
};

Object.assign(fs, { readFileSync: readInside, statSync: statInside, existsSync: existsInside });

run(realIo(process)).then((code) => {
  process.exitCode = code;
});
