import { readFileSync } from "node:fs";
import { join } from "node:path";
import { spokenLanguage, wishedLanguage, withoutLanguage } from "./interface-language.ts";
import { type Loaded, load } from "./load.ts";

/** The program of each interface language: it holds the words of that one alone. */
export const programIn = (language: string): string => join(__dirname, language === "en" ? "referral.js" : `referral-${language}.js`);

const asked = process.argv.slice(2);

const wished = () => wishedLanguage(asked, process.env, (config) => readFileSync(config, "utf8"));

/** `bin/referral.js`: the whole life of a command. */
export const start = async (path = programIn(spokenLanguage(asked, wished()))): Promise<void> => {
  const loaded = load(path);
  const { realIo, run } = loaded.program;
  process.exitCode = await run(realIo(process));
  // The first search of this Node, as after an installation. Never after what holds a case in memory.
  if (!loaded.wasKept && withoutLanguage(asked)[0] === "search") await keep(path, loaded);
};

/** Where it can't be kept, as in a folder of somebody else or on a full disk, the next start is as slow as this one. */
const keep = async (path: string, loaded: Loaded): Promise<void> => {
  try {
    await (await import("./keep-compiled.ts")).keepCompiled(path, loaded);
  } catch {
    // The command itself has done what it should.
  }
};
