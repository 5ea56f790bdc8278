import { neutral } from "../../core/text.ts";
import { colonIn } from "../../messages/colon.ts";
import { languageWords } from "../../messages/en/language.ts";
import type { Page, Row } from "./page.ts";

/** The page as CommonMark. Whatever a record or an answer holds stands as text, never as markup. */
export const pageToMarkdown = (page: Page): string => {
  const colon = colonIn(page.language ?? languageWords.code);
  const blocks = [
    ...(page.marking ? [`**${escaped(page.marking)}**`] : []),
    `# ${withBeside(page.title, page.beside)}`,
    ...page.sections.flatMap(({ heading, rows, beside }) => [
      ...(heading ? [`## ${withBeside(heading, beside)}`] : []),
      rows.map((row) => rowToMarkdown(row, colon)).join("\n"),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
};

const rowToMarkdown = (row: Row, colon: string): string => {
  switch (row.kind) {
    case "fact":
      return `- **${withBeside(row.label, row.beside)}${colon}** ${escaped(row.text)}`;
    case "text":
      return row.weight === "strong" ? `- **${escaped(row.text)}**` : `- ${withBeside(row.text, row.beside)}`;
    case "boxes":
      return `- ${escaped(row.label)}${colon} ${row.options.map((option) => `☐ ${escaped(option)}`).join(" ")}`;
    case "write":
      return `- ${escaped(row.label)}${colon} …………………………`;
  }
};

const withBeside = (text: string, beside: string | undefined): string =>
  beside === undefined ? escaped(text) : `${escaped(text)} (${escaped(beside)})`;

const escaped = (text: string): string =>
  neutral(text)
    .replace(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+=])/, "\\$1");
