import { parseConfig } from "../formats/config.ts";
import { configPlace } from "../formats/config-place.ts";
import type { Files } from "./files.ts";

interface World {
  /** Without the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Pick<Files, "exists" | "read">;
}

/** Whether accessible mode is wished for: the flag, else ACCESSIBLE (0 says no), else the config file. */
export const wantsAccessible = ({ argv, env, files }: World): boolean => {
  const end = argv.indexOf("--");
  if ((end < 0 ? argv : argv.slice(0, end)).includes("--accessible")) return true;
  if (env.ACCESSIBLE) return env.ACCESSIBLE !== "0";
  return isInConfig(env, files);
};

/** A config that can't be read is said by whoever needs it; help must work beside it. */
const isInConfig = (env: World["env"], files: World["files"]): boolean => {
  const path = configPlace(env)?.path;
  if (path === undefined || !files.exists(path)) return false;
  try {
    const config = parseConfig(files.read(path), (given) => given);
    return !("fault" in config) && config.accessible;
  } catch {
    return false;
  }
};
