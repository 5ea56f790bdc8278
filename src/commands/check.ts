import { checkWords } from "../messages/en/check.ts";
import { type AddCommand, type CommonOptions, withCommonOptions } from "./command.ts";

export const addCheck: AddCommand = (program, act) => {
  withCommonOptions(program.command("check [paths...]"))
    .summary(checkWords.summary)
    .description(checkWords.description)
    // Behind it stand the YAML reader and the checks: too much to load for every command.
    .action((paths: readonly string[], options: CommonOptions) =>
      act(async (context) => (await import("./check/run.ts")).runCheck(paths, options, context)),
    );
};
