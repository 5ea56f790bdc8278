import type { Place } from "../../core/problem.ts";
import { neutral } from "../../core/text.ts";
import { type Doc, line, span } from "./doc.ts";
import { width } from "./width.ts";

/** Texts by the name under which problems call their file. */
export type Texts = ReadonlyMap<string, string>;

const widest = 100;
/** How much of a long line stands before the place that is meant. */
const before = 40;

/** The line that a problem is in, and a caret below its place; nothing where there is no such line. */
export const excerpt = ({ file, line: number, column }: Place, texts: Texts): Doc => {
  const text = texts.get(file)?.split(/\r?\n/, number)[number - 1];
  if (text === undefined || text.trim() === "") return [];
  const from = column - 1 > widest - before ? column - 1 - before : 0;
  const shown = neutral(text.slice(from, from + widest).replaceAll("\t", " "));
  const pad = width(neutral(text.slice(from, column - 1).replaceAll("\t", " ")));
  const gutter = String(number);
  return [
    line(4, span("quiet", `${gutter} |`), ` ${shown}`.trimEnd()),
    // Where the line above is broken it would point at nothing; the place is named before, with its column.
    {
      ...line(4, span("quiet", `${" ".repeat(gutter.length)} |`), " ".repeat(pad + 1), span("danger", "^")),
      row: { width: 4 + gutter.length + 3 + width(shown), instead: [] },
    },
  ];
};
