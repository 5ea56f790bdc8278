import { importWords } from "../messages/en/import.ts";
import { type AddCommand, withCommonOptions, withPrivateOption } from "./command.ts";
import { type ImportOptions, importForms } from "./import/import-options.ts";

export const addImport: AddCommand = (program, act) => {
  withPrivateOption(withCommonOptions(program.command("import <file>")))
    .summary(importWords.summary)
    .description(importWords.description)
    .option("--as <form>", importWords.as(importForms))
    .option("--map <file>", importWords.map)
    .option("--draft-map <file>", importWords.draftMap)
    .option("--country <code>", importWords.country)
    .option("--source <url>", importWords.source)
    .option("--checked-on <day>", importWords.checkedOn)
    .option("-o, --output <folder>", importWords.output)
    .action((file: string, options: ImportOptions) =>
      act(async (context) => (await import("./import/run.ts")).runImport(file, options, context)),
    );
};
