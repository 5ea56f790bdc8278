import type { Command } from "commander";
import { passphraseFdWords } from "../../messages/en/passphrase-fd.ts";

export interface PassphraseOptions {
  readonly passphraseFd?: string;
}

/** The one way besides the terminal: neither a flag nor the environment may hold a passphrase, where others could read it. */
export const withPassphraseFd = (command: Command): Command => command.option("--passphrase-fd <n>", passphraseFdWords);
