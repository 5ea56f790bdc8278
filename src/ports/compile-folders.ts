import { join } from "node:path";
import type { Directory } from "../core/directory/directory.ts";
import { problem } from "../core/problem.ts";
import { type CompiledDirectory, compileDirectory, compileLayers } from "../formats/compile.ts";
import type { Compiled } from "../formats/snapshot.ts";
import type { SourceFile } from "../formats/source-file.ts";
import type { FolderRead } from "./fingerprint.ts";

/*
 * Loaded only when a snapshot has to be made: behind it stand the YAML reader, the checks and the phone plans.
 */

export const compileBuiltIn = (read: readonly FolderRead[]): CompiledDirectory => compileDirectory(read.flatMap(filesOf));

/** @param onRead told after each file how many are read, of how many */
export const compileOver = (below: Directory, read: readonly FolderRead[], onRead: (done: number, all: number) => void): Compiled => {
  const compiled = compileLayers(below, read.map(filesOf), { onRead });
  const empty = read.filter(({ files }) => files.size === 0).map(({ folder }) => problem("directory-empty", { path: folder.shown }));
  return { ...compiled, problems: [...compiled.problems, ...empty] };
};

const filesOf = ({ folder, files }: FolderRead): SourceFile[] =>
  [...files].map(([name, content]) => ({
    name,
    shown: join(folder.shown, name),
    // When it is asked for: of a large directory all texts at once are more than a machine may hold.
    get text() {
      return content && new TextDecoder().decode(content);
    },
  }));
