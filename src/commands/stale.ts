import { staleWords } from "../messages/en/stale.ts";
import { type AddCommand, withCommonOptions, withPrivateOption } from "./command.ts";
import { listOption } from "./filters.ts";
import { type StaleOptions, staleFormats } from "./upkeep/stale-options.ts";

export const addStale: AddCommand = (program, act) => {
  withPrivateOption(withCommonOptions(program.command("stale")))
    .summary(staleWords.summary)
    .description(staleWords.description)
    .option("--country <code>", staleWords.country, listOption)
    .option("--limit-days <count>", staleWords.limit)
    .option("--format <format>", staleWords.format(staleFormats))
    .action((options: StaleOptions) => act(async (context) => (await import("./upkeep/stale.ts")).runStale(options, context)));
};
