import { Option } from "commander";
import { personSheetWords } from "../messages/en/person-sheet.ts";
import { resumeWords as w } from "../messages/en/resume-options.ts";
import { startOptionWords } from "../messages/en/start-options.ts";
import { personLanguages } from "../messages/person/person-words.ts";
import { type AddCommand, collect, withCommonOptions, withPrivateOption } from "./command.ts";
import { withPassphraseFd } from "./saved/passphrase-option.ts";
import { withSheetLanguage } from "./sheet-language.ts";
import type { ResumeOptions } from "./walkthrough/options.ts";
import { sheetFormats, sheetKinds } from "./walkthrough/options.ts";

export const addResume: AddCommand = (program, act) => {
  withPassphraseFd(withSheetLanguage(withPrivateOption(withCommonOptions(program.command("resume [code]")))))
    .summary(w.summary)
    .description(w.description)
    .option("--from <step>", w.from)
    .option("--sheet <kind>", startOptionWords.sheet(sheetKinds), collect, [])
    .addOption(new Option("--format <format>", startOptionWords.format).choices(sheetFormats).default("text"))
    .option("--person-lang <code>", personSheetWords.option(personLanguages))
    .option("--output <folder>", startOptionWords.output)
    .action((code: string | undefined, options: ResumeOptions) =>
      act(async (context) => (await import("./walkthrough/resume.ts")).runResume(code, options, context)),
    );
};
