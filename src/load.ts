import { readFileSync } from "node:fs";
import type Module from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import type * as program from "./main.ts";

/*
 * Compiling the program takes longer than most commands run. What V8 made of each of its files is kept, for this very Node
 * (keep-compiled.ts), and loaded instead (docs/performance.md). Without it everything works, some milliseconds later.
 */

export interface Loaded {
  readonly program: typeof program;
  /** Its files loaded so far; more come while it runs. By the path where their compiled form is kept. */
  readonly scripts: ReadonlyMap<string, Script>;
  /** Something was kept of the first file, whether or not V8 took it: who starts Node with other flags now and then changes nothing. */
  readonly wasKept: boolean;
}

/** @param path the first file of a program; the others it asks for by relative paths, and each is loaded once */
export const load = (path: string): Loaded => {
  const scripts = new Map<string, Script>();
  const loadFile = (path: string): unknown => {
    const before = require.cache[path];
    if (before) return before.exports;
    const text = readFileSync(path, "utf8");
    const keptAt = join(keptIn, keptName(path, text));
    const cachedData = readKept(keptAt);
    const wrapped = `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
    // V8 itself refuses what another version or other flags made, and compiles anew.
    const script = new Script(wrapped, { filename: path, ...(cachedData && { cachedData }) });
    scripts.set(keptAt, script);
    const file = new (module.constructor as typeof Module)(path);
    // Before it runs: its parts ask for it by its path.
    require.cache[path] = file;
    const folder = dirname(path);
    script.runInThisContext()(
      file.exports,
      (id: string) => (id.startsWith(".") ? loadFile(join(folder, id)) : require(id)),
      file,
      path,
      folder,
    );
    return file.exports;
  };
  const keptIn = keptBeside(path);
  const exports = loadFile(path) as typeof program;
  const [first] = scripts.values();
  return { program: exports, scripts, wasKept: first?.cachedDataRejected !== undefined };
};

/** Beside the program and as trustworthy as it is: whoever can write in one folder can in the other. */
export const keptBeside = (path: string): string => join(dirname(path), "compiled");

/** With the hash that each file of ours begins with: what was kept of another version is never taken for this one's. */
const keptName = (path: string, text: string): string => `${basename(path)}.${text.slice(2, 18)}.${process.version}-${process.arch}`;

/** It is kept twice: V8 looks at the beginning alone, and would fall over a spoilt disk block further on. */
const readKept = (path: string): Buffer | undefined => {
  try {
    const twice = readFileSync(path);
    const once = twice.subarray(0, twice.length / 2);
    return once.length > 0 && once.equals(twice.subarray(once.length)) ? once : undefined;
  } catch {
    return undefined;
  }
};
