import { trendsData, trendsSchema } from "../../formats/trends/json.ts";
import { notesOn } from "../../formats/trends/notes.ts";
import { trendsPage } from "../../formats/trends/page.ts";
import type { Report } from "../../formats/trends/report.ts";
import { trendWords as w } from "../../messages/en/trends.ts";
import type { Outcome } from "../../outcome.ts";
import { columnsOf } from "../../ports/columns.ts";
import { type Context, openDirectory } from "../command.ts";
import { readFilters } from "../filters.ts";
import { asJson } from "../format.ts";
import { isPlain } from "./look.ts";
import type { TrendsOptions } from "./options.ts";
import { readSources } from "./sources.ts";
import { readWishes, readYears } from "./wishes.ts";

export const runTrends = async (files: readonly string[], options: TrendsOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  const { format, bys, k } = readWishes(files, options);
  const directory = await openDirectory(context, options);
  const { country: countries } = readFilters(options, directory);
  const years = readYears(options.year);
  const filter = { ...(countries && { countries }), ...(years && { years }) };
  const { sources, withheld, partly, notes } = await readSources(files, options, { filter, k, directory, io });
  const report: Report = {
    title: options.briefing ? w.briefingTitle : w.figuresTitle,
    sources,
    bys,
    notes: notesOn(sources, bys, withheld, partly),
    lexicon: directory.lexicon,
    briefing: options.briefing === true,
  };
  const exit = sources.some(({ persons }) => persons > 0) ? "ok" : "nothing_found";
  switch (format) {
    case "csv":
      return { exit, notes, raw: (await import("../../formats/trends/csv.ts")).trendsCsv(report) };
    case "json":
      return { exit, notes, ...asJson(trendsSchema, trendsData(report)) };
    case "markdown":
      return { exit, notes, raw: (await import("../../formats/trends/markdown.ts")).trendsMarkdown(report) };
    case "svg":
      return { exit, notes, raw: (await import("../../formats/trends/svg.ts")).trendsSvg(report) };
    case "html":
      return { exit, notes, raw: (await import("../../formats/trends/html.ts")).trendsHtml(report) };
    case "chart":
      return {
        exit,
        notes,
        doc: trendsPage(report, { columns: columnsOf(io.out, io), plain: options.color === false || isPlain(io) }),
      };
  }
};
