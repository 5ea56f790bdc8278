import fastStringWidth from "fast-string-width";

/** Letters of Latin and Cyrillic, and the marks of a text such as quotes and dashes: one column each. */
const narrow = /^[ -~\u00a0-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027]*$/;

/** Columns a text takes on a terminal: wide characters take two, combining marks none. Most words need no table of characters. */
export const width = (text: string): number => (narrow.test(text) ? text.length : fastStringWidth(text));

/** Fills up with spaces to `columns`; a longer text is left whole. */
export const padEnd = (text: string, columns: number): string => text + " ".repeat(Math.max(0, columns - width(text)));
