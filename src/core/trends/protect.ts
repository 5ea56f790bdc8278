import type { By, Picture } from "./picture.ts";

/** The smallest number that is ever published, unless a larger one is asked for. */
export const smallestK = 10;

/** Exact counts of cases. */
export interface CaseCounts {
  readonly persons: number;
  readonly tables: readonly CaseTable[];
}

export interface CaseTable {
  readonly by: By;
  /** Persons with any answer. */
  readonly answered: number;
  readonly counts: ReadonlyMap<string, number>;
  /** How many categories there are. Without it they are years: those shown and those between them, or one more where none is between. */
  readonly categories?: number;
}

export interface Protected {
  /** Nothing: fewer than k. */
  readonly persons: number | undefined;
  readonly pictures: readonly Picture[];
  /** Tables that are not shown: nobody reaches k there, or the total would give a hidden count away. */
  readonly withheld: readonly By[];
}

/**
 * What may be published of case counts (after Synthetic Data Showcase, as CTDC does): nothing below k, and every count rounded
 * down to a multiple of k, so that k is both the threshold and the smallest step that can be seen.
 *
 * Rounding alone does not do: many categories and a high total can force a hidden count (nine hidden ones, 10 shown and 100 in
 * all: each hidden one is 9). So a table is shown only if its total leaves every hidden count open over at least half of the
 * numbers below k: the total exceeds the shown counts by what the other categories and that half can make up. Whether it does
 * is told from what is published alone, so that knowing this rule helps nobody. Totals of other tables say nothing more: each
 * is a rounded-down part of the same rounded-down number of persons.
 *
 * This holds for one release, and for whoever knows all categories: not for whoever knows from elsewhere who is in most of the
 * hidden ones. Two releases can be subtracted from each other.
 */
export const protect = ({ persons, tables }: CaseCounts, k: number): Protected => {
  if (persons < k) return { persons: undefined, pictures: [], withheld: [] };
  const pictures: Picture[] = [];
  const withheld: By[] = [];
  for (const table of tables) {
    const counts = new Map([...table.counts].filter(([, count]) => count >= k).map(([category, count]) => [category, roundDown(count, k)]));
    const answered = roundDown(table.answered, k);
    if (counts.size > 0 && leavesOpen(table, answered, counts, k)) pictures.push({ by: table.by, answered, counts });
    else withheld.push(table.by);
  }
  return { persons: roundDown(persons, k), pictures, withheld };
};

const roundDown = (count: number, k: number): number => Math.floor(count / k) * k;

const leavesOpen = ({ categories }: CaseTable, answered: number, counts: ReadonlyMap<string, number>, k: number): boolean => {
  const shown = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const all = categories ?? Math.max(counts.size + 1, yearsBetween([...counts.keys()].map(Number)));
  // Each other category can be up to k - 1 above what is shown of it, a hidden one up to k - 1 at all.
  return answered - shown <= (all - 1) * (k - 1) + Math.floor(k / 2);
};

const yearsBetween = (shown: readonly number[]): number => Math.max(...shown) - Math.min(...shown) + 1;
