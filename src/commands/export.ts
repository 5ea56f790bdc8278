import { exportWords } from "../messages/en/export.ts";
import { type AddCommand, withCommonOptions, withPrivateOption } from "./command.ts";
import { type ExportOptions, exportFormats } from "./export/export-options.ts";
import { listOption, withFilters } from "./filters.ts";

export const addExport: AddCommand = (program, act) => {
  withPrivateOption(withCommonOptions(withFilters(program.command("export [ids...]"))))
    .summary(exportWords.summary)
    .description(exportWords.description)
    .option("--format <format>", exportWords.format(exportFormats), exportFormats[0])
    .option("-o, --output <path>", exportWords.output)
    .option("--fields <names>", exportWords.fields, listOption)
    .option("--bom", exportWords.bom)
    .option("--hxl", exportWords.hxl)
    .action((ids: readonly string[], options: ExportOptions) =>
      act(async (context) => (await import("./export/run.ts")).runExport(ids, options, context)),
    );
};
