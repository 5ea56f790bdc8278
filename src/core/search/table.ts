/**
 * A text that is read by pieces. A string is one; a file of which only the pages asked for are read is another.
 */
export interface Text {
  /** Characters. */
  readonly length: number;
  /** As of a string: from the one up to the other, `from` included. */
  slice(from: number, to: number): string;
}

/**
 * A dictionary in one text: sorted lines "key<tab>value<newline>". No line crosses the border of a page, where newlines
 * fill up what is left: so each page begins with a key, and a look-up reads a few pages, whatever the size.
 */
export type Table = Text;

/** Characters. Whatever reads texts by pages reads such pages. */
export const pageLength = 2048;

/** Keys and values may hold anything but tab and newline. Of equal keys the last one wins. @throws RangeError, when a line is longer than a page */
export const buildTable = (entries: Iterable<readonly [key: string, value: string]>): string => [...linesOf(entries)].join("");

/** The same, piece by piece. */
export function* linesOf(entries: Iterable<readonly [key: string, value: string]>): Iterable<string> {
  const sorted = [...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1));
  let left = pageLength;
  for (const [key, value] of sorted) {
    const line = `${key}\t${value}\n`;
    if (line.length > pageLength) throw new RangeError(`a line of ${line.length} characters`);
    if (line.length > left) {
      yield "\n".repeat(left);
      left = pageLength;
    }
    yield line;
    left = left === line.length ? pageLength : left - line.length;
  }
}

const pageOf = (table: Table, page: number): string => table.slice(page * pageLength, Math.min((page + 1) * pageLength, table.length));

/** The last page that begins with a key that is not above this one; else the first. */
const pageFor = (table: Table, key: string): number => {
  let low = 0;
  let high = Math.ceil(table.length / pageLength) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const first = table.slice(middle * pageLength, middle * pageLength + key.length + 1);
    const tab = first.indexOf("\t");
    if ((tab < 0 ? first : first.slice(0, tab)) <= key) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Where in a page the first line begins that begins so; -1 = there is none. */
const lineWith = (text: string, beginning: string): number => (text.startsWith(beginning) ? 0 : text.indexOf(`\n${beginning}`) + 1 || -1);

export const lookUp = (table: Table, key: string): string | undefined => {
  const text = pageOf(table, pageFor(table, key));
  const start = lineWith(text, `${key}\t`);
  return start < 0 ? undefined : text.slice(start + key.length + 1, text.indexOf("\n", start));
};

const newline = 10;

/** Some key begins with `prefix`. */
export const hasKeyWith = (table: Table, prefix: string): boolean => {
  const page = pageFor(table, prefix);
  return lineWith(pageOf(table, page), prefix) >= 0 || pageOf(table, page + 1).startsWith(prefix);
};

export type Entry = readonly [key: string, value: string];

/** Whether a key is wanted that stands in a text from the one place up to the other. Most are not: they need not be cut out. */
export type Wanted = (text: string, from: number, to: number) => boolean;

/** The entries whose keys begin with `prefix`, in the order of their keys: all of them, or those that are wanted. */
export const entriesWith = (table: Table, prefix: string, isWanted: Wanted = () => true): Entry[] => {
  const entries: Entry[] = [];
  // No word holds a character so small: the page in which the prefix alone would stand.
  let page = pageFor(table, prefix);
  let text = pageOf(table, page);
  let start = lineWith(text, prefix);
  if (start < 0 || text === "") {
    text = pageOf(table, ++page);
    start = text !== "" && text.startsWith(prefix) ? 0 : -1;
  }
  while (start >= 0) {
    while (start < text.length && text.startsWith(prefix, start) && text.charCodeAt(start) !== newline) {
      const tab = text.indexOf("\t", start);
      const end = text.indexOf("\n", tab);
      if (isWanted(text, start, tab)) entries.push([text.slice(start, tab), text.slice(tab + 1, end)]);
      start = end + 1;
    }
    // What is left of a page after its last line is empty.
    if (start < text.length && text.charCodeAt(start) !== newline) break;
    text = pageOf(table, ++page);
    start = text !== "" && text.startsWith(prefix) ? 0 : -1;
  }
  return entries;
};
