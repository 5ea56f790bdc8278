import { readFileSync, statSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { spokenLanguage, wishedLanguage } from "./interface-language.ts";
import type * as program from "./main.ts";

/*
 * Compiling the program takes longer than most commands run. The build keeps what V8 made of it (docs/performance.md); this
 * loads it where it belongs to this very Node and is newer than the program. In every other case the program's text is loaded.
 */

/** Beside the program and as trustworthy as it is: whoever can write one can write the other. */
export const cacheOf = (path: string): string => `${path}.${process.version}-${process.arch}.cache`;

/** The program, and its compiled form for `createCachedData`; without one it was loaded from its text. */
export const loadWith = (path: string, cachedData: Buffer | undefined): { readonly exports: typeof program; readonly script: Script } => {
  const script = new Script(Module.wrap(readFileSync(path, "utf8")), { filename: path, ...(cachedData && { cachedData }) });
  const module = new Module(path);
  module.filename = path;
  // Parts that are loaded later ask for the program by its path, and must find this one.
  const require = createRequire(path);
  require.cache[path] = module;
  script.runInThisContext()(module.exports, require, module, path, dirname(path));
  return { exports: module.exports, script };
};

/** The program of each interface language: it holds the words of that one alone. */
export const programIn = (language: string): string => join(__dirname, language === "en" ? "referral.js" : `referral-${language}.js`);

export const load = (): typeof program => {
  const argv = process.argv.slice(2);
  const path = programIn(
    spokenLanguage(
      argv,
      wishedLanguage(argv, process.env, (config) => readFileSync(config, "utf8")),
    ),
  );
  const cached = readCache(path);
  return cached ? loadWith(path, cached).exports : createRequire(path)(path);
};

/** V8 itself refuses what another version or other flags made, and compiles anew. */
const readCache = (path: string): Buffer | undefined => {
  try {
    return statSync(cacheOf(path)).mtimeMs >= statSync(path).mtimeMs ? readFileSync(cacheOf(path)) : undefined;
  } catch {
    return undefined;
  }
};
