import { Command, CommanderError } from "commander";
import type { AddCommand, Context } from "./commands/command.ts";
import { addList } from "./commands/list.ts";
import { addSearch } from "./commands/search.ts";
import { addShow } from "./commands/show.ts";
import { emit, emitBug, emitError } from "./emit.ts";
import { line } from "./formats/view/doc.ts";
import { paint } from "./formats/view/paint.ts";
import { helpLook } from "./help-look.ts";
import { flagsOf, interfaceLanguages, isInterfaceLanguage, wishedLanguage, withoutLanguage } from "./interface-language.ts";
import { languageWords } from "./messages/en/language.ts";
import { parserWords } from "./messages/en/parser.ts";
import { programWords as w } from "./messages/en/program.ts";
import { exitCodes, type Outcome, UserError } from "./outcome.ts";
import { columnsOf } from "./ports/columns.ts";
import type { Io } from "./ports/io.ts";
import { readConfig } from "./read-config.ts";
import { version } from "./version.ts";

/** Part of the program itself: they must feel instant. */
const quickCommands: Readonly<Record<string, AddCommand>> = { search: addSearch, show: addShow, list: addList };

/** The whole program: reads the arguments, runs one command, shows its outcome. Gives the exit code; never throws. */
export const run = async (io: Io): Promise<number> => {
  try {
    mustBeSpoken(io);
    const given = withoutLanguage(io.argv);
    const isBare = given.every((one) => lookFlags.includes(one));
    const argv = !isBare || !io.canAsk ? given : await (await import("./home.ts")).askAtHome(io);
    return argv === undefined ? exitCodes.left : await dispatch(argv, io);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    return error instanceof UserError ? emitError(error, io) : emitBug(error, io);
  }
};

/** Which program speaks was chosen before this one was loaded (boot.ts); what was wished stands where it stood then. */
const mustBeSpoken = ({ argv, env, files }: Io): void => {
  const wished = wishedLanguage(argv, env, (path) => files.read(path));
  if (wished && !isInterfaceLanguage(wished.code))
    throw new UserError("usage", languageWords.unknown(wished.from, wished.code, interfaceLanguages), [
      languageWords.hint(interfaceLanguages),
    ]);
};

/** How it looks, and no command. */
const lookFlags: readonly string[] = ["--accessible", "--no-color"];

const dispatch = async (argv: readonly string[], io: Io): Promise<number> => {
  let code: number = exitCodes.ok;
  let acted = false;
  const act = async (work: (context: Context) => Promise<Outcome>): Promise<void> => {
    acted = true;
    // Read when it is asked for: help must work beside a broken file.
    const outcome = await work({
      io,
      get config() {
        return readConfig(io);
      },
    });
    code = await emit(outcome, io, wantsJson(argv));
  };
  const program = await programFor(argv, io, act);
  await program.parseAsync([...argv], { from: "user" });
  if (!acted) {
    io.err.write(program.helpInformation());
    return exitCodes.usage;
  }
  return code;
};

/** The program as far as these arguments need it; all of it for none. Nothing is run yet. */
export const programFor = async (argv: readonly string[], io: Io, act: Parameters<AddCommand>[1]): Promise<Command> => {
  const program = newProgram(io);
  for (const add of await commandsFor(argv)) add(program, act);
  return program;
};

/** The command that is called, alone: setting up all of them takes longer than it. Help, and guesses at what was meant, need them all. */
const commandsFor = async ([name = ""]: readonly string[]): Promise<readonly AddCommand[]> => {
  if (name === "--version" || name === "-V") return [];
  const quick = Object.hasOwn(quickCommands, name) ? quickCommands[name] : undefined;
  if (quick) return [quick];
  const { otherCommands } = await import("./other-commands.ts");
  const other = name !== "help" && name !== "completion" && Object.hasOwn(otherCommands, name) ? otherCommands[name] : undefined;
  return other ? [other] : [...Object.values(quickCommands), ...Object.values(otherCommands)];
};

const wantsJson = (argv: readonly string[]): boolean => flagsOf(argv).includes("--json");

const newProgram = (io: Io): Command =>
  new Command("referral")
    .description(w.description)
    .version(version, "-V, --version", w.version)
    .option("--lang <code>", languageWords.option(interfaceLanguages))
    .helpOption("-h, --help", w.help)
    .helpCommand(false)
    .option("--accessible", w.options.accessible)
    // Before any subcommand is added: they copy these settings.
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      writeErr: (text) => io.err.write(text),
      getOutHelpWidth: () => columnsOf(io.out, io),
      // Commander would load what it takes to look at the streams.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getErrHelpWidth: () => columnsOf(io.err, io),
      // It repeats what was typed, or pasted.
      outputError: (text, write) =>
        write(paint(linesOf(`${parserWords.fault(text)}${languageWords.toDo}${w.seeHelp}`), { width: columnsOf(io.err, io) })),
    })
    .configureHelp({ ...helpLook(io), styleTitle: parserWords.heading, styleOptionDescription: parserWords.described })
    .showSuggestionAfterError();

const linesOf = (text: string) => text.split("\n").map((one) => ({ ...line(0, one), hanging: 2 }));
