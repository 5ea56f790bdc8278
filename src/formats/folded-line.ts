import { neutral } from "../core/text.ts";

const longest = 75;

/**
 * A line of a calendar (RFC 5545) or a card (RFC 6350), with its end: at most 75 bytes; what goes on starts with a space, and
 * no character is torn.
 */
export const foldedLine = (line: string): string => {
  const rows = [""];
  let used = 0;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (used + bytes > longest) {
      rows.push(" ");
      used = 1;
    }
    rows[rows.length - 1] += character;
    used += bytes;
  }
  return `${rows.join("\r\n")}\r\n`;
};

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A text as both standards write it: harmless, and with their separators behind backslashes. */
export const escapedText = (text: string): string => neutral(text).replace(/[\\;,]/g, "\\$&");
