import { neutral } from "../../core/text.ts";
import type { Doc, Line, Role, Span } from "./doc.ts";
import { inLines } from "./in-lines.ts";
import { width as widthOf } from "./width.ts";

/** How each role looks. The plain style changes nothing. */
export type Style = Readonly<Record<Role, (text: string) => string>>;

const same = (text: string): string => text;
export const plainStyle: Style = {
  plain: same,
  title: same,
  heading: same,
  strong: same,
  quiet: same,
  good: same,
  warning: same,
  danger: same,
};

/**
 * The text of a page. The one place where text meets a terminal: whatever a record or an answer holds, no control
 * character passes. A word longer than the width (a link, a number) is never broken, so that it can be copied.
 */
export const paint = (doc: Doc, { style = plainStyle, width = Number.POSITIVE_INFINITY, aloud = false }: Look = {}): string =>
  inLines(doc, width, aloud)
    .map((line) => `${paintLine(line, style, width)}\n`)
    .join("");

interface Look {
  readonly style?: Style;
  readonly width?: number;
  /** Accessible mode: tables become lines, and signs that a voice would spell out become a comma. */
  readonly aloud?: boolean;
}

const paintLine = (line: Line, style: Style, width: number): string =>
  wrap(fitting(line.spans.flatMap(pieces), width - line.indent - line.hanging), width - line.indent, line.hanging)
    .map((row, n) => {
      const text = joinSame(row)
        .map(({ role, text }) => style[role](text))
        .join("");
      const taken = row.reduce((sum, one) => sum + widthOf(one.text), 0);
      const margin = line.indent + (n > 0 ? line.hanging : 0);
      // A long word rather moves to the left than beyond the edge.
      const indent = taken > width ? margin : Math.min(margin, width - taken);
      return text === "" ? "" : " ".repeat(indent) + text.replaceAll("\u00a0", " ");
    })
    .join("\n");

/** What is kept together comes apart where no row could hold it. */
const fitting = (words: readonly Span[], room: number): Span[] => {
  let isTooLong = false;
  return words.flatMap((word, n) => {
    if (n === 0 || /^ /.test(word.text)) isTooLong = glueLength(words, n) > room;
    return isTooLong ? pieces({ role: word.role, text: word.text.replaceAll("\u00a0", " ") }) : [word];
  });
};

/** Words, each with the spaces before it. A no-break space keeps its words together. */
const pieces = ({ role, text }: Span): Span[] => (neutral(text).match(/ *[^ ]+| +$/g) ?? []).map((piece) => ({ role, text: piece }));

const wrap = (words: readonly Span[], width: number, hanging: number): Span[][] => {
  const rows: Span[][] = [[]];
  let used = 0;
  for (const [n, word] of words.entries()) {
    // A span may start in the middle of a word ("(" + strong text): what is glued together stays together.
    const glued = glueLength(words, n);
    const startsRow = used === 0;
    if (!startsRow && /^ /.test(word.text) && used + glued > width - (rows.length > 1 ? hanging : 0)) {
      rows.push([]);
      used = 0;
    }
    const text = used === 0 && rows.length > 1 ? word.text.trimStart() : word.text;
    rows.at(-1)?.push({ role: word.role, text });
    used += widthOf(text);
  }
  const last = rows.at(-1)?.at(-1);
  if (last && last.text.trim() === "") rows.at(-1)?.pop();
  return rows;
};

const glueLength = (words: readonly Span[], from: number): number => {
  let length = widthOf(words[from]?.text ?? "");
  for (let n = from + 1; n < words.length && !/^ /.test(words[n]?.text ?? " "); n++) length += widthOf(words[n]?.text ?? "");
  return length;
};

const joinSame = (row: readonly Span[]): Span[] =>
  row.reduce<Span[]>((joined, part) => {
    const last = joined.at(-1);
    if (last?.role === part.role) joined[joined.length - 1] = { role: last.role, text: last.text + part.text };
    else joined.push(part);
    return joined;
  }, []);
