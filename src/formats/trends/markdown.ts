import { neutral } from "../../core/text.ts";
import { trendWords as w } from "../../messages/en/trends.ts";
import type { Chart } from "./chart.ts";
import { chartsOf, type Report } from "./report.ts";
import { tableOf } from "./table.ts";
import { aboutSource, answeredTexts, yearlyLeads } from "./texts.ts";

/** Headings and tables; a briefing begins with a sentence on the years. */
export const trendsMarkdown = (report: Report): string =>
  `${[
    `# ${report.title}`,
    ...report.sources.map((source, n) => `${report.sources.length > 1 ? `**${w.letter(n)}**: ` : ""}${escaped(aboutSource(source))}`),
    ...(report.briefing ? yearlyLeads(report).map((lead) => `**${lead}**`) : []),
    ...chartsOf(report).map((chart) => section(chart, report)),
    `## ${w.about}`,
    report.notes.map((note) => `- ${note}`).join("\n"),
  ].join("\n\n")}\n`;

const section = (chart: Chart, report: Report): string => {
  const { head, rows } = tableOf(chart);
  const table = rows.length === 0 ? [w.nothing] : [row(head), row(head.map((_, n) => (n === 0 ? "---" : "---:"))), ...rows.map(row)];
  const remarks = [...(chart.more > 0 ? [w.moreOf(chart.more)] : []), ...(chart.exceeds ? [w.several] : [])];
  return [
    `## ${chart.title}`,
    "",
    `${answeredTexts(chart, report).join("; ")}`,
    "",
    ...table,
    ...remarks.flatMap((one) => ["", `_${one}_`]),
  ].join("\n");
};

const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(" | ")} |`;

/** A file's name can hold anything. */
const escaped = (text: string): string => neutral(text).replace(/[\\`*_[\]<>|#~]/g, "\\$&");
