import { trendWords as w } from "../../messages/en/trends.ts";
import type { Cell, Chart } from "./chart.ts";

/** A chart as rows of words, the first of them names: for Markdown and HTML. */
export const tableOf = (chart: Chart): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } => {
  const isYear = chart.by === "year";
  const two = chart.answered.length > 1;
  const columns = [w.columns.count, isYear ? w.columns.change : w.columns.share];
  return {
    head: [chart.title, ...chart.answered.flatMap((_, n) => columns.map((name) => (two ? `${w.letter(n)}: ${name}` : name)))],
    rows: chart.rows.map(({ label, cells }) => [label, ...cells.flatMap((cell) => cellTexts(cell, isYear))]),
  };
};

const cellTexts = ({ count, share, change }: Cell, isYear: boolean): readonly string[] => [
  count === undefined ? w.notShown : w.count(count),
  isYear ? (change === undefined ? w.notShown : w.change(change)) : share === undefined ? w.notShown : w.share(share),
];
