import { colonIn } from "../../messages/colon.ts";
import { languageWords } from "../../messages/en/language.ts";
import { blank, type Doc, item, type Line, line, span } from "../view/doc.ts";
import type { Page, Row } from "./page.ts";

export const pageToDoc = (page: Page): Doc => {
  const colon = colonIn(page.language ?? languageWords.code);
  return [
    ...(page.marking ? [line(0, span("danger", page.marking))] : []),
    line(0, span("title", page.title)),
    ...page.sections.flatMap(({ heading, rows }) => [
      blank,
      ...(heading ? [line(0, span("heading", heading))] : []),
      ...rows.map((row) => rowToLine(row, heading ? 2 : 0, colon)),
    ]),
  ];
};

const rowToLine = (row: Row, indent: number, colon: string): Line => {
  switch (row.kind) {
    case "fact":
      return { ...line(indent, span("quiet", `${row.label}${colon} `), row.text), hanging: 4 };
    case "text":
      return { ...line(indent, span(row.weight ?? "plain", row.text)), hanging: 2 };
    case "boxes":
      return {
        ...line(indent, `${row.label}${colon} `, row.options.map((option) => `[ ] ${option}`.replaceAll(" ", "\u00a0")).join("   ")),
        hanging: 4,
      };
    case "write":
      return item(indent, "·", `${row.label}${colon} ${"_".repeat(24)}`);
  }
};
