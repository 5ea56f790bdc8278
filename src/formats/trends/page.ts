import { trendWords as w } from "../../messages/en/trends.ts";
import { blank, type Doc, item, type Line, line, span } from "../view/doc.ts";
import { padEnd, width } from "../view/width.ts";
import type { Cell, Chart } from "./chart.ts";
import { chartsOf, type Report } from "./report.ts";
import { aboutSource, answeredTexts } from "./texts.ts";

export interface Look {
  /** Columns of the terminal. */
  readonly columns: number;
  /** ASCII alone: for terminals, fonts and voices that don't know block elements. */
  readonly plain: boolean;
}

/** Bars in a terminal. Every bar has its numbers in words beside it. */
export const trendsPage = (report: Report, look: Look): Doc => [
  ...report.sources.map((source, n) => item(0, report.sources.length > 1 ? w.letter(n) : "·", span("strong", aboutSource(source)))),
  ...chartsOf(report).flatMap((chart) => [blank, ...drawn(chart, report, look)]),
  blank,
  ...report.notes.map((note) => item(0, "·", span("quiet", note))),
];

const drawn = (chart: Chart, report: Report, look: Look): Doc => [
  line(0, span("heading", chart.title), span("quiet", `  ${answeredTexts(chart, report).join("; ")}`)),
  ...bars(chart, look),
  ...(chart.rows.length === 0 ? [line(2, w.nothing)] : []),
  ...(chart.more > 0 ? [line(2, span("quiet", w.more(chart.more)))] : []),
  ...(chart.exceeds ? [line(2, span("quiet", w.several))] : []),
];

/** Narrower, labels take a line of their own. */
const narrow = 60;

const bars = (chart: Chart, look: Look): readonly Line[] => {
  const two = chart.answered.length > 1;
  const texts = chart.rows.map(({ cells }) => cells.map((cell) => valueText(cell, chart.by === "year", look)));
  const labels = look.columns < narrow ? 0 : Math.max(0, ...chart.rows.map(({ label }) => width(label))) + 2;
  const values = Math.max(0, ...texts.flat().map(width));
  const room = Math.max(4, look.columns - 2 - labels - (two ? 2 : 0) - 2 - values);
  const largest = Math.max(0, ...chart.rows.flatMap(({ cells }) => cells.map(sizeOf(chart))));
  return chart.rows.flatMap(({ label, cells }, n) => [
    ...(labels === 0 ? [{ ...line(2, label), row: { width: 0, instead: [] } }] : []),
    ...cells.map((cell, m) => {
      const bar = barOf(largest === 0 ? 0 : sizeOf(chart)(cell) / largest, room, look.plain);
      const value = (texts[n]?.[m] ?? "").padStart(values);
      const start = labels === 0 ? "" : padEnd(m === 0 ? label : "", labels);
      return {
        ...line(
          2,
          start,
          ...(two ? [span("quiet", `${w.letter(m)} `)] : []),
          span(m === 0 ? "good" : "warning", bar),
          padEnd("", room - width(bar) + 2),
          value,
        ),
        row: { width: 0, instead: [{ ...line(2, w.inWords(label, two ? w.letter(m) : undefined, cell)), hanging: 2 }] },
      };
    }),
  ]);
};

/** Years are compared by their number, the rest by their share: two sources may be of very different size. */
const sizeOf =
  ({ by }: Chart) =>
  ({ count, share }: Cell): number =>
    (by === "year" ? count : share) ?? 0;

const valueText = ({ count, share, change }: Cell, isYear: boolean, { plain }: Look): string => {
  if (count === undefined || share === undefined) return plain ? "-" : w.notShown;
  const changed = change === undefined ? "" : `${plain ? w.plainChange(change) : w.change(change)}`;
  return isYear ? `${w.count(count)} ${changed.padStart(7)}` : `${w.share(share).padStart(5)} ${w.count(count).padStart(7)}`;
};

const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

const barOf = (part: number, room: number, plain: boolean): string => {
  if (part === 0) return "";
  if (plain) return "#".repeat(Math.max(1, Math.round(part * room)));
  const units = Math.max(1, Math.round(part * room * 8));
  return "█".repeat(units >> 3) + (eighths[units & 7] ?? "");
};
