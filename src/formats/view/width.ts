import fastStringWidth from "fast-string-width";

/** Columns a text takes on a terminal: wide characters take two, combining marks none. Most words need no table of characters. */
export const width = (text: string): number => (/^[ -~]*$/.test(text) ? text.length : fastStringWidth(text));

/** Fills up with spaces to `columns`; a longer text is left whole. */
export const padEnd = (text: string, columns: number): string => text + " ".repeat(Math.max(0, columns - width(text)));
