import { addWords as w } from "../messages/en/add.ts";
import type { AddCommand } from "./command.ts";
import type { AddOptions } from "./keeper/add-options.ts";
import { withKeeperOptions } from "./keeper/options.ts";

export const addAdd: AddCommand = (program, act) => {
  withKeeperOptions(program.command("add"))
    .summary(w.summary)
    .description(w.description)
    .option("--from <file>", w.from)
    .option("--anyway", w.anyway)
    // Behind it stand the YAML reader and the checks: too much to load for every command.
    .action((options: AddOptions) => act(async (context) => (await import("./keeper/add.ts")).runAdd(options, context)));
};
