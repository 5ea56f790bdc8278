import { trendWords as w } from "../../messages/en/trends.ts";
import { escapeMarkup } from "../markup.ts";
import type { Cell, Chart, ChartRow } from "./chart.ts";
import { chartsOf, type Report } from "./report.ts";
import { aboutSource, answeredTexts } from "./texts.ts";

/** The charts as one drawing that needs nothing from outside, two beside each other where there are several. Lengths are pixels. */
export const trendsSvg = (report: Report): string => {
  const charts = chartsOf(report);
  const columns = charts.length > 1 ? 2 : 1;
  const width = margin * 2 + panelWidth * columns + gap * (columns - 1);
  const legend = report.sources.map((source, n) => legendLine(aboutSource(source), n, report.sources.length > 1));
  let y = margin + 28 + legend.length * 20 + 12;
  const panels: string[] = [];
  for (let n = 0; n < charts.length; n += columns) {
    const side = charts.slice(n, n + columns);
    panels.push(...side.map((chart, m) => panel(chart, report, margin + m * (panelWidth + gap), y)));
    y += Math.max(...side.map(heightOf)) + gap;
  }
  const notes = report.notes.flatMap((note) => broken(note, Math.floor((width - margin * 2) / 5.9)));
  const height = y + notes.length * 15 + margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Helvetica, Arial, 'Liberation Sans', sans-serif">
<title>${escapeMarkup(report.title)}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${text(margin, margin + 16, report.title, { size: 20, bold: true })}
${legend.join("\n")}
${panels.join("\n")}
${notes.map((note, n) => text(margin, y + n * 15, note, { size: 11, colour: quiet })).join("\n")}
</svg>
`;
};

const margin = 28;
const gap = 32;
const panelWidth = 470;
const labelWidth = 178;
const valueWidth = 104;
const barRoom = panelWidth - labelWidth - valueWidth;
const quiet = "#555555";
// Told apart by lightness too, and by the letters beside them.
const colours = ["#1b5e8c", "#e08a1e"] as const;

const barHeight = (two: boolean): number => (two ? 12 : 16);
const rowHeight = (sources: number): number => sources * barHeight(sources > 1) + 9;
const headHeight = 44;
const remarksOf = ({ several, more, rows }: Chart): readonly string[] => [
  ...(rows.length === 0 ? [w.nothing] : []),
  ...(more > 0 ? [w.moreOf(more)] : []),
  ...(several && rows.length > 0 ? [w.severalShort] : []),
];
const heightOf = (chart: Chart): number => headHeight + chart.rows.length * rowHeight(chart.answered.length) + remarksOf(chart).length * 15;

const legendLine = (about: string, n: number, two: boolean): string => {
  const y = margin + 28 + n * 20 + 14;
  if (!two) return text(margin, y, about, { size: 13, colour: quiet });
  return `<rect x="${margin}" y="${y - 11}" width="13" height="13" fill="${colours[n]}"/>\n${text(margin + 20, y, `${w.letter(n)}: ${about}`, { size: 13, colour: quiet })}`;
};

const panel = (chart: Chart, report: Report, x: number, y: number): string => {
  const largest = Math.max(0, ...chart.rows.flatMap(({ cells }) => cells.map((cell) => sizeOf(chart, cell))));
  const end = y + headHeight + chart.rows.length * rowHeight(chart.answered.length);
  return [
    text(x, y + 14, chart.title, { size: 15, bold: true }),
    text(x, y + 31, answeredTexts(chart, report).join("; "), { size: 11, colour: quiet }),
    ...chart.rows.map((row, n) => rowOf(row, chart, largest, x, y + headHeight + n * rowHeight(chart.answered.length))),
    ...remarksOf(chart).map((remark, n) => text(x, end + 12 + n * 15, remark, { size: 11, colour: quiet })),
  ].join("\n");
};

const rowOf = ({ label, cells }: ChartRow, chart: Chart, largest: number, x: number, y: number): string => {
  const two = cells.length > 1;
  const height = barHeight(two);
  const middle = y + (cells.length * height) / 2 + 4;
  const bars = cells.map((cell, n) => {
    const length = largest === 0 ? 0 : (sizeOf(chart, cell) / largest) * barRoom;
    const top = y + n * height;
    const bar =
      length > 0
        ? `<rect x="${x + labelWidth}" y="${top}" width="${Math.max(1, length).toFixed(1)}" height="${height - 2}" fill="${colours[n]}"/>`
        : "";
    const value = `${two ? `${w.letter(n)} ` : ""}${valueText(cell, chart.by === "year")}`;
    return `${bar}${text(x + labelWidth + length + 6, top + height - (two ? 3.5 : 4.5), value, { size: two ? 10 : 12 })}`;
  });
  return `${text(x + labelWidth - 8, middle - 1, label, { size: 12, end: true })}\n${bars.join("\n")}`;
};

const sizeOf = ({ by }: Chart, { count, share }: Cell): number => (by === "year" ? count : share) ?? 0;

const valueText = ({ count, share, change }: Cell, isYear: boolean): string => {
  if (count === undefined || share === undefined) return w.notShown;
  if (isYear) return `${w.count(count)}${change === undefined ? "" : ` (${w.change(change)})`}`;
  return `${w.share(share)} (${w.count(count)})`;
};

interface Letters {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly end?: boolean;
}

const text = (x: number, y: number, words: string, { size, bold, colour, end }: Letters): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}"${bold ? ' font-weight="bold"' : ""}${end ? ' text-anchor="end"' : ""} fill="${colour ?? "#111111"}">${escapeMarkup(words)}</text>`;

/** In lines of at most so many letters. */
const broken = (words: string, most: number): readonly string[] =>
  words.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
