import { neutral } from "../../core/text.ts";
import type { Page, Row } from "./page.ts";

/** The page as CommonMark. Whatever a record or an answer holds stands as text, never as markup. */
export const pageToMarkdown = (page: Page): string =>
  [
    ...(page.marking ? [`**${escape(page.marking)}**`] : []),
    `# ${escape(page.title)}`,
    ...page.sections.flatMap(({ heading, rows }) => [...(heading ? [`## ${escape(heading)}`] : []), rows.map(rowToMarkdown).join("\n")]),
  ].join("\n\n") + "\n";

const rowToMarkdown = (row: Row): string => {
  switch (row.kind) {
    case "fact":
      return `- **${escape(row.label)}:** ${escape(row.text)}`;
    case "text":
      return row.weight === "strong" ? `- **${escape(row.text)}**` : `- ${escape(row.text)}`;
    case "boxes":
      return `- ${escape(row.label)}: ${row.options.map((option) => `☐ ${escape(option)}`).join(" ")}`;
    case "write":
      return `- ${escape(row.label)}: …………………………`;
  }
};

const escape = (text: string): string => neutral(text).replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2").replace(/^([-+=])/, "\\$1");
