import type { Command } from "commander";
import type { Config } from "../formats/config.ts";
import { programWords } from "../messages/en/program.ts";
import type { Outcome } from "../outcome.ts";
import type { Io } from "../ports/io.ts";

/** What every command is given. */
export interface Context {
  readonly io: Io;
  readonly config: Config;
}

/** The options that every command takes, as commander parses them. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly directory?: readonly string[];
}

/**
 * A command puts its words and flags on the program, and says what it does when called.
 * `act` runs the work and shows its outcome: a command never writes by itself.
 */
export type AddCommand = (program: Command, act: (work: (context: Context) => Promise<Outcome>) => Promise<void>) => void;

const w = programWords.options;

/** Flags that mean the same everywhere. */
export const withCommonOptions = (command: Command): Command =>
  command
    .option("--json", w.json)
    .option("--directory <folder>", w.directory, collect, [])
    .option("--no-color", w.noColor)
    .option("--debug", w.debug);

export const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** Opens the directory with the folders of the command line and of the config file laid over it. */
export const openDirectory = ({ io, config }: Context, options: CommonOptions) =>
  io.openDirectory([...config.directories, ...(options.directory ?? [])]);
