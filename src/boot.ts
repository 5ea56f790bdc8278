import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type InterfaceLanguage, spokenLanguage, wishedLanguage, withoutLanguage } from "./interface-language.ts";
import { type Loaded, load } from "./load.ts";

/** The program of each interface language: it holds the words of that one alone. */
export const programIn = (language: InterfaceLanguage): string =>
  join(__dirname, language === "en" ? "referral.js" : `referral-${language}.js`);

/** `bin/referral.js`: the whole life of a command. */
export const start = async (): Promise<void> => {
  const argv = process.argv.slice(2);
  const wished = wishedLanguage(argv, process.env, (config) => readFileSync(config, "utf8"));
  const path = programIn(spokenLanguage(argv, wished));
  const loaded = load(path);
  const { realIo, run } = loaded.program;
  process.exitCode = await run(realIo(process));
  // The first search of this Node, as after an installation. Never after what holds a case in memory.
  if (!loaded.wasKept && withoutLanguage(argv)[0] === "search") await keep(path, loaded);
};

/** Where it can't be kept, as in a folder of somebody else or on a full disk, the next start is as slow as this one. */
const keep = async (path: string, loaded: Loaded): Promise<void> => {
  try {
    await (await import("./keep-compiled.ts")).keepCompiled(path, loaded);
  } catch {
    // The command itself has done what it should.
  }
};
