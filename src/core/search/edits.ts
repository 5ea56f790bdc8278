import { type Entry, entriesWith, type Table } from "./table.ts";

/**
 * Slips of the finger between two words: letters dropped, added, changed, or two neighbours swapped (optimal string
 * alignment). Stops counting beyond `limit` and then answers `limit + 1`.
 */
export const edits = (a: string, b: string, limit: number): number => counterUpTo(limit)(a, 0, a.length, b, 0, b.length);

/** Counts slips between two stretches, ends not included. */
type Counter = (a: string, fromA: number, toA: number, b: string, fromB: number, toB: number) => number;

const none: Counter = (a, fromA, toA, b, fromB, toB) => (a.slice(fromA, toA) === b.slice(fromB, toB) ? 0 : 1);

const one: Counter = (a, fromA, toA, b, fromB, toB) => {
  const longer = toB - fromB - (toA - fromA);
  if (longer > 1 || longer < -1) return 2;
  while (fromA < toA && fromB < toB && a.charCodeAt(fromA) === b.charCodeAt(fromB)) {
    fromA++;
    fromB++;
  }
  while (toA > fromA && toB > fromB && a.charCodeAt(toA - 1) === b.charCodeAt(toB - 1)) {
    toA--;
    toB--;
  }
  const left = toA - fromA;
  if (left === 0 || toB === fromB) return left + toB - fromB;
  // Both the first and the last letters differ: one slip must be all there is.
  if (longer !== 0) return 2;
  const isSwap = left === 2 && a.charCodeAt(fromA) === b.charCodeAt(fromB + 1) && a.charCodeAt(fromA + 1) === b.charCodeAt(fromB);
  return left === 1 || isSwap ? 1 : 2;
};

/**
 * What both begin and end with costs nothing. Where the rest begins one of the four slips must have happened: each is tried,
 * with one fewer to forgive. For the few that are forgiven this is a fraction of what the usual table of all pairs of letters
 * takes, and most words are told apart by their first letters. It calls another function and not itself: one that is called
 * thousands of times is compiled, and into itself again and again, while the answer waits.
 */
const more =
  (limit: number, less: Counter): Counter =>
  (a, fromA, toA, b, fromB, toB) => {
    const longer = toB - fromB - (toA - fromA);
    if (longer > limit || -longer > limit) return limit + 1;
    while (fromA < toA && fromB < toB && a.charCodeAt(fromA) === b.charCodeAt(fromB)) {
      fromA++;
      fromB++;
    }
    if (toA === fromA || toB === fromB) return toA - fromA + (toB - fromB);
    const isSwap =
      fromA + 1 < toA &&
      fromB + 1 < toB &&
      a.charCodeAt(fromA) === b.charCodeAt(fromB + 1) &&
      a.charCodeAt(fromA + 1) === b.charCodeAt(fromB);
    let least = less(a, fromA + 1, toA, b, fromB + 1, toB);
    if (isSwap) least = Math.min(least, less(a, fromA + 2, toA, b, fromB + 2, toB));
    least = Math.min(least, less(a, fromA + 1, toA, b, fromB, toB));
    return 1 + Math.min(least, less(a, fromA, toA, b, fromB + 1, toB));
  };

const counters: Counter[] = [none, one];
const counterUpTo = (limit: number): Counter => {
  counters[limit] ??= more(limit, counterUpTo(limit - 1));
  return counters[limit];
};

/** Slips forgiven in a word: none in a short one or a number, where the next word is another word altogether. */
export const forgiven = (word: string): number => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

/** Letters that one ear or keyboard takes for the other at the beginning of a word. */
export const soundsLike: Readonly<Record<string, string>> = { c: "k", k: "c", s: "z", z: "s", f: "v", v: "f", i: "y", y: "i", j: "y" };

interface Near {
  readonly entry: Entry;
  readonly slips: number;
}

/**
 * The words of a table within `limit` slips of a word. Most slips leave the first half whole, and few words share it;
 * only when none of them is near are those compared that share a first letter (right, dropped, swapped or sounding alike).
 */
export const within = (table: Table, word: string, limit: number, mark = ""): Near[] => {
  const near = withinFromHalf(table, word, limit, mark);
  if (near.some(({ slips }) => slips < 2)) return near;
  return firstLetters(word).flatMap((letter) => among(table, letter, word, limit, mark));
};

/** Only those that share the first half. @param mark before the keys that are looked at */
export const withinFromHalf = (table: Table, word: string, limit: number, mark = ""): Near[] =>
  among(table, word.slice(0, (word.length + 1) >> 1), word, limit, mark);

const among = (table: Table, prefix: string, word: string, limit: number, mark: string): Near[] => {
  const slips: number[] = [];
  const { length } = word;
  const count = counterUpTo(limit);
  // A word does not begin with a letter that only sounds like its first.
  const same = word.startsWith(prefix) ? prefix.length : 0;
  const passed = mark.length + same;
  const entries = entriesWith(table, mark + prefix, (text, from, to) => {
    // Most are too long or too short. Nothing is called for them.
    const longer = to - from - mark.length - length;
    if (longer > limit || -longer > limit) return false;
    const found = count(word, same, length, text, from + passed, to);
    if (found <= limit) slips.push(found);
    return found <= limit;
  });
  return entries.map(([key, value], n) => ({ entry: [key.slice(mark.length), value], slips: slips[n] ?? limit }));
};

const firstLetters = (word: string): string[] =>
  [...new Set([word[0], word[1], soundsLike[word[0] ?? ""]])].filter((letter) => letter !== undefined);
