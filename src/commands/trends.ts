import { bys } from "../core/trends/picture.ts";
import { smallestK } from "../core/trends/protect.ts";
import { trendWords } from "../messages/en/trends.ts";
import { type AddCommand, withCommonOptions } from "./command.ts";
import { listOption } from "./filters.ts";
import { withPassphraseFd } from "./saved/passphrase-option.ts";
import { type TrendsOptions, trendsFormats } from "./trends/options.ts";

export const addTrends: AddCommand = (program, act) => {
  withPassphraseFd(withCommonOptions(program.command("trends [files...]")))
    .summary(trendWords.summary)
    .description(trendWords.description)
    .option("--by <what>", trendWords.by(bys), listOption)
    .option("--country <code>", trendWords.country, listOption)
    .option("--year <year>", trendWords.year, listOption)
    .option("--own", trendWords.own)
    .option("--k <number>", trendWords.k(smallestK))
    .option("--merge", trendWords.merge)
    .option("--briefing", trendWords.briefing)
    .option("--format <format>", trendWords.format(trendsFormats))
    .action((files: readonly string[], options: TrendsOptions) =>
      act(async (context) => (await import("./trends/run.ts")).runTrends(files, options, context)),
    );
};
