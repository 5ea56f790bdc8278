import { readFileSync } from "node:fs";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import type { Ended, TestVault } from "./test-vault.ts";

/**
 * The same as `referral`, in this process: for the commands of which it is asked what they say and what they leave in the vault.
 * Whatever dies, is traced, races with another or meets a failing disk is a process of its own.
 */
export const inProcess = async (
  { env, passphraseFile }: Pick<TestVault, "env" | "passphraseFile">,
  argv: readonly string[],
): Promise<Ended & { readonly files: ReadonlyMap<string, string> }> => {
  const lines = readFileSync(passphraseFile, "utf8").split("\n");
  const clock = new Date().toISOString().replace(/\.\d+Z$/, "Z");
  const { code, out, err, files } = await runIn({ directory, env, lines, clock }, ...argv);
  return { code, signal: null, out, err, files };
};
