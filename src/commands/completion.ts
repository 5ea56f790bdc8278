import { type Command, Option } from "commander";
import { completionWords as w } from "../messages/en/completion.ts";
import type { AddCommand } from "./command.ts";
import { shells } from "./completion/shells.ts";

interface CompletionOptions {
  /** The shell asks: what are the words that may come next? */
  readonly complete?: boolean;
  /** It could not hand over the empty word that is to be begun. */
  readonly newWord?: boolean;
}

export const addCompletion: AddCommand = (program, act) => {
  program
    .command("completion")
    .argument("[shell]", w.shell)
    // The words of a line that is being typed.
    .allowExcessArguments()
    .summary(w.summary)
    .description(w.description(shells))
    .addOption(new Option("--complete").hideHelp())
    .addOption(new Option("--new-word").hideHelp())
    .action((_: unknown, options: CompletionOptions, { args }: Command) =>
      act(async (context) => {
        const { complete, completionScript } = await import("./completion/run.ts");
        return options.complete ? complete(program, [...args, ...(options.newWord ? [""] : [])], context) : completionScript(args);
      }),
    );
};
