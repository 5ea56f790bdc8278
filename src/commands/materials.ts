import { materialWords } from "../messages/en/materials.ts";
import { type AddCommand, withCommonOptions } from "./command.ts";
import { listOption } from "./filters.ts";
import type { MaterialsOptions } from "./materials/run.ts";

export const addMaterials: AddCommand = (program, act) => {
  withCommonOptions(program.command("materials [words...]"))
    .summary(materialWords.summary)
    .description(materialWords.description)
    .option("--kind <kind>", materialWords.kind, listOption)
    .option("--audience <words>", materialWords.audience, listOption)
    .option("--language <code>", materialWords.language, listOption)
    .option("--step <step>", materialWords.step, listOption)
    .action((words: readonly string[], options: MaterialsOptions) =>
      act(async (context) => (await import("./materials/run.ts")).runMaterials(words, options, context)),
    );
};
