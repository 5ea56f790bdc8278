import { colonIn } from "../../messages/colon.ts";
import { languageWords } from "../../messages/en/language.ts";
import { sheetWords } from "../../messages/en/sheet.ts";
import { blank, type Doc, item, type Line, line, span } from "../view/doc.ts";
import type { Page, Row } from "./page.ts";

export const pageToDoc = (page: Page): Doc => {
  const colon = colonIn(page.language ?? languageWords.code);
  return [
    ...(page.marking ? [line(0, span("danger", page.marking))] : []),
    line(0, span("title", withBeside(page.title, page.beside))),
    ...page.sections.flatMap(({ heading, rows, beside }) => [
      blank,
      ...(heading ? [line(0, span("heading", withBeside(heading, beside)))] : []),
      ...rows.flatMap((row) => rowToLines(row, heading ? 2 : 0, colon)),
    ]),
  ];
};

/**
 * In the order in which it is spoken, whatever the direction. Between a label from right to left and its value stands the one
 * beside it: a terminal or an editor that turns lines round then leaves the groups of a number in their order.
 */
const withBeside = (text: string, beside: string | undefined): string => (beside === undefined ? text : `${text} (${beside})`);

const rowToLines = (row: Row, indent: number, colon: string): Line[] => {
  switch (row.kind) {
    case "fact":
      return [{ ...line(indent, span("quiet", `${withBeside(row.label, row.beside)}${colon} `), row.text), hanging: 4 }];
    case "text":
      return [
        { ...line(indent, span(row.weight ?? "plain", row.text)), hanging: 2 },
        ...(row.beside === undefined ? [] : [{ ...line(indent + 2, span("quiet", row.beside)), hanging: 2 }]),
      ];
    case "boxes":
      return [
        {
          ...line(indent, `${row.label}${colon} `, row.options.map((option) => `[ ] ${option}`.replaceAll(" ", "\u00a0")).join("   ")),
          hanging: 4,
        },
      ];
    case "write":
      return [
        {
          ...item(indent, "·", `${row.label}${colon} ${"_".repeat(24)}`),
          row: { width: 0, instead: [item(indent, "·", `${row.label}${colon} ${sheetWords.byHand}`)] },
        },
      ];
  }
};
