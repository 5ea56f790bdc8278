import { coverageOf } from "../../core/upkeep/coverage.ts";
import { coverageData, coverageSchema } from "../../formats/upkeep/coverage-json.ts";
import { coveragePage } from "../../formats/upkeep/coverage-page.ts";
import type { Outcome } from "../../outcome.ts";
import { type Context, openShareable } from "../command.ts";
import { readFilters } from "../filters.ts";
import { asJson, readFormat } from "../format.ts";
import { type CoverageOptions, coverageFormats } from "./coverage-options.ts";

export const runCoverage = async (options: CoverageOptions, context: Context): Promise<Outcome> => {
  const format = readFormat(options, coverageFormats);
  const { directory, notes, paging } = await openShareable(context, options, format === "table");
  const { lexicon, index, countries } = directory;
  const asked = new Set(readFilters(options, directory).country ?? countries);
  const all = coverageOf(index, [...asked].sort());
  switch (format) {
    case "csv":
      return { exit: "ok", notes, raw: (await import("../../formats/upkeep/coverage-csv.ts")).coverageCsv(all) };
    case "markdown":
      return { exit: "ok", notes, raw: (await import("../../formats/upkeep/coverage-markdown.ts")).coverageMarkdown(all, lexicon) };
    case "json":
      return { exit: "ok", notes, ...asJson(coverageSchema, coverageData(all, lexicon)) };
    case "table":
      return { exit: "ok", notes, doc: coveragePage(all, lexicon), ...paging };
  }
};
