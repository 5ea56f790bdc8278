import { sheetWords } from "../../messages/en/sheet.ts";
import { blank, type Doc, item, type Line, line, span } from "../view/doc.ts";
import type { Page, Row } from "./page.ts";

export const pageToDoc = (page: Page): Doc => [
  ...(page.marking ? [line(0, span("danger", page.marking))] : []),
  line(0, span("title", page.title)),
  ...page.sections.flatMap(({ heading, rows }) => [
    blank,
    ...(heading ? [line(0, span("heading", heading))] : []),
    ...rows.map((row) => rowToLine(row, heading ? 2 : 0)),
  ]),
];

const rowToLine = (row: Row, indent: number): Line => {
  switch (row.kind) {
    case "fact":
      return { ...line(indent, span("quiet", `${row.label}: `), row.text), hanging: 4 };
    case "text":
      return { ...line(indent, span(row.weight ?? "plain", row.text)), hanging: 2 };
    case "boxes":
      return {
        ...line(indent, `${row.label}: `, row.options.map((option) => `[ ] ${option}`.replaceAll(" ", "\u00a0")).join("   ")),
        hanging: 4,
      };
    case "write":
      return {
        ...item(indent, "·", `${row.label}: ${"_".repeat(24)}`),
        row: { width: 0, instead: [item(indent, "·", `${row.label}: ${sheetWords.byHand}`)] },
      };
  }
};
