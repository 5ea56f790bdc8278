import type { Command } from "commander";
import { keeperWords } from "../../messages/en/keeper.ts";
import { programWords } from "../../messages/en/program.ts";
import { collect } from "../command.ts";

/** The flags of every command that writes a country file. */
export interface KeeperOptions {
  readonly directory?: readonly string[];
}

export const withKeeperOptions = (command: Command): Command =>
  command
    .option("--directory <folder>", keeperWords.directory, collect, [])
    .option("--no-color", programWords.options.noColor)
    .option("--debug", programWords.options.debug);
