import { casesOptionWords as w } from "../messages/en/cases-options.ts";
import type { CasesOptions } from "./cases/run.ts";
import { type AddCommand, withCommonOptions } from "./command.ts";
import { withPassphraseFd } from "./saved/passphrase-option.ts";

export const addCases: AddCommand = (program, act) => {
  withPassphraseFd(withCommonOptions(program.command("cases")))
    .summary(w.summary)
    .description(w.description)
    .option("--due", w.due)
    .option("--overdue", w.overdue)
    .option("--expired", w.expired)
    .option("--all", w.all)
    .action((options: CasesOptions) => act(async (context) => (await import("./cases/run.ts")).runCases(options, context)));
};
