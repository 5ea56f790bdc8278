import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Directory } from "../core/directory/directory.ts";
import { snapshotFormat } from "../formats/open-snapshot.ts";
import { openDirectory as words } from "../messages/en/open-directory.ts";
import { UserError } from "../outcome.ts";
import { cacheFolder, readManifest } from "./cache.ts";
import { namesIn, type SourceFolder } from "./directory-files.ts";
import { type Opened, openFrom, openKept } from "./kept-snapshot.ts";
import type { Progress } from "./progress.ts";

export interface DirectoryEnvironment {
  /** The folder of the package: `dist/snapshot` stands in it, and in a checkout `directory-data`. */
  readonly root: string;
  /** Of the tool. A snapshot of another version is never read. */
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** One line of talk, for stderr. */
  note(text: string): void;
  /** How far a large directory is that is being made. */
  readonly progress?: Progress;
}

/**
 * The built-in directory with folders of country files laid over it. Snapshots are read when they agree with their YAML
 * and made anew when not: a stale number is never shown.
 *
 * @param layers folders, the last on top
 * @throws UserError usage (a folder is not there) or disk (the installation is damaged)
 */
export const openDirectory = async (environment: DirectoryEnvironment, layers: readonly string[]): Promise<Directory> => {
  const folders = layers.map(layerFolder);
  const builtIn = await openBuiltIn(environment);
  return folders.length === 0 ? builtIn.directory : (await openLayers(environment, builtIn, folders)).directory;
};

export const builtInFolder = (root: string): SourceFolder => ({
  path: join(root, "directory-data"),
  shown: "directory-data",
  kind: "built-in",
});
export const builtInHome = (root: string): string => join(root, "dist", "snapshot");

export const snapshotKey = (version: string, ...further: readonly string[]): string =>
  JSON.stringify([snapshotFormat, version, ...further]);

const openBuiltIn = async ({ root, version, note }: DirectoryEnvironment): Promise<Opened> => {
  const home = builtInHome(root);
  const key = snapshotKey(version);
  const folder = builtInFolder(root);
  if (existsSync(join(folder.path, "vocabulary")))
    return openKept({ home, key, audience: "everybody" }, [folder], async (read) => {
      note(words.rebuilding);
      const { compileBuiltIn } = await import("./compile-folders.ts");
      return compileBuiltIn(read);
    });
  // Installed from the registry: there is no YAML, the snapshot is the source.
  const manifest = readManifest(home, key);
  if (!manifest) throw new UserError("disk", words.damaged(home), [words.reinstall]);
  return openFrom(home, manifest, [words.reinstall]);
};

const openLayers = ({ version, env, progress }: DirectoryEnvironment, below: Opened, folders: readonly SourceFolder[]): Promise<Opened> => {
  const stack = folders.map(({ path, shown }) => `${path}\n${shown}`);
  const caches = cacheFolder(env);
  const home = caches && join(caches, `${basename(folders.at(-1)?.path ?? "")}-${shortHash(stack.join("\n"))}`);
  const shelf = { home, key: snapshotKey(version, below.content, ...stack), audience: "private", ...(progress && { progress }) } as const;
  return openKept(shelf, folders, async (read) => {
    const { compileOver } = await import("./compile-folders.ts");
    return compileOver(below.directory, read, (done, all) => progress?.(words.reading(done, all)));
  });
};

const layerFolder = (shown: string): SourceFolder => {
  const folder: SourceFolder = { path: resolve(shown), shown, kind: "layer" };
  try {
    namesIn(folder);
  } catch {
    throw new UserError("usage", words.noFolder(shown), [words.folderHint]);
  }
  return folder;
};

/** FNV-1a: tells the caches of a few folders apart. The manifest's key is what is trusted. */
const shortHash = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  return (hash >>> 0).toString(36);
};
