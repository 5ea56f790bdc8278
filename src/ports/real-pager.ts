import { spawnSync } from "node:child_process";
import type { ShowPaged } from "./pager.ts";

/** No shell reads the command. `less` may neither keep what was searched for, nor write a file, nor start a program. */
export const showPaged: ShowPaged = async (command, text) => {
  const [program = "", ...args] = command.trim().split(/\s+/);
  const env = { ...process.env, LESS: process.env.LESS ?? "R", LESSHISTFILE: "-", LESSSECURE: "1" };
  const { error } = spawnSync(program, args, { input: text, stdio: ["pipe", "inherit", "inherit"], env });
  // Whoever leaves before the end has seen enough.
  return error === undefined || ("code" in error && error.code === "EPIPE");
};
