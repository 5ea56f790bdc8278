import { trendWords as w } from "../../messages/en/trends.ts";
import { width as widthOf } from "../view/width.ts";
import type { Cell, Chart, ChartRow } from "./chart.ts";
import type { Report } from "./report.ts";
import { colours, quiet, text } from "./svg-text.ts";
import { answeredTexts } from "./texts.ts";

/** Between two panels. */
export const gap = 32;
export const panelWidth = 470;

const headHeight = 44;
const widestLabel = 190;
const valueWidth = 112;
const barHeight = (two: boolean): number => (two ? 12 : 16);
const rowHeight = (sources: number): number => sources * barHeight(sources > 1) + 9;

export const heightOf = (chart: Chart): number =>
  headHeight + chart.rows.length * rowHeight(chart.answered.length) + remarksOf(chart).length * 15;

/** One chart, with its upper left corner there. */
export const panel = (chart: Chart, report: Report, x: number, y: number): string => {
  const largest = Math.max(0, ...chart.rows.flatMap(({ cells }) => cells.map((cell) => sizeOf(chart, cell))));
  // No letter of this font is wider on the average.
  const labels = Math.min(widestLabel, Math.max(0, ...chart.rows.map(({ label }) => widthOf(label))) * 6.6 + 10);
  const end = y + headHeight + chart.rows.length * rowHeight(chart.answered.length);
  return [
    text(x, y + 14, chart.title, { size: 15, bold: true }),
    text(x, y + 31, answeredTexts(chart, report).join("; "), { size: 11, colour: quiet }),
    ...chart.rows.map((row, n) => rowOf(row, chart, { largest, labels, x, y: y + headHeight + n * rowHeight(chart.answered.length) })),
    ...remarksOf(chart).map((remark, n) => text(x, end + 12 + n * 15, remark, { size: 11, colour: quiet })),
  ].join("\n");
};

const remarksOf = ({ exceeds, more, rows }: Chart): readonly string[] => [
  ...(rows.length === 0 ? [w.nothing] : []),
  ...(more > 0 ? [w.moreOf(more)] : []),
  ...(exceeds ? [w.severalShort] : []),
];

interface Where {
  readonly largest: number;
  /** Width of the labels. */
  readonly labels: number;
  readonly x: number;
  readonly y: number;
}

const rowOf = ({ label, cells }: ChartRow, chart: Chart, { largest, labels, x, y }: Where): string => {
  const two = cells.length > 1;
  const height = barHeight(two);
  const start = x + labels;
  const bars = cells.map((cell, n) => {
    const length = largest === 0 ? 0 : (sizeOf(chart, cell) / largest) * (panelWidth - labels - valueWidth);
    const top = y + n * height;
    const bar =
      length > 0
        ? `<rect x="${start.toFixed(1)}" y="${top}" width="${Math.max(1, length).toFixed(1)}" height="${height - 2}" fill="${colours[n]}"/>`
        : "";
    const value = `${two ? `${w.letter(n)} ` : ""}${valueText(cell, chart.by === "year")}`;
    return `${bar}${text(start + length + 6, top + height - (two ? 3.5 : 4.5), value, { size: two ? 10 : 12 })}`;
  });
  const middle = y + (cells.length * height) / 2 + 3;
  return `${text(start - 8, middle, label, { size: 12, end: true })}\n${bars.join("\n")}`;
};

const sizeOf = ({ by }: Chart, { count, share }: Cell): number => (by === "year" ? count : share) ?? 0;

const valueText = ({ count, share, change }: Cell, isYear: boolean): string => {
  if (count === undefined || share === undefined) return w.notShown;
  if (isYear) return `${w.count(count)}${change === undefined ? "" : ` (${w.change(change)})`}`;
  return `${w.share(share)} (${w.count(count)})`;
};
