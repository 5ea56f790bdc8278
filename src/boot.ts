import { join } from "node:path";
import { type Loaded, load } from "./load.ts";

/** `bin/referral.js`: the whole life of a command. */
export const start = async (path = join(__dirname, "referral.js")): Promise<void> => {
  const loaded = load(path);
  const { realIo, run } = loaded.program;
  process.exitCode = await run(realIo(process));
  // The first search of this Node, as after an installation. Never after what holds a case in memory.
  if (!loaded.wasKept && process.argv[2] === "search") await keep(path, loaded);
};

/** Where it can't be kept, as in a folder of somebody else or on a full disk, the next start is as slow as this one. */
const keep = async (path: string, loaded: Loaded): Promise<void> => {
  try {
    await (await import("./keep-compiled.ts")).keepCompiled(path, loaded);
  } catch {
    // The command itself has done what it should.
  }
};
