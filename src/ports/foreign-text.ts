/** A text that others wrote, and the encoding in which it was read. */
export interface ForeignText {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16LE" | "UTF-16BE" | "Windows-1252";
  /** Bytes that are no UTF-8 in a file that is; the first stands at this line and column, from 1. Each is U+FFFD in the text. */
  readonly damaged?: { readonly count: number; readonly line: number; readonly column: number };
}

/**
 * UTF-16 where a byte order mark says so; UTF-8 with or without one; what is no UTF-8 is taken for Windows-1252, which spreadsheets
 * still write, and in which every byte means something. The report names the encoding: a wrong guess is seen by its letters. Where most
 * of what is beyond ASCII is UTF-8 the rest is damage: read as Windows-1252, one bad byte would spoil every name of the file.
 */
export const foreignText = (bytes: Uint8Array): ForeignText => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16LE" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "UTF-16BE" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    const count = text.split(unread).length - 1;
    if ((text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0) <= count)
      return { text: windows1252(bytes), encoding: "Windows-1252" };
    const before = text.slice(0, text.indexOf(unread)).split(/\r\n?|\n/);
    return { text, encoding: "UTF-8", damaged: { count, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  }
};

const unread = "\ufffd";

/** Node 20 and 22 decode "windows-1252" as Latin-1: the apostrophe of "l’aide" and the euro become control characters. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252").decode(bytes).replace(/[\x80-\x9f]/g, (one) => upper[one.charCodeAt(0) - 0x80] ?? one);

/** 0x80 to 0x9f of Windows-1252 (WHATWG Encoding); what it leaves open stays the control character. */
const upper = [..."€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"];
