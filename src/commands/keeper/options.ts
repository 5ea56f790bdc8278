import type { Command } from "commander";
import { keeperWords } from "../../messages/en/keeper.ts";
import { collect, withPlainOptions } from "../command.ts";

/** The flags of every command that writes a country file. */
export interface KeeperOptions {
  readonly directory?: readonly string[];
}

export const withKeeperOptions = (command: Command): Command =>
  withPlainOptions(command.option("--directory <folder>", keeperWords.directory, collect, []));
