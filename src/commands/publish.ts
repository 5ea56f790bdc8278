import { publishWords as w } from "../messages/en/publish.ts";
import { type AddCommand, withCommonOptions, withPrivateOption } from "./command.ts";
import { withFilters } from "./filters.ts";
import type { PublishOptions } from "./publish/publish-options.ts";

export const addPublish: AddCommand = (program, act) => {
  withPrivateOption(withCommonOptions(withFilters(program.command("publish"))))
    .argument("<folder>", w.folder)
    .summary(w.summary)
    .description(w.description)
    .action((folder: string, options: PublishOptions) =>
      act(async (context) => (await import("./publish/run.ts")).runPublish(folder, options, context)),
    );
};
