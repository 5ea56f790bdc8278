import { checkWords } from "../messages/en/check.ts";
import type { CheckOptions } from "./check/options.ts";
import { type AddCommand, withCommonOptions } from "./command.ts";

export const addCheck: AddCommand = (program, act) => {
  withCommonOptions(program.command("check [paths...]"))
    .summary(checkWords.summary)
    .description(checkWords.description)
    .option("--format <format>", checkWords.formats)
    .option("--warnings", checkWords.warnings)
    .option("--fix", checkWords.fix)
    // Behind it stand the YAML reader and the checks: too much to load for every command.
    .action((paths: readonly string[], options: CheckOptions) =>
      act(async (context) => (await import("./check/run.ts")).runCheck(paths, options, context)),
    );
};
