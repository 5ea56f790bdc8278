import { Option } from "commander";
import { type AddCommand, collect, withCommonOptions } from "./command.ts";
import { type StartOptions, sheetFormats, sheetKinds } from "./start/options.ts";

export const addStart: AddCommand = (program, act) => {
  withCommonOptions(program.command("start"))
    .summary("walk the steps of a referral; ends in the summary")
    .description(
      "Walk the steps of a referral mechanism, danger first, and end in a summary for each receiver the person agreed to.\n" +
        "At every question: why we ask, back, skip, leave. Nothing is saved. Sheets go to stdout, questions to stderr.",
    )
    .option("--answers <file>", "run an invented case from a file, without a terminal (see: referral help answers-file)")
    .option("--blank", "print an empty answers file with comments")
    .option("--sheet <kind>", `sheets to make: ${sheetKinds.join(", ")} or all (repeatable; default: receiver and person)`, collect, [])
    .addOption(new Option("--format <format>", "how the sheets are written").choices(sheetFormats).default("text"))
    .option("--output <folder>", "write the sheets into this folder, named by number, instead of printing them")
    .action((options: StartOptions) => act(async (context) => (await import("./start/run.ts")).runStart(options, context)));
};
