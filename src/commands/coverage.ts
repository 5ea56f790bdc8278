import { coverageWords } from "../messages/en/coverage.ts";
import { type AddCommand, withCommonOptions, withPrivateOption } from "./command.ts";
import { listOption } from "./filters.ts";
import { type CoverageOptions, coverageFormats } from "./upkeep/coverage-options.ts";

export const addCoverage: AddCommand = (program, act) => {
  withPrivateOption(withCommonOptions(program.command("coverage")))
    .summary(coverageWords.summary)
    .description(coverageWords.description)
    .option("--country <code>", coverageWords.country, listOption)
    .option("--format <format>", coverageWords.format(coverageFormats))
    .action((options: CoverageOptions) => act(async (context) => (await import("./upkeep/coverage.ts")).runCoverage(options, context)));
};
