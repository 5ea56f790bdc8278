import { Option } from "commander";
import { personSheetWords } from "../messages/en/person-sheet.ts";
import { startOptionWords as w } from "../messages/en/start-options.ts";
import { personLanguages } from "../messages/person/person-words.ts";
import { type AddCommand, collect, withCommonOptions, withPrivateOption } from "./command.ts";
import { withSheetLanguage } from "./sheet-language.ts";
import { type StartOptions, sheetFormats, sheetKinds } from "./walkthrough/options.ts";

export const addStart: AddCommand = (program, act) => {
  withSheetLanguage(withPrivateOption(withCommonOptions(program.command("start"))))
    .summary(w.summary)
    .description(w.description)
    .option("--answers <file>", w.answers)
    .option("--blank", w.blank)
    .option("--sheet <kind>", w.sheet(sheetKinds), collect, [])
    .addOption(new Option("--format <format>", w.format).choices(sheetFormats).default("text"))
    .option("--person-lang <code>", personSheetWords.option(personLanguages))
    .option("--output <folder>", w.output)
    .option("--save", w.save)
    .option("--no-save", w.noSave)
    .action((options: StartOptions) => act(async (context) => (await import("./walkthrough/run.ts")).runStart(options, context)));
};
