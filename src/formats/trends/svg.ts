import { trendWords as w } from "../../messages/en/trends.ts";
import { escapeMarkup } from "../markup.ts";
import { chartsOf, type Report } from "./report.ts";
import { gap, heightOf, panel, panelWidth } from "./svg-panel.ts";
import { colours, quiet, text } from "./svg-text.ts";
import { aboutSource } from "./texts.ts";

const margin = 28;

/** The charts as one drawing that needs nothing from outside, two beside each other where there are several. Lengths are pixels. */
export const trendsSvg = (report: Report): string => {
  const { title, sources, notes } = report;
  const width = widthOf(report);
  const legend = sources.map((source, n) => legendLine(aboutSource(source), n, sources.length > 1, margin + 42 + n * 20));
  const top = margin + 40 + legend.length * 20;
  const { panels, end } = placed(report, margin, top);
  const lines = notes.flatMap((note) => broken(note, Math.floor((width - margin * 2) / 5.9)));
  return drawing(title, width, end + lines.length * 15 + margin, [
    text(margin, margin + 16, title, { size: 20, bold: true }),
    ...legend,
    ...panels,
    ...lines.map((line, n) => text(margin, end + n * 15, line, { size: 11, colour: quiet })),
  ]);
};

/** The panels alone, for a page that has the words around them. */
export const trendsPanels = (report: Report): string => {
  const { panels, end } = placed(report, 0, 4);
  return drawing(report.title, widthOf(report) - margin * 2, end, panels);
};

const columnsOf = ({ bys }: Report): number => (bys.length > 1 ? 2 : 1);
const widthOf = (report: Report): number => margin * 2 + panelWidth * columnsOf(report) + gap * (columnsOf(report) - 1);

const drawing = (title: string, width: number, height: number, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Helvetica, Arial, 'Liberation Sans', sans-serif">
<title>${escapeMarkup(title)}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${parts.join("\n")}
</svg>
`;

/** Each next panel goes where there is more room. */
const placed = (report: Report, x: number, top: number): { readonly panels: readonly string[]; readonly end: number } => {
  const ends = Array.from({ length: columnsOf(report) }, () => top);
  const panels = chartsOf(report).map((chart) => {
    const column = ends.indexOf(Math.min(...ends));
    const y = ends[column] ?? top;
    ends[column] = y + heightOf(chart) + gap;
    return panel(chart, report, x + column * (panelWidth + gap), y);
  });
  return { panels, end: Math.max(...ends) };
};

const legendLine = (about: string, n: number, two: boolean, y: number): string => {
  if (!two) return text(margin, y, about, { size: 13, colour: quiet });
  return `<rect x="${margin}" y="${y - 11}" width="13" height="13" fill="${colours[n]}"/>\n${text(margin + 20, y, `${w.letter(n)}: ${about}`, { size: 13, colour: quiet })}`;
};

/** In lines of at most so many letters. */
const broken = (words: string, most: number): readonly string[] =>
  words.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
