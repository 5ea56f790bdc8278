import { htcdsOf } from "../../core/trends/htcds.ts";
import { trendWords as w } from "../../messages/en/trends.ts";
import { toCsv } from "../csv.ts";
import { chartsOf, type Report } from "./report.ts";

/** One row for each source, picture and category, none left out; counts that may not be shown have no row. */
export const trendsCsv = (report: Report): string =>
  toCsv(
    chartsOf(report, Number.POSITIVE_INFINITY).flatMap(({ by, rows, answered }) =>
      rows.flatMap(({ id, label, cells }) =>
        cells.flatMap(({ count, share }, n) => {
          const source = report.sources[n];
          if (!source || count === undefined) return [];
          return [
            {
              source: w.sourceTitle(source),
              by,
              id,
              label,
              htcds: htcdsOf[id] ?? "",
              count: String(count),
              answered: String(answered[n] ?? ""),
              share: share === undefined ? "" : share.toFixed(4),
              k: source.k === undefined ? "" : String(source.k),
            },
          ];
        }),
      ),
    ),
    ["source", "by", "id", "label", "htcds", "count", "answered", "share", "k"],
  );
