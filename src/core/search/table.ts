/**
 * A dictionary in one text: sorted lines "key<tab>value<newline>". JSON reads it as a single string, so that opening the
 * directory costs nothing for the twenty thousand phrases that nobody asks for; a look-up halves its way to the line.
 */
export type Table = string;

/** Keys and values may hold anything but tab and newline. Of equal keys the last one wins. */
export const buildTable = (entries: Iterable<readonly [key: string, value: string]>): Table =>
  [...new Map(entries)]
    .map(([key, value]) => `${key}\t${value}\n`)
    // A tab sorts before every letter and space: the order of the lines is the order of their keys.
    .sort((a, b) => (a < b ? -1 : 1))
    .join("");

export const lookUp = (table: Table, key: string): string | undefined => {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : table.lastIndexOf("\n", middle - 1) + 1;
    const tab = table.indexOf("\t", start);
    const end = table.indexOf("\n", tab);
    const found = table.slice(start, tab);
    if (found === key) return table.slice(tab + 1, end);
    if (found < key) low = end + 1;
    else high = start;
  }
  return undefined;
};

/** Every entry, in the order of the keys. Walks the whole table. */
export const entriesOf = (table: Table): [key: string, value: string][] =>
  table
    .split("\n")
    .slice(0, -1)
    .map((line) => {
      const tab = line.indexOf("\t");
      return [line.slice(0, tab), line.slice(tab + 1)];
    });
