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
  const start = firstNotBelow(table, key);
  const tab = start + key.length;
  return table[tab] === "\t" && table.startsWith(key, start) ? table.slice(tab + 1, table.indexOf("\n", tab)) : undefined;
};

/** Where the first line begins whose key does not sort before this one. */
const firstNotBelow = (table: Table, key: string): number => {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : table.lastIndexOf("\n", middle - 1) + 1;
    const tab = table.indexOf("\t", start);
    if (table.slice(start, tab) < key) low = table.indexOf("\n", tab) + 1;
    else high = start;
  }
  return low;
};

export type Entry = readonly [key: string, value: string];

/** The entries whose keys begin with `prefix` and are so many letters long, in the order of their keys. */
export const entriesWith = (table: Table, prefix: string, shortest = 0, longest = Number.POSITIVE_INFINITY): Entry[] => {
  const entries: Entry[] = [];
  let start = firstNotBelow(table, prefix);
  while (start < table.length && table.startsWith(prefix, start)) {
    const tab = table.indexOf("\t", start);
    const end = table.indexOf("\n", tab);
    const length = tab - start;
    if (length >= shortest && length <= longest) entries.push([table.slice(start, tab), table.slice(tab + 1, end)]);
    start = end + 1;
  }
  return entries;
};
