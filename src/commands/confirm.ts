import { assuranceMethods } from "../core/vocabulary/ids.ts";
import { confirmWords as w } from "../messages/en/confirm.ts";
import type { AddCommand } from "./command.ts";
import type { ConfirmOptions } from "./keeper/confirm-options.ts";
import { withKeeperOptions } from "./keeper/options.ts";

export const addConfirm: AddCommand = (program, act) => {
  withKeeperOptions(program.command("confirm <id>"))
    .summary(w.summary)
    .description(w.description)
    .option("--how <method>", w.how(assuranceMethods))
    .option("--on <day>", w.on)
    .option("--by <role>", w.by)
    .option("--changed", w.changed)
    // Behind it stand the YAML reader and the checks: too much to load for every command.
    .action((id: string, options: ConfirmOptions) =>
      act(async (context) => (await import("./keeper/confirm.ts")).runConfirm(id, options, context)),
    );
};
