import type { Doc, Line } from "./doc.ts";

/** The page without tables that are wider than the screen; for who hears it without any, and without signs that only separate. */
export const inLines = (doc: Doc, width: number, aloud: boolean): Doc => {
  const lines = doc.flatMap((line) => (line.row && (aloud || line.row.width > width) ? line.row.instead : [line]));
  return aloud ? lines.map(spoken) : lines;
};

const spoken = (line: Line): Line => ({
  ...line,
  spans: line.spans.map(({ role, text }, n) => ({ role, text: (n === 0 ? text.replace(/^[·] /, "- ") : text).replaceAll(" · ", "; ") })),
});
