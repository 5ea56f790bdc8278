import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * A folder and those above it, each with this mode. Level by level: Node's own recursive way never comes back where a
 * folder can't be made at all, as below /proc.
 * @throws what Node throws when one can't be made
 */
export const makeFolder = (path: string, mode: number): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process made it meanwhile.
    if (!existsSync(path)) throw error;
  }
};
