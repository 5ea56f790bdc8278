import { type Entry, entriesWith, type Table } from "./table.ts";

/**
 * Slips of the finger between two words: letters dropped, added, changed, or two neighbours swapped (optimal string
 * alignment). Stops counting beyond `limit` and then answers `limit + 1`.
 */
export const edits = (a: string, b: string, limit: number): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What both begin and end with costs nothing, and is most of two words alike.
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  if (endA === start || endB === start) return Math.max(endA, endB) - start;
  return between(a.slice(start, endA), b.slice(start, endB), limit);
};

const between = (a: string, b: string, limit: number): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
};

/** Slips forgiven in a word: none in a short one or a number, where the next word is another word altogether. */
export const forgiven = (word: string): number => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

// Letters that one ear or keyboard takes for the other at the beginning of a word.
const soundsLike: Readonly<Record<string, string>> = { c: "k", k: "c", s: "z", z: "s", f: "v", v: "f", i: "y", y: "i", j: "y" };

interface Near {
  readonly entry: Entry;
  readonly slips: number;
}

/**
 * The words of a table within `limit` slips of a word. Most slips leave the first half whole, and few words share it;
 * only when none of them is near are those compared that share a first letter (right, dropped, swapped or sounding alike).
 */
export const within = (table: Table, word: string, limit: number): Near[] => {
  const near = among(entriesWith(table, word.slice(0, (word.length + 1) >> 1), word.length - limit, word.length + limit), word, limit);
  if (near.some(({ slips }) => slips < 2)) return near;
  return firstLetters(word).flatMap((letter) => among(entriesWith(table, letter, word.length - limit, word.length + limit), word, limit));
};

const among = (entries: readonly Entry[], word: string, limit: number): Near[] => {
  const near: Near[] = [];
  for (const entry of entries) {
    const slips = edits(word, entry[0], limit);
    if (slips <= limit) near.push({ entry, slips });
  }
  return near;
};

const firstLetters = (word: string): string[] =>
  [...new Set([word[0], word[1], soundsLike[word[0] ?? ""]])].filter((letter) => letter !== undefined);
