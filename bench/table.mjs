/*
 * A figure is a row:
 *   what       what was measured
 *   value      the median of its runs, or the one number there is; `unit` says of what
 *   spread     [p10, p90] in the same unit, where there were several runs
 *   ratio      median of value / floor in the same round, `ratio_spread` [p10, p90] of that
 *   cpu_ratio  the same of processor time
 *   promised   in words; nothing fails on it
 * One that could not be measured has `missing`: why.
 */

export const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
};

export const spreadOf = (values) => [quantile(values, 0.1), quantile(values, 0.9)];

/** What several runs took. */
export const timed = (what, values, more = {}) => ({ what, value: quantile(values, 0.5), unit: "ms", spread: spreadOf(values), ...more });

const digits = (number) => (number >= 100 ? 0 : number >= 10 ? 1 : 2);
const shown = (number) => (number === undefined ? "" : number.toFixed(digits(number)));
const between = (spread) => (spread ? `${shown(spread[0])} – ${shown(spread[1])}` : "");
const columns = ["what", "median", "p10 – p90", "x floor", "p10 – p90", "x processor time", "promised"];

/** All figures as one Markdown table. */
export const tableOf = (figures) => {
  const rows = figures.map((one) => [
    one.what,
    one.missing ? `NOT MEASURED: ${one.missing}` : `${shown(one.value)} ${one.unit}`,
    between(one.spread),
    one.ratio?.toFixed(2) ?? "",
    one.ratio_spread?.map((ratio) => ratio.toFixed(2)).join(" – ") ?? "",
    one.cpu_ratio?.toFixed(2) ?? "",
    one.promised ?? "",
  ]);
  const widths = columns.map((column, n) => Math.max(column.length, ...rows.map((row) => row[n].length)));
  const line = (cells) =>
    `| ${cells.map((cell, n) => (n === 0 || n === 6 ? cell.padEnd(widths[n]) : cell.padStart(widths[n]))).join(" | ")} |`;
  const rule = `|${widths.map((width, n) => (n === 0 || n === 6 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(columns), rule, ...rows.map(line)].join("\n");
};

/** A script called by itself prints its own figures. */
export const printWhenMain = async (meta, measure) => {
  if (process.argv[1] === meta.filename) console.log(tableOf(await measure()));
};
