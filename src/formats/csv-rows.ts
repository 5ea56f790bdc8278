import Papa from "papaparse";

/**
 * The rows of a table that comes in pieces, some at a time, the names of its columns first. Comma, semicolon or tab, by what
 * stands most often in the first line. Only one piece and the rows of it are held.
 */
export function* csvRows(pieces: Iterable<string>): Iterable<readonly (readonly string[])[]> {
  let parser: Papa.Parser | undefined;
  let rest = "";
  for (const piece of pieces) {
    rest += piece;
    if (!parser) {
      rest = rest.replace(/^\ufeff/, "");
      // A line end of Windows may be cut in two.
      if (!/\n|\r[^\n]/.test(rest)) continue;
      parser = parserFor(rest);
    }
    // The last row may go on in the next piece.
    const { data, meta } = parsed(parser, rest, true);
    rest = rest.slice(meta.cursor);
    if (data.length > 0) yield data;
  }
  if (rest.trim() !== "") yield parsed(parser ?? parserFor(rest), rest, false).data;
}

const parserFor = (start: string): Papa.Parser => {
  const [first = ""] = start.split(/\r?\n/, 1);
  const [delimiter = ","] = [",", ";", "\t"].sort((a, b) => first.split(b).length - first.split(a).length);
  return new Papa.Parser({ delimiter, newline: start.includes("\r\n") ? "\r\n" : start.includes("\n") ? "\n" : "\r" });
};

const parsed = (parser: Papa.Parser, text: string, more: boolean): Papa.ParseResult<string[]> => parser.parse(text, 0, more);
