import { neutral } from "../../core/text.ts";
import { colonIn } from "../../messages/colon.ts";
import { languageWords } from "../../messages/en/language.ts";
import type { Page, Row } from "./page.ts";

/** The page as CommonMark. Whatever a record or an answer holds stands as text, never as markup. */
export const pageToMarkdown = (page: Page): string => {
  const colon = colonIn(page.language ?? languageWords.code);
  const blocks = [
    ...(page.marking ? [`**${escaped(page.marking)}**`] : []),
    `# ${escaped(page.title)}`,
    ...page.sections.flatMap(({ heading, rows }) => [
      ...(heading ? [`## ${escaped(heading)}`] : []),
      rows.map((row) => rowToMarkdown(row, colon)).join("\n"),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
};

const rowToMarkdown = (row: Row, colon: string): string => {
  switch (row.kind) {
    case "fact":
      return `- **${escaped(row.label)}${colon}** ${escaped(row.text)}`;
    case "text":
      return row.weight === "strong" ? `- **${escaped(row.text)}**` : `- ${escaped(row.text)}`;
    case "boxes":
      return `- ${escaped(row.label)}${colon} ${row.options.map((option) => `☐ ${escaped(option)}`).join(" ")}`;
    case "write":
      return `- ${escaped(row.label)}${colon} …………………………`;
  }
};

const escaped = (text: string): string =>
  neutral(text)
    .replace(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+=])/, "\\$1");
