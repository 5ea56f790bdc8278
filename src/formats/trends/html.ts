import { languageWords } from "../../messages/en/language.ts";
import { trendWords as w } from "../../messages/en/trends.ts";
import { escapeMarkup } from "../markup.ts";
import type { Chart } from "./chart.ts";
import { chartsOf, type Report } from "./report.ts";
import { trendsPanels } from "./svg.ts";
import { colours } from "./svg-text.ts";
import { tableOf } from "./table.ts";
import { aboutSource, answeredTexts, yearlyLeads } from "./texts.ts";

const styles = `
@page { size: A4; margin: 12mm 14mm; }
body { font: 15px/1.45 system-ui, "Liberation Sans", Arial, sans-serif; color: #111; background: #fff; max-width: 1000px; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .4rem; } h2 { font-size: 1.05rem; margin: 0 0 .1rem; } p { margin: .2rem 0; } .quiet { color: #555; font-size: .85rem; }
.lead { font-size: 1.15rem; font-weight: 600; margin: .6rem 0; } svg { width: 100%; height: auto; margin: .6rem 0; }
.tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1.4rem 2rem; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; } th, td { padding: .16rem .4rem; border-bottom: 1px solid #ddd; text-align: right; }
th:first-child, td:first-child { text-align: left; padding-left: 0; } ul { margin: .3rem 0; padding-left: 1.1rem; }
@media print { body { margin: 0; padding: 0; font-size: 8.5pt; max-width: none; } h1 { font-size: 14pt; } h2 { font-size: 10pt; } .lead { font-size: 10.5pt; margin: 1mm 0; }
  svg { margin: 2mm 0; max-height: 205mm; } .tables { display: none; } }`;

/** A page that needs nothing from outside: the drawing, the same as tables, and how the figures were made. One sheet of paper: every number stands in the drawing. */
export const trendsHtml = (report: Report): string => `<!doctype html>
<html lang="${languageWords.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(report.title)}</title>
<style>${styles}
</style>
</head>
<body>
<h1>${escapeMarkup(report.title)}</h1>
${report.sources.map((source, n) => legend(aboutSource(source), n, report.sources.length > 1)).join("\n")}
${
  report.briefing
    ? yearlyLeads(report)
        .map((lead) => paragraph("lead", lead))
        .join("\n")
    : ""
}
${trendsPanels(report)}
<div class="tables">
${chartsOf(report)
  .map((chart) => section(chart, report))
  .join("\n")}
</div>
<h2>${escapeMarkup(w.about)}</h2>
<ul class="quiet">
${report.notes.map((note) => `<li>${escapeMarkup(note)}</li>`).join("\n")}
</ul>
</body>
</html>
`;

const legend = (about: string, n: number, two: boolean): string =>
  two
    ? `<p class="quiet"><span style="color: ${colours[n]}">■</span> ${escapeMarkup(`${w.letter(n)}: ${about}`)}</p>`
    : paragraph("quiet", about);

const paragraph = (name: string, text: string): string => `<p class="${name}">${escapeMarkup(text)}</p>`;

const section = (chart: Chart, report: Report): string => {
  const { head, rows } = tableOf(chart);
  const cells = (name: "th" | "td", texts: readonly string[]): string =>
    `<tr>${texts.map((one) => `<${name} dir="auto">${escapeMarkup(one)}</${name}>`).join("")}</tr>`;
  return `<section>
${paragraph("quiet", answeredTexts(chart, report).join("; "))}
<table>
<thead>${cells("th", head)}</thead>
<tbody>
${rows.map((one) => cells("td", one)).join("\n")}
</tbody>
</table>${chart.more > 0 ? `\n${paragraph("quiet", w.moreOf(chart.more))}` : ""}
</section>`;
};
