import { languageWords } from "../../messages/en/language.ts";
import { escapeMarkup } from "../markup.ts";
import { hasRightToLeft, isRightToLeft, runsFromLeft } from "./direction.ts";
import type { Page, Row, Section } from "./page.ts";

const styles = `
@page { size: A4; margin: 14mm 16mm; }
body { font: 10.5pt/1.35 system-ui, sans-serif; color: #111; background: #fff; max-width: 178mm; margin: 1rem auto; padding: 0 1rem; }
h1 { font-size: 14pt; margin: 0 0 2mm; } h2 { font-size: 10.5pt; margin: 3mm 0 .5mm; border-bottom: .3mm solid #777; }
.marking { font-weight: 700; letter-spacing: .04em; } dl { display: grid; grid-template-columns: minmax(9rem, 30%) 1fr; gap: 0 1rem; margin: 0; }
dt { color: #444; } dd, p { margin: 0; overflow-wrap: anywhere; } .quiet { color: #444; font-size: 9pt; }
.box { white-space: nowrap; margin-right: 1.2em; } .line { border-bottom: .3mm solid #777; min-height: 1.2em; }
.boxes { font-size: 9pt; }
.beside { display: block; color: #444; font-size: 8.5pt; font-weight: 400; } [dir="rtl"] .beside { text-align: right; }
@media print {
  @page { margin: 9mm 13mm; }
  body { margin: 0; padding: 0; max-width: none; font-size: 8pt; line-height: 1.14; }
  h1 { font-size: 12pt; margin: 0 0 1mm; } h2 { font-size: 8.4pt; margin: 1.1mm 0 .2mm; } .quiet, .boxes { font-size: 7.4pt; } .beside { font-size: 7pt; }
  section { break-inside: avoid; }
}`;

/** One page that needs nothing from outside: no script, font, picture or link that loads. */
export const pageToHtml = (page: Page): string => `<!doctype html>
<html lang="${page.language ?? languageWords.code}"${isRightToLeft(page.language) ? ' dir="rtl"' : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(page.title)}</title>
<style>${styles}
</style>
</head>
<body>
${page.marking ? `<p class="marking">${escapeMarkup(page.marking)}</p>\n` : ""}<h1>${escapeMarkup(page.title)}${besideToHtml(page.beside)}</h1>
${page.sections.map((section) => sectionToHtml(section, isRightToLeft(page.language))).join("\n")}
</body>
</html>
`;

const sectionToHtml = ({ heading, rows, beside }: Section, rtl: boolean): string => {
  const head = heading ? `<h2>${escapeMarkup(heading)}${besideToHtml(beside)}</h2>\n` : "";
  return `<section>\n${head}${rowsToHtml(rows, rtl)}\n</section>`;
};

/** Labels with their values in lists, and text between the lists: a value without a label is none. */
const rowsToHtml = (rows: readonly Row[], rtl: boolean): string =>
  rows
    .map((row, n) => {
      const isText = (one: Row | undefined) => one === undefined || one.kind === "text";
      const html = rowToHtml(row, rtl);
      if (isText(row)) return html;
      return `${isText(rows[n - 1]) ? "<dl>\n" : ""}${html}${isText(rows[n + 1]) ? "\n</dl>" : ""}`;
    })
    .join("\n");

const besideToHtml = (text: string | undefined): string =>
  text === undefined ? "" : ` <bdi class="beside" lang="${languageWords.code}">${escapeMarkup(text)}</bdi>`;

/** Text in which numbers keep their order, where anything runs from right to left. */
const isolated = (text: string, rtl: boolean): string => {
  if (!rtl && !hasRightToLeft(text)) return escapeMarkup(text);
  const runs = runsFromLeft(text);
  const rest = runs.map(({ 0: run, index }, n) => {
    const between = text.slice(index + run.length, runs[n + 1]?.index);
    return `<bdi dir="ltr">${escapeMarkup(run)}</bdi>${escapeMarkup(between)}`;
  });
  return escapeMarkup(text.slice(0, runs[0]?.index)) + rest.join("");
};

const rowToHtml = (row: Row, rtl: boolean): string => {
  switch (row.kind) {
    case "fact": {
      const text = isolated(row.text, rtl);
      // From right to left the value stands beside its label, and only what is in it may run the other way.
      return `<dt>${escapeMarkup(row.label)}${besideToHtml(row.beside)}</dt>${rtl ? `<dd><bdi>${text}</bdi></dd>` : `<dd dir="auto">${text}</dd>`}`;
    }
    case "text": {
      const text = row.weight === "strong" ? `<strong>${isolated(row.text, rtl)}</strong>` : isolated(row.text, rtl);
      return `<p${row.weight === "quiet" ? ' class="quiet"' : ""} dir="auto">${text}${besideToHtml(row.beside)}</p>`;
    }
    case "boxes":
      return `<dt>${escapeMarkup(row.label)}</dt><dd class="boxes">${row.options.map((option) => `<span class="box">☐ ${escapeMarkup(option)}</span>`).join(" ")}</dd>`;
    case "write":
      return `<dt>${escapeMarkup(row.label)}</dt><dd class="line"></dd>`;
  }
};
