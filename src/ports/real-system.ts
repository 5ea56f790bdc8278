import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { readCoreLimit, readCoreReceiver } from "../formats/proc.ts";
import { swapsOf } from "./system/swap.ts";
import type { CoreDumps, Place, System } from "./system.ts";

const platforms: Readonly<Record<string, System["platform"]>> = { linux: "linux", darwin: "mac", win32: "windows" };

/** This computer. @param root where `/proc` and `/sys` are */
export const realSystem = (root = "/", platform: string = process.platform): System => ({
  platform: platforms[platform] ?? "other",
  swaps: () => (platform === "linux" ? swapsOf(root) : undefined),
  coreDumps: () => (platform === "linux" ? coreDumps(root) : undefined),
  place: placeOf,
});

const coreDumps = (root: string): CoreDumps | undefined => {
  const allowed = readCoreLimit(textOf(join(root, "proc/self/limits")) ?? "");
  const handed_to = readCoreReceiver(textOf(join(root, "proc/sys/kernel/core_pattern")) ?? "");
  return allowed === undefined ? undefined : { allowed, ...(handed_to !== undefined && { handed_to }) };
};

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

const placeOf = (folder: string): Place | undefined => {
  try {
    const path = realpathSync(folder);
    return { path, levels: upwards(path).map((level) => ({ path: level, hidden: hiddenIn(level) })) };
  } catch {
    return undefined;
  }
};

const upwards = (path: string): readonly string[] => {
  const above = dirname(path);
  return above === path ? [path] : [path, ...upwards(above)];
};

/** A folder that can't be read tells nothing; its name and those above it still do. */
const hiddenIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => name.startsWith("."))
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  } catch {
    return [];
  }
};
