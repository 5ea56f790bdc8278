import { workList } from "../../core/upkeep/work-list.ts";
import { staleData, staleSchema } from "../../formats/upkeep/stale-json.ts";
import { stalePage } from "../../formats/upkeep/stale-page.ts";
import { staleWords } from "../../messages/en/stale.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import { type Context, openShareable } from "../command.ts";
import { dayHere } from "../day-here.ts";
import { readFilters } from "../filters.ts";
import { asJson, readFormat } from "../format.ts";
import { type StaleOptions, staleFormats } from "./stale-options.ts";

export const runStale = async (options: StaleOptions, context: Context): Promise<Outcome> => {
  const limit = readLimit(options.limitDays);
  const format = readFormat(options, staleFormats);
  const { directory, notes } = await openShareable(context, options, format === "table");
  const { country: countries } = readFilters(options, directory);
  const now = context.io.clock();
  const found = workList(directory.index, {
    today: dayHere(context.io),
    ...(countries && { countries }),
    ...(limit !== undefined && { limit }),
  });
  const exit = limit !== undefined && found.length > 0 ? "stale" : "ok";
  switch (format) {
    case "csv":
      return { exit, notes, raw: (await import("../../formats/upkeep/stale-csv.ts")).staleCsv(found) };
    case "ics":
      return { exit, notes, raw: (await import("../../formats/upkeep/stale-ics.ts")).staleCalendar(found, now) };
    case "json":
      return { exit, notes, ...asJson(staleSchema, staleData(found, limit)) };
    case "table":
      return { exit, notes, doc: stalePage(found, limit, directory.lexicon) };
  }
};

const readLimit = (text: string | undefined): number | undefined => {
  if (text !== undefined && !/^\d{1,5}$/.test(text)) throw new UserError("usage", staleWords.limitFault(text));
  return text === undefined ? undefined : Number(text);
};
