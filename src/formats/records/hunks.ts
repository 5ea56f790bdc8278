/** Neighbouring lines of which some went and some came. Lines count from 0. */
export interface Hunk {
  readonly from: number;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Where two texts differ: by their longest common run of lines, what is alike at both ends left out. Made for few changes. */
export const hunksOf = (before: readonly string[], after: readonly string[]): readonly Hunk[] => {
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && before[from] === after[from]) from++;
  let back = 0;
  while (back < least - from && before.at(-1 - back) === after.at(-1 - back)) back++;
  return middle(before.slice(from, before.length - back), after.slice(from, after.length - back), from);
};

const middle = (before: readonly string[], after: readonly string[], offset: number): readonly Hunk[] => {
  const common = lengths(before, after);
  const hunks: { from: number; gone: string[]; come: string[] }[] = [];
  let [m, n] = [0, 0];
  let open: (typeof hunks)[number] | undefined;
  while (m < before.length || n < after.length) {
    const [old, young] = [before[m], after[n]];
    if (old !== undefined && old === young) {
      open = undefined;
      m++;
      n++;
      continue;
    }
    if (!open) {
      open = { from: offset + m, gone: [], come: [] };
      hunks.push(open);
    }
    if (old !== undefined && (young === undefined || (common[m + 1]?.[n] ?? 0) >= (common[m]?.[n + 1] ?? 0))) {
      open.gone.push(old);
      m++;
    } else if (young !== undefined) {
      open.come.push(young);
      n++;
    }
  }
  return hunks;
};

/** How many lines are common from here on. */
const lengths = (before: readonly string[], after: readonly string[]): readonly (readonly number[])[] => {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let m = before.length - 1; m >= 0; m--)
    for (let n = after.length - 1; n >= 0; n--) {
      const row = table[m];
      if (row) row[n] = before[m] === after[n] ? (table[m + 1]?.[n + 1] ?? 0) + 1 : Math.max(table[m + 1]?.[n] ?? 0, row[n + 1] ?? 0);
    }
  return table;
};
