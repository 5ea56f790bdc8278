import { placeOf, type Stretch } from "./stretches.ts";

/** Answers by their numbers, joined as far as they are looked at: of thousands five are shown. */
export interface Ranking {
  readonly count: number;
  /** So many of the best; Infinity = all. */
  best(most: number): readonly number[];
}

/**
 * Puts listings in order by their keys, and equals by their numbers. There are few keys: most of many answers differ in
 * nothing that counts.
 */
export class Order implements Ranking {
  readonly #byKey = new Map<string, number[]>();
  readonly #mixed = new Set<string>();
  #sorted: readonly (readonly number[])[] | undefined;

  add(n: number, key: string): void {
    const alike = this.having(key);
    if ((alike.at(-1) ?? 0) > n) this.#mixed.add(key);
    alike.push(n);
  }

  /** Those of a key, to add more to: in ascending order together with what is added, and before any smaller one is. */
  having(key: string): number[] {
    const known = this.#byKey.get(key);
    if (known) return known;
    const first: number[] = [];
    this.#byKey.set(key, first);
    this.#sorted = undefined;
    return first;
  }

  /** A copy that lacks some few. */
  without(some: ReadonlyMap<number, unknown>): Order {
    const others = new Order();
    const gone = [...some.keys()];
    // Most lists hold none of them, and are looked through and copied as they are.
    for (const [key, alike] of this.#byKey)
      others.#byKey.set(key, gone.some((n) => alike.includes(n)) ? alike.filter((n) => !some.has(n)) : [...alike]);
    for (const key of this.#mixed) others.#mixed.add(key);
    return others;
  }

  get count(): number {
    return countIn([...this.#byKey.values()]);
  }

  has(n: number): boolean {
    return [...this.#byKey.values()].some((alike) => alike.includes(n));
  }

  best(most: number): readonly number[] {
    return bestOf(this.#lists(), most);
  }

  /** Those of some stretches, which have none in common. */
  of(stretches: readonly Stretch[]): Ranking {
    const lists = this.#lists().flatMap((alike) => stretches.map(([from, to]) => alike.slice(placeOf(from, alike), placeOf(to, alike))));
    return { count: countIn(lists), best: (most) => bestOf(lists, most) };
  }

  /** Those of each key in ascending order, the best key first. */
  #lists(): readonly (readonly number[])[] {
    for (const key of this.#mixed) this.#byKey.get(key)?.sort((a, b) => a - b);
    this.#mixed.clear();
    this.#sorted ??= [...this.#byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, alike]) => alike);
    return this.#sorted;
  }
}

/** One after the other. */
export const oneAfterAnother = (rankings: readonly Ranking[]): Ranking => ({
  count: rankings.reduce((sum, { count }) => sum + count, 0),
  best: (most) => {
    let left = most;
    return rankings.flatMap((ranking) => {
      const some = ranking.best(left);
      left -= some.length;
      return some;
    });
  },
});

const countIn = (lists: readonly (readonly number[])[]): number => lists.reduce((sum, { length }) => sum + length, 0);

const bestOf = (lists: readonly (readonly number[])[], most: number): readonly number[] => {
  let left = most;
  return lists.flatMap((alike) => {
    const some = left < alike.length ? alike.slice(0, left) : alike;
    left -= some.length;
    return some;
  });
};
