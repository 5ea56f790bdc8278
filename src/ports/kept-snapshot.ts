import type { Directory } from "../core/directory/directory.ts";
import { fromParts } from "../formats/open-snapshot.ts";
import type { Compiled } from "../formats/snapshot.ts";
import { openDirectory as words } from "../messages/en/open-directory.ts";
import { UserError } from "../outcome.ts";
import { type Audience, forget, type Manifest, openPart, readManifest, writeManifest, writeSnapshot } from "./cache.ts";
import type { SourceFolder } from "./directory-files.ts";
import { type Fingerprint, type FolderRead, loadHash, loadHashes, provesSame, readAll, sameContents } from "./fingerprint.ts";
import type { Progress } from "./progress.ts";

/** Where a snapshot is kept. Without a home it is made for this run alone. */
export interface Shelf {
  readonly home: string | undefined;
  readonly key: string;
  readonly audience: Audience;
  /** How far the making is. */
  readonly progress?: Progress;
}

export interface Opened {
  readonly directory: Directory;
  /** Hash of the whole snapshot: what is laid over it is made for this one alone. */
  readonly content: string;
}

/** A snapshot stays this long after it was replaced, for another process that may be reading it: milliseconds. */
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
  const { home, key, audience, progress = () => {} } = shelf;
  const manifest = home === undefined ? undefined : readManifest(home, key);
  if (home !== undefined && manifest && provesSame(manifest.made_from, folders)) return openKeptFrom(home, manifest);

  const { print, read } = await readAll(folders);
  if (home !== undefined && manifest && sameContents(manifest.made_from, print)) {
    attempt(() => writeManifest(home, { ...manifest, made_from: print }, audience));
    return openKeptFrom(home, manifest);
  }
  try {
    return await makeAnew(shelf, print, await make(read));
  } finally {
    progress();
  }
};

const makeAnew = async ({ home, key, audience, progress = () => {} }: Shelf, print: Fingerprint, compiled: Compiled): Promise<Opened> => {
  const { toParts, writeParts } = await import("../formats/snapshot.ts");
  const newHash = await loadHashes();
  const wrapping = { key, made_from: print, audience, patience: PATIENCE };
  const fresh =
    home === undefined
      ? undefined
      : attempt(() => writeSnapshot(home, wrapping, newHash, (put) => writeParts(saying(compiled, progress), put)));
  if (home !== undefined && fresh) return openKeptFrom(home, fresh);
  const parts = toParts(compiled);
  const content = (await loadHash())(JSON.stringify([...parts]));
  return { directory: fromParts((name) => parts.get(name) ?? ""), content };
};

const openKeptFrom = (home: string, manifest: Manifest): Opened =>
  // Half-written parts never get this far (`readManifest`): it was the disk, or somebody's hand.
  openFrom(home, manifest, [words.again], () => attempt(() => forget(home, manifest)));

/** A snapshot as it lies there. What is found damaged while reading is a `UserError` disk. */
export const openFrom = (home: string, manifest: Manifest, hints: readonly string[], onDamage: () => void = () => {}): Opened => {
  const damaged = (): never => {
    onDamage();
    throw new UserError("disk", words.damaged(home), hints);
  };
  return { directory: fromParts((name) => openPart(home, manifest, name, damaged), damaged), content: manifest.content };
};

const saying = (compiled: Compiled, progress: Progress): Compiled => ({
  ...compiled,
  countries: {
    *[Symbol.iterator]() {
      let done = 0;
      for (const country of compiled.countries) {
        yield country;
        progress(words.writing(++done));
      }
    },
  },
});

const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    // A read-only or full disk: the next run works as this one does.
    return undefined;
  }
};
