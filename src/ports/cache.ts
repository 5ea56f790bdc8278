import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import type { Text } from "../core/search/table.ts";
import { partNames } from "../formats/open-snapshot.ts";
import type { PutPart } from "../formats/snapshot.ts";
import type { Fingerprint, Hash } from "./fingerprint.ts";
import { makeFolder } from "./make-folder.ts";
import { pagedPart } from "./paged-part.ts";
import { type PartFacts, tailOf } from "./part-format.ts";
import { PartWriter } from "./part-writer.ts";

/**
 * A snapshot on disk: a folder of parts named after their content, and `manifest.json`, which says which folder counts
 * and what it was made from. The manifest is renamed into place last: whoever reads sees one snapshot or the other,
 * never a mixture, and what a crash left half-written stands in no manifest.
 */
export interface Manifest {
  /** Format, version of the tool, and whatever else must agree before a snapshot is read. */
  readonly key: string;
  /** Hash of all parts. */
  readonly content: string;
  readonly parts: Readonly<Record<string, PartFacts>>;
  readonly made_from: Fingerprint;
}

/** private: it holds the contacts of an organization, and is nobody else's to read. */
export type Audience = "private" | "everybody";

const folderOf = (home: string, content: string): string => join(home, content.slice(0, 16));

/**
 * Makes the next run build the snapshot anew, and does away with what lies there. Where another process has put a newer one
 * in its place meanwhile, that one stays: it is not the one that was found damaged.
 */
export const forget = (home: string, { content }: Manifest): void => {
  if (namedIn(home) === content) rmSync(join(home, "manifest.json"), { force: true });
  rmSync(folderOf(home, content), { recursive: true, force: true });
};

/** What the manifest names that stands there now, whichever version of the tool wrote it. */
const namedIn = (home: string): string | undefined => {
  try {
    const { content }: Manifest = JSON.parse(readFileSync(join(home, "manifest.json"), "utf8"));
    return isContent(content) ? content : undefined;
  } catch {
    return undefined;
  }
};

const isContent = (content: unknown): boolean => typeof content === "string" && /^[0-9a-f]{64}$/.test(content);

/** The manifest, if there is one for this key and its parts are all there in full length. Never throws. */
export const readManifest = (home: string, key: string): Manifest | undefined => {
  try {
    const manifest: Manifest = JSON.parse(readFileSync(join(home, "manifest.json"), "utf8"));
    const usable = manifest.key === key && isContent(manifest.content) && Array.isArray(manifest.made_from.stamps);
    return usable && isWhole(folderOf(home, manifest.content), manifest.parts) ? manifest : undefined;
  } catch {
    return undefined;
  }
};

const isWhole = (folder: string, parts: Manifest["parts"]): boolean =>
  partNames.every((name) => {
    const facts = parts[name];
    return facts && statSync(join(folder, name), { throwIfNoEntry: false })?.size === facts[1] + tailOf(facts[0]);
  });

/** A part of a snapshot, of which only what is asked for is read. @param damaged throws what the user shall know */
export const openPart = (home: string, { content, parts }: Manifest, name: string, damaged: (error: unknown) => never): Text =>
  pagedPart(join(folderOf(home, content), name), parts[name] ?? [0, 0, 0], damaged);

/** What is written about a snapshot beside its content. */
export interface Wrapping extends Pick<Manifest, "key" | "made_from"> {
  readonly audience: Audience;
  /** Milliseconds that an older snapshot is left, once it is replaced, for those who may still read it. */
  readonly patience: number;
}

/**
 * Puts a snapshot on disk, piece by piece as it is made, and clears away those that no manifest names. Where another
 * process has put the same there meanwhile, that one stays.
 *
 * @throws what Node throws when the disk will not have it
 */
export const writeSnapshot = (home: string, wrapping: Wrapping, newHash: () => Hash, write: (put: PutPart) => void): Manifest => {
  const { audience, patience, key, made_from } = wrapping;
  makeFolder(home, folderMode(audience));
  return inScratch(home, audience, (scratch) => {
    const { parts, content } = writeAll(scratch, audience, newHash, write);
    const manifest: Manifest = { key, content, parts, made_from };
    const folder = folderOf(home, content);
    // One that lies there since long ago must not be swept away by others before the manifest names it.
    if (isWhole(folder, parts)) touch(folder);
    else putInPlace(scratch, folder, parts);
    writeManifest(home, manifest, audience);
    sweep(home, folder, patience);
    return manifest;
  });
};

/** Cleared away is only what is found not to be whole: another process may have put the same there since the last look, and be reading it. */
const putInPlace = (scratch: string, folder: string, parts: Manifest["parts"]): void => {
  try {
    renameSync(scratch, folder);
  } catch {
    if (isWhole(folder, parts)) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(scratch, folder);
  }
};

const writeAll = (
  folder: string,
  audience: Audience,
  newHash: () => Hash,
  write: (put: PutPart) => void,
): Pick<Manifest, "parts" | "content"> => {
  const writers = new Map(
    partNames.map((name) => {
      makeFolder(dirname(join(folder, name)), folderMode(audience));
      const hash = newHash();
      return [name, { hash, file: new PartWriter(join(folder, name), fileMode(audience), (bytes) => hash.update(bytes)) }] as const;
    }),
  );
  try {
    write((part, piece) => writers.get(part)?.file.put(piece));
    const parts = Object.fromEntries([...writers].map(([name, { file }]) => [name, file.finish()]));
    const whole = newHash();
    whole.update(new TextEncoder().encode(JSON.stringify([...writers].map(([name, { hash }]) => [name, hash.digest("hex")]))));
    return { parts, content: whole.digest("hex") };
  } finally {
    for (const { file } of writers.values()) file.close();
  }
};

export const writeManifest = (home: string, manifest: Manifest, audience: Audience): void =>
  inScratch(home, audience, (scratch) => {
    writeFileSync(join(scratch, "manifest.json"), JSON.stringify(manifest), { mode: fileMode(audience) });
    // Others may be reading what is replaced here: `sweep` counts from now on, not from when it was made.
    const replaced = namedIn(home);
    if (replaced !== undefined && replaced !== manifest.content) touch(folderOf(home, replaced));
    renameSync(join(scratch, "manifest.json"), join(home, "manifest.json"));
  });

const touch = (folder: string): void => {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // It is gone already, and nobody can be reading it.
  }
};

/** Work in a folder of its own, beside its target so that a rename can move it. */
const inScratch = <T>(home: string, audience: Audience, work: (scratch: string) => T): T => {
  const outer = mkdtempSync(join(home, "new-"));
  try {
    // mkdtemp makes a folder that only its owner can enter; the one inside has the mode that is wanted.
    const scratch = join(outer, "snapshot");
    mkdirSync(scratch, { mode: folderMode(audience) });
    return work(scratch);
  } finally {
    rmSync(outer, { recursive: true, force: true });
  }
};

/** Whoever still writes has an hour. */
const UNFINISHED = 3_600_000;

const sweep = (home: string, current: string, patience: number): void => {
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (path !== current && name !== "manifest.json" && age >= (name.startsWith("new-") ? UNFINISHED : patience))
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
