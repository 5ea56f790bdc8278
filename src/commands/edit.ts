import { editWords as w } from "../messages/en/edit.ts";
import type { AddCommand } from "./command.ts";
import type { EditOptions } from "./keeper/edit-options.ts";
import { withKeeperOptions } from "./keeper/options.ts";

export const addEdit: AddCommand = (program, act) => {
  withKeeperOptions(program.command("edit <id>"))
    .summary(w.summary)
    .description(w.description)
    .option("--editor <command>", w.editor)
    // Behind it stand the YAML reader and the checks: too much to load for every command.
    .action((id: string, options: EditOptions) => act(async (context) => (await import("./keeper/edit.ts")).runEdit(id, options, context)));
};
