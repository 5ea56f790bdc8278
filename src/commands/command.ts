import type { Command } from "commander";
import type { Directory } from "../core/directory/directory.ts";
import type { Config } from "../formats/config.ts";
import { type Doc, line, span } from "../formats/view/doc.ts";
import { interfaceLanguages } from "../interface-language.ts";
import { languageWords } from "../messages/en/language.ts";
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
export const withCommonOptions = (command: Command): Command => withSilentOptions(command.option("--json", w.json));

/** Those of a command that has no data to give: whether it did its work is its exit code. */
export const withSilentOptions = (command: Command): Command =>
  withPlainOptions(command.option("--directory <folder>", w.directory, collect, []));

/** Those of them that even a command takes which gives no data and lays nothing over the directory. */
export const withPlainOptions = (command: Command): Command =>
  command
    // Taken from the arguments before they are parsed (cli.ts); here for its help.
    .option("--lang <code>", languageWords.option(interfaceLanguages))
    .option("--no-color", w.noColor)
    .option("--accessible", w.accessible)
    .option("--debug", w.debug);

export const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export interface PrivateOption {
  readonly includePrivate?: boolean;
}

export const withPrivateOption = (command: Command): Command => command.option("--include-private", w.includePrivate);

/** Opens the directory with the folders of the command line and of the config file laid over it. */
export const openDirectory = ({ io, config }: Context, options: CommonOptions) =>
  io.openDirectory([...config.directories, ...(options.directory ?? [])]);

/**
 * The same for what may be passed on. Folders laid over the directory are private to their owner: they are shown on the
 * owner's terminal, and taken into data, a file or another program only when that is asked for.
 *
 * @param isPage the outcome is a page for a person, not data
 */
export const openShareable = async (context: Context, options: CommonOptions & PrivateOption, isPage: boolean): Promise<Shareable> => {
  const { io, config } = context;
  // Opened even where it is left out: a folder that is not there must be said.
  const directory = await openDirectory(context, options);
  const isPublic = config.directories.length === 0 && (options.directory ?? []).length === 0;
  const isOwners = options.includePrivate === true || (isPage && io.out.isTerminal);
  if (isOwners || isPublic) return { directory, notes: [], paging: isPublic ? { mayPage: true } : {} };
  return { directory: await io.openDirectory([]), notes: [line(0, span("quiet", programWords.privateLeftOut))], paging: {} };
};

interface Shareable {
  readonly directory: Directory;
  readonly notes: Doc;
  /** For an outcome: what lies in private folders goes through no pager. */
  readonly paging: Pick<Outcome, "mayPage">;
}
