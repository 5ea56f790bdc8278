import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli.ts";
import type { Directory } from "../../src/core/directory/directory.ts";
import type { PageParts } from "../../src/formats/page/shell.ts";
import { plainStyle } from "../../src/formats/view/paint.ts";
import { UserError } from "../../src/outcome.ts";
import { loadHash } from "../../src/ports/fingerprint.ts";
import type { Io } from "../../src/ports/io.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import type { System } from "../../src/ports/system.ts";
import { realVault } from "../../src/ports/vault/real-vault.ts";
import { wantsAccessible } from "../../src/ports/wants-accessible.ts";
import type { Zone } from "../../src/ports/zone.ts";
import { root } from "../program/program.ts";

export interface World {
  readonly directory: Directory;
  /** The same with the caseworker's own folders laid over it: opened when some are named. */
  readonly layered?: Directory;
  /** Files that are there, by path; what the program writes is added. */
  readonly files?: Map<string, string>;
  /** The same where they are no UTF-8. */
  readonly binaries?: ReadonlyMap<string, Uint8Array>;
  readonly env?: Io["env"];
  readonly clock?: string;
  /** The clock of this computer; without one, UTC. */
  readonly zone?: Zone;
  /** What stands in the file that is open as number 3. */
  readonly lines?: readonly string[];
  /** The computer; without one, a machine on which nothing is wrong. */
  readonly system?: System;
  /** Somebody who answers what is asked. */
  readonly prompter?: Prompter;
  /** Standard output and standard error are a terminal this wide. */
  readonly terminal?: number;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, string>;
  /** The same as they were written, where that was no text. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** No swap, no core dumps, and folders that lie where their name says. */
export const plainSystem: System = {
  platform: "linux",
  swaps: () => [],
  coreDumps: () => ({ allowed: false }),
  place: (folder) => ({ path: folder, levels: [{ path: folder, hidden: [] }] }),
};

const namesBelow = (folder: string, path: string): readonly string[] =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split("/", 1) : [];

const nobody = async (): Promise<never> => {
  throw new UserError("usage", "nobody can be asked in a test");
};

const joined = (content: Iterable<string | Uint8Array>): Uint8Array =>
  Buffer.concat([...content].map((piece) => (typeof piece === "string" ? new TextEncoder().encode(piece) : piece)));

/** As the build left it. */
export const pageParts = (): PageParts => JSON.parse(readFileSync(join(root, "dist/page/en.json"), "utf8"));

/** Runs the whole program in this process, in a world of its own: no disk, no clock, no chance. */
export const runIn = async (world: World, ...argv: readonly string[]): Promise<Ran> => {
  const files = new Map(world.files);
  const bytes = new Map<string, Uint8Array>();
  const written = { out: "", err: "" };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTerminal: world.terminal !== undefined,
    columns: world.terminal,
    rows: undefined,
  });
  const write = (path: string, content: string | Uint8Array): void => {
    // A file where a folder is wanted, or the other way round: the disk refuses.
    const isBlocked = files.has(path.split("/", 1)[0] ?? "") || [...files.keys()].some((other) => other.startsWith(`${path}/`));
    if (isBlocked) throw new UserError("disk", `${path}: a part of the path is a file`);
    files.set(path, typeof content === "string" ? content : new TextDecoder().decode(content));
    if (typeof content !== "string") bytes.set(path, content);
  };
  const read = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) throw new UserError("usage", `${path}: there is no such file`);
    return text;
  };
  const raw = (path: string): Uint8Array => world.binaries?.get(path) ?? new TextEncoder().encode(read(path));
  const code = await run({
    argv,
    env: world.env ?? {},
    out: output("out"),
    err: output("err"),
    canAsk: world.prompter !== undefined,
    accessible: wantsAccessible({ argv, env: world.env ?? {}, files: { exists: (path) => files.has(path), read } }),
    clock: () => world.clock ?? "2026-11-23T10:15:00Z",
    zone: () => world.zone ?? { ahead: 0, place: "UTC" },
    random: (count) => Uint8Array.from({ length: count }, (_, n) => (n * 37 + 11) % 256),
    sha256: loadHash,
    files: {
      pieces: function* (path) {
        const text = files.get(path);
        if (text === undefined) throw new UserError("usage", `${path}: there is no such file`);
        // Cut anywhere, as a disk does.
        for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000);
      },
      read,
      readRegular: read,
      bytes: raw,
      bytesRegular: raw,
      exists: (path) => files.has(path),
      list: (folder) => [...new Set([...files.keys()].flatMap((path) => namesBelow(folder, path)))].sort(),
      write,
      share: (path, content) => {
        write(path, joined(content));
      },
      tree: (folder) =>
        files.has(folder)
          ? undefined
          : [...files.keys()]
              .filter((path) => path.startsWith(`${folder}/`))
              .map((path) => path.slice(folder.length + 1))
              .sort(),
      replaceFolder: async (folder, content) => {
        const fresh: [string, Uint8Array][] = [];
        for await (const one of content) fresh.push([`${folder}/${one.path}`, joined(one.content)]);
        for (const path of files.keys()) if (path.startsWith(`${folder}/`)) files.delete(path);
        for (const [path, bytes] of fresh) write(path, bytes);
      },
      isWithin: (path, folders) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`)),
    },
    vault: async () => realVault(world.env ?? {}),
    system: async () => world.system ?? plainSystem,
    linesFrom: (fd) => (fd === 3 ? world.lines : undefined),
    openDirectory: async (layers) => (layers.length > 0 ? world.layered : undefined) ?? world.directory,
    showPaged: nobody,
    pageParts,
    directoryFolders: (layers) => ["/built-in", ...layers],
    editor: nobody,
    prompter: async () => world.prompter ?? nobody(),
    style: async () => plainStyle,
  });
  return { code, ...written, files, bytes };
};
