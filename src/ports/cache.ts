import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { isAbsolute, join } from "node:path";
import type { Fingerprint } from "./fingerprint.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * A snapshot on disk: one file, its parts one after the other, named after their content; and `manifest.json`, which says
 * which file counts and what it was made from. The manifest is renamed into place last: whoever reads sees one snapshot or
 * the other, never a mixture, and what a crash left half-written stands in no manifest.
 */
export interface Manifest {
  /** Format, version of the tool, and whatever else must agree before a snapshot is read. */
  readonly key: string;
  /** Hash of all parts. */
  readonly content: string;
  /** Name -> bytes, in the order of the file. */
  readonly parts: Readonly<Record<string, number>>;
  readonly made_from: Fingerprint;
}

/** private: it holds the contacts of an organization, and is nobody else's to read. */
export type Audience = "private" | "everybody";

const fileOf = (home: string, content: string): string => join(home, content.slice(0, 16));

/** Makes the next run build the snapshot anew. */
export const forget = (home: string): void => rmSync(join(home, "manifest.json"), { force: true });

/** The manifest, if there is one for this key and its parts are there in full length. Never throws. */
export const readManifest = (home: string, key: string): Manifest | undefined => {
  try {
    const manifest: Manifest = JSON.parse(readFileSync(join(home, "manifest.json"), "utf8"));
    const usable = manifest.key === key && /^[0-9a-f]{64}$/.test(manifest.content) && Array.isArray(manifest.made_from.stamps);
    return usable && isWhole(fileOf(home, manifest.content), manifest) ? manifest : undefined;
  } catch {
    return undefined;
  }
};

const isWhole = (file: string, { parts }: Manifest): boolean =>
  statSync(file, { throwIfNoEntry: false })?.size === Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);

/** @throws what Node throws, and an error where the file ends too early */
export const readPart = (home: string, { content, parts }: Manifest, wanted: string): string => {
  let from = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    if (name === wanted) return readBytes(fileOf(home, content), from, bytes).toString("latin1");
    from += bytes;
  }
  throw new Error(`no part ${wanted}`);
};

const readBytes = (path: string, from: number, count: number): Buffer => {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.allocUnsafeSlow(count);
    for (let done = 0; done < count; ) {
      const read = readSync(file, bytes, done, count - done, from + done);
      if (read === 0) throw new Error(`${path} ends at ${from + done}`);
      done += read;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
};

/**
 * Puts a snapshot on disk and clears away those that no manifest names.
 *
 * @param patience milliseconds that an older snapshot is left for those who may still read it
 * @throws what Node throws when the disk will not have it
 */
export const writeSnapshot = (
  home: string,
  manifest: Manifest,
  parts: ReadonlyMap<string, string>,
  audience: Audience,
  patience: number,
): void => {
  makeFolder(home, folderMode(audience));
  const file = fileOf(home, manifest.content);
  if (!isWhole(file, manifest))
    inScratch(home, (scratch) => {
      for (const name of Object.keys(manifest.parts))
        writeFileSync(join(scratch, "parts"), parts.get(name) ?? "", { flag: "a", mode: fileMode(audience) });
      // A folder: snapshots were some once.
      rmSync(file, { recursive: true, force: true });
      renameSync(join(scratch, "parts"), file);
    });
  writeManifest(home, manifest, audience);
  sweep(home, file, patience);
};

export const writeManifest = (home: string, manifest: Manifest, audience: Audience): void =>
  inScratch(home, (scratch) => {
    writeFileSync(join(scratch, "manifest.json"), JSON.stringify(manifest), { mode: fileMode(audience) });
    renameSync(join(scratch, "manifest.json"), join(home, "manifest.json"));
  });

/** Work in a folder of its own that only its owner can enter, beside its target so that a rename can move what is in it. */
const inScratch = (home: string, work: (scratch: string) => void): void => {
  const scratch = mkdtempSync(join(home, "new-"));
  try {
    work(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

/** Whoever still writes has an hour. */
const UNFINISHED = 3_600_000;

const sweep = (home: string, current: string, patience: number): void => {
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (path !== current && name !== "manifest.json" && age > (name.startsWith("new-") ? UNFINISHED : patience))
      rmSync(path, { recursive: true, force: true });
  }
};

const folderMode = (audience: Audience): number => (audience === "private" ? 0o700 : 0o755);
const fileMode = (audience: Audience): number => (audience === "private" ? 0o600 : 0o644);

/** Where this user's caches stand (XDG), or undefined when there is no place for them. */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const given = env.XDG_CACHE_HOME;
  if (given && isAbsolute(given)) return join(given, "referral");
  const home = env.HOME || env.USERPROFILE;
  return home && isAbsolute(home) ? join(home, ".cache", "referral") : undefined;
};
