import { Command, CommanderError } from "commander";
import { addAdd } from "./commands/add.ts";
import { addCase } from "./commands/case.ts";
import { addCases } from "./commands/cases.ts";
import { addCheck } from "./commands/check.ts";
import type { AddCommand, Context } from "./commands/command.ts";
import { addConfirm } from "./commands/confirm.ts";
import { addCoverage } from "./commands/coverage.ts";
import { addDiff } from "./commands/diff.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addEdit } from "./commands/edit.ts";
import { addExport } from "./commands/export.ts";
import { addHelp } from "./commands/help.ts";
import { addImport } from "./commands/import.ts";
import { addList } from "./commands/list.ts";
import { addMaterials } from "./commands/materials.ts";
import { addPublish } from "./commands/publish.ts";
import { addReport } from "./commands/report.ts";
import { addResume } from "./commands/resume.ts";
import { addSearch } from "./commands/search.ts";
import { addShow } from "./commands/show.ts";
import { addStale } from "./commands/stale.ts";
import { addStart } from "./commands/start.ts";
import { addTrends } from "./commands/trends.ts";
import { addVault } from "./commands/vault.ts";
import { emit, emitBug, emitError } from "./emit.ts";
import { line } from "./formats/view/doc.ts";
import { paint } from "./formats/view/paint.ts";
import { helpLook } from "./help-look.ts";
import { programWords as w } from "./messages/en/program.ts";
import { exitCodes, type Outcome, UserError } from "./outcome.ts";
import { columnsOf } from "./ports/columns.ts";
import type { Io } from "./ports/io.ts";
import { readConfig } from "./read-config.ts";
import { version } from "./version.ts";

const commands: readonly AddCommand[] = [
  addSearch,
  addShow,
  addList,
  addStart,
  addResume,
  addCases,
  addCase,
  addVault,
  addMaterials,
  addTrends,
  addDoctor,
  addExport,
  addPublish,
  addImport,
  addCheck,
  addStale,
  addCoverage,
  addDiff,
  addAdd,
  addEdit,
  addConfirm,
  addReport,
  addHelp,
];

/** The whole program: reads the arguments, runs one command, shows its outcome. Gives the exit code; never throws. */
export const run = async (io: Io): Promise<number> => {
  try {
    const isBare = io.argv.every((one) => lookFlags.includes(one));
    const argv = !isBare || !io.canAsk ? io.argv : await (await import("./home.ts")).askAtHome(io);
    return argv === undefined ? exitCodes.left : await dispatch(argv, io);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    return error instanceof UserError ? emitError(error, io) : emitBug(error, io);
  }
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
  const program = newProgram(io);
  for (const add of commands) add(program, act);
  await program.parseAsync([...argv], { from: "user" });
  if (!acted) {
    io.err.write(program.helpInformation());
    return exitCodes.usage;
  }
  return code;
};

const wantsJson = (argv: readonly string[]): boolean => {
  const end = argv.indexOf("--");
  return (end < 0 ? argv : argv.slice(0, end)).includes("--json");
};

const newProgram = (io: Io): Command =>
  new Command("referral")
    .description(w.description)
    .version(version, "-V, --version", w.version)
    .helpOption("-h, --help", w.help)
    .helpCommand(false)
    .option("--accessible", w.options.accessible)
    // Before any subcommand is added: they copy these settings.
    .exitOverride()
    .configureHelp(helpLook(io))
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      writeErr: (text) => io.err.write(text),
      getOutHelpWidth: () => columnsOf(io.out, io),
      // Commander would load what it takes to look at the streams.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getErrHelpWidth: () => columnsOf(io.err, io),
      // It repeats what was typed, or pasted.
      outputError: (text, write) => write(paint(linesOf(`${text}hint: ${w.seeHelp}`), { width: columnsOf(io.err, io) })),
    })
    .showSuggestionAfterError();

const linesOf = (text: string) => text.split("\n").map((one) => ({ ...line(0, one), hanging: 2 }));
