import type { Directory } from "../core/directory/directory.ts";
import { type Compiled, fromParts, toParts } from "../formats/snapshot.ts";
import { openDirectory as words } from "../messages/en/open-directory.ts";
import { UserError } from "../outcome.ts";
import { type Audience, forget, type Manifest, readManifest, readPart, writeManifest, writeSnapshot } from "./cache.ts";
import type { SourceFolder } from "./directory-files.ts";
import { type Fingerprint, type FolderRead, loadHash, provesSame, readAll, sameContents } from "./fingerprint.ts";

/** Where a snapshot is kept. Without a home it is made for this run alone. */
export interface Shelf {
  readonly home: string | undefined;
  readonly key: string;
  readonly audience: Audience;
}

export interface Opened {
  readonly directory: Directory;
  /** Hash of the whole snapshot: what is laid over it is made for this one alone. */
  readonly content: string;
}

/** An older snapshot stays this long for another process that may be reading it: milliseconds. */
const PATIENCE = 3_600_000;

/**
 * The directory made from these folders: read from the shelf when it was made from just these files, else made anew and
 * put there. That a shelf can't be written costs time and nothing else.
 */
export const openKept = async (
  shelf: Shelf,
  folders: readonly SourceFolder[],
  make: (read: readonly FolderRead[]) => Promise<Compiled>,
): Promise<Opened> => {
  const { home, key, audience } = shelf;
  const manifest = home === undefined ? undefined : readManifest(home, key);
  if (home !== undefined && manifest && provesSame(manifest.made_from, folders)) return openKeptFrom(home, manifest);

  const { print, read } = await readAll(folders);
  if (home !== undefined && manifest && sameContents(manifest.made_from, print)) {
    attempt(() => writeManifest(home, { ...manifest, made_from: print }, audience));
    return openKeptFrom(home, manifest);
  }
  const parts = toParts(await make(read));
  const fresh = await manifestOf(key, parts, print);
  if (home !== undefined) attempt(() => writeSnapshot(home, fresh, parts, audience, PATIENCE));
  return { directory: fromParts((name) => parts.get(name) ?? "null"), content: fresh.content };
};

const openKeptFrom = (home: string, manifest: Manifest): Opened =>
  // Half-written parts never get this far (`readManifest`): it was the disk, or somebody's hand.
  openFrom(home, manifest, [words.again], () => attempt(() => forget(home)));

/** A snapshot as it lies there. What is found damaged while reading is a `UserError` disk. */
export const openFrom = (home: string, manifest: Manifest, hints: readonly string[], onDamage: () => void = () => {}): Opened => ({
  directory: fromParts(
    (name) => readPart(home, manifest, name),
    () => {
      onDamage();
      throw new UserError("disk", words.damaged(home), hints);
    },
  ),
  content: manifest.content,
});

export const manifestOf = async (key: string, parts: ReadonlyMap<string, string>, made_from: Fingerprint): Promise<Manifest> => {
  const hash = await loadHash();
  const sizes = [...parts].map(([name, text]) => [name, Buffer.byteLength(text)] as const);
  // The sizes keep the seam between two parts from moving unseen.
  const content = hash([...parts.values(), JSON.stringify(sizes)].join(""));
  return { key, content, parts: Object.fromEntries(sizes), made_from };
};

const attempt = (write: () => void): void => {
  try {
    write();
  } catch {
    // A read-only or full disk: the next run works as this one does.
  }
};
