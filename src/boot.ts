import { join } from "node:path";
import { load } from "./load.ts";

/** `bin/referral.js`: the whole life of a command. */
export const start = async (path = join(__dirname, "referral.js")): Promise<void> => {
  const loaded = load(path);
  const { realIo, run } = loaded.program;
  process.exitCode = await run(realIo(process));
  // The first search of this Node, as after an installation. Never after what holds a case in memory.
  if (!loaded.wasKept && process.argv[2] === "search") await (await import("./keep-compiled.ts")).keepCompiled(path, loaded);
};
