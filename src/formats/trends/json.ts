import { htcdsOf } from "../../core/trends/htcds.ts";
import type { Trends } from "../../core/trends/picture.ts";
import { chartOf } from "./chart.ts";
import type { Report } from "./report.ts";

/** Described by `docs/schemas/trends-1.json`. */
export const trendsSchema = "referral/trends/1";

export const trendsData = (report: Report) => ({
  sources: report.sources.map((source) => sourceData(source, report)),
  notes: report.notes,
});

const sourceData = (trends: Trends, { bys, lexicon }: Report) => {
  const { pictures, ...source } = trends;
  return {
    ...source,
    pictures: bys.flatMap((by) => {
      const picture = pictures.find((one) => one.by === by);
      if (!picture) return [];
      const { rows, several } = chartOf(by, [trends], lexicon);
      const entries = rows.flatMap(({ id, label, cells: [cell] }) =>
        cell?.count === undefined
          ? []
          : [{ id, label, ...(htcdsOf[id] && { htcds: htcdsOf[id] }), count: cell.count, share: cell.share ?? 0 }],
      );
      return [{ by, answered: picture.answered, several_answers: several, entries }];
    }),
  };
};
