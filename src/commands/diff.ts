import { diffWords } from "../messages/en/diff.ts";
import { programWords } from "../messages/en/program.ts";
import { type AddCommand, withPlainOptions } from "./command.ts";
import { type DiffOptions, diffFormats } from "./upkeep/diff-options.ts";

export const addDiff: AddCommand = (program, act) => {
  // Without --directory: the folders to compare are named.
  withPlainOptions(program.command("diff <old> <new>"))
    .option("--json", programWords.options.json)
    .summary(diffWords.summary)
    .description(diffWords.description)
    .option("--format <format>", diffWords.format(diffFormats))
    // Behind it stand the YAML reader and the checks: too much to load for every command.
    .action((old: string, young: string, options: DiffOptions) =>
      act(async (context) => (await import("./upkeep/diff.ts")).runDiff(old, young, options, context)),
    );
};
