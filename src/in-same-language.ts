import type { Doc, Line } from "./formats/view/doc.ts";

/** A command to be typed: where it begins, behind a colon or a sign of quotation. Prose that names the tool is none. */
const begins = /(?<=^|[:`(“«][ \u00a0]?)referral([ \u00a0])(?=[a-z])|referral(\u00a0)(?=[a-z])/g;

/**
 * The commands of a page, in the language that was asked for by a flag: whoever types the next one without it would be answered in
 * another language. Where a setting chose it, nothing need be said.
 */
export const inSameLanguage = (doc: Doc, typed: string | undefined): Doc =>
  typed === undefined ? doc : doc.map((one) => withFlag(one, typed));

const withFlag = (one: Line, code: string): Line => ({
  ...one,
  spans: one.spans.map((span) => ({
    ...span,
    text: span.text.replace(begins, (_, gap?: string, glue?: string) => {
      const between = gap ?? glue ?? " ";
      return ["referral", "--lang", code, ""].join(between);
    }),
  })),
  ...(one.row && { row: { ...one.row, instead: one.row.instead.map((other) => withFlag(other, code)) } }),
});
