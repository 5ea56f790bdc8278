import { severalAnswers } from "../../src/core/trends/picture.ts";
import { type CaseCounts, type CaseTable, type Protected, protect } from "../../src/core/trends/protect.ts";

/** A hidden count, and every value that it can have for whoever knows what was published, the totals and the method. */
export interface Hidden {
  readonly by: CaseTable["by"];
  readonly category: string;
  readonly values: ReadonlySet<number>;
}

type Publish = (counts: CaseCounts, k: number) => Protected;

interface World {
  readonly counts: readonly number[];
  readonly answered: number;
}

/**
 * Tries every table that there could be: all numbers that round down to what is shown, and all below k where nothing is. The
 * attacker knows all categories, k and the method: a table counts only if publishing it would give the same. Tables that were
 * left out tell which they can't be. Numbers of persons join the tables: nobody answers who is not there.
 */
export const attack = (
  published: Protected,
  tables: readonly Pick<CaseTable, "by" | "categories">[],
  lists: Readonly<Record<string, readonly string[]>>,
  k: number,
  publish: Publish = protect,
): readonly Hidden[] => {
  const { persons } = published;
  if (persons === undefined) return [];
  const possible = tables.map((table) => {
    const categories = lists[table.by] ?? [];
    const picture = published.pictures.find(({ by }) => by === table.by);
    // Of a table that was left out no number is known at all: nothing of it can be recovered.
    if (!picture) return { table, categories, picture, worlds: [] };
    const ranges = categories.map((category) => rangeOf(picture.counts.get(category), k));
    const worlds: World[] = [];
    for (const counts of product(ranges)) {
      for (const answered of totals(counts, table, k, picture.answered)) {
        if (answered > persons + k - 1) continue;
        const made = publish(
          {
            persons: persons + k - 1,
            tables: [{ ...table, answered, counts: new Map(categories.map((one, n) => [one, counts[n] ?? 0])) }],
          },
          k,
        );
        if (same(made, picture)) worlds.push({ counts, answered });
      }
    }
    return { table, categories, picture, worlds };
  });
  // Years say how many persons there are; every other table needs as many as answered it.
  const mostPersons = Math.min(
    persons + k - 1,
    ...possible
      .filter(({ table, picture }) => table.by === "year" && picture)
      .map(({ worlds }) => Math.max(...worlds.map(({ answered }) => answered))),
  );
  const leastPersons = Math.max(
    persons,
    ...possible.filter(({ picture }) => picture).map(({ worlds }) => Math.min(...worlds.map(({ answered }) => answered))),
  );
  return possible.flatMap(({ table, categories, picture, worlds }) => {
    const fitting = worlds.filter(({ answered }) => (table.by === "year" ? answered >= leastPersons : answered <= mostPersons));
    return categories.flatMap((category, n) =>
      picture && !picture.counts.has(category)
        ? [{ by: table.by, category, values: new Set(fitting.map(({ counts }) => counts[n] ?? 0)) }]
        : [],
    );
  });
};

const rangeOf = (shown: number | undefined, k: number): readonly number[] => Array.from({ length: k }, (_, n) => (shown ?? 0) + n);

/** How many persons may have answered: the sum, or where one may have several answers anything from the largest to the sum. */
const totals = (counts: readonly number[], { by }: Pick<CaseTable, "by">, k: number, shown: number): readonly number[] => {
  const sum = counts.reduce((one, other) => one + other, 0);
  const range = rangeOf(shown, k);
  return severalAnswers.includes(by)
    ? range.filter((total) => total <= sum && total >= Math.max(...counts))
    : range.filter((total) => total === sum);
};

const same = ({ pictures: [made] }: Protected, shown: Protected["pictures"][number]): boolean =>
  made !== undefined &&
  made.answered === shown.answered &&
  made.counts.size === shown.counts.size &&
  [...shown.counts].every(([category, count]) => made.counts.get(category) === count);

function* product(ranges: readonly (readonly number[])[]): Iterable<readonly number[]> {
  const [first, ...rest] = ranges;
  if (!first) yield [];
  else for (const tail of product(rest)) for (const value of first) yield [value, ...tail];
}
