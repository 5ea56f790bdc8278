import { assuranceMethods, reportProblems } from "../core/vocabulary/ids.ts";
import { programWords } from "../messages/en/program.ts";
import { reportWords as w } from "../messages/en/report.ts";
import { type AddCommand, withPlainOptions } from "./command.ts";
import { type ReportOptions, reportFormats } from "./upkeep/report-options.ts";

export const addReport: AddCommand = (program, act) => {
  // Without --directory: what lies in folders of one's own is private, and this goes out.
  withPlainOptions(program.command("report <id>"))
    .summary(w.summary)
    .description(w.description)
    .option("--phone <number>", w.phone)
    .option("--email <address>", w.email)
    .option("--problem <what>", w.problem(reportProblems))
    .option("--source <page>", w.source)
    .option("--how <method>", w.how(assuranceMethods))
    .option("--note <text>", w.note)
    .option("--format <format>", w.format(reportFormats))
    .option("--json", programWords.options.json)
    .action((id: string, options: ReportOptions) =>
      act(async (context) => (await import("./upkeep/report.ts")).runReport(id, options, context)),
    );
};
