import type { SearchIndex } from "./search-index.ts";

/** From the one number up to the other, `from` included. */
export type Stretch = readonly [from: number, to: number];

/** The numbers of the listings of a country: they stand in a row. */
export const stretchOf = (country: string, index: Pick<SearchIndex, "numbersOf">): Stretch => {
  const there = index.numbersOf(`country:${country}`);
  return [there[0] ?? 0, (there.at(-1) ?? -1) + 1];
};

/** Whether a listing lies in one of some countries. */
export const liesInOneOf = (countries: readonly string[], index: Pick<SearchIndex, "numbersOf">): ((n: number) => boolean) => {
  const stretches = countries.map((country) => stretchOf(country, index));
  return (n) => stretches.some(([from, to]) => n >= from && n < to);
};

/**
 * Where in a list of ascending numbers, places of it, the listings of some countries stand; undefined = of all. None of the
 * others need be looked at.
 */
export const stretchesOf = (
  numbers: readonly number[],
  countries: readonly string[] | undefined,
  index: Pick<SearchIndex, "numbersOf">,
): readonly Stretch[] =>
  countries === undefined
    ? [[0, numbers.length]]
    : [...new Set(countries)]
        .map((country) => stretchOf(country, index))
        .sort(([a], [b]) => a - b)
        .map(([from, to]) => [placeOf(from, numbers), placeOf(to, numbers)]);

/** What lies between stretches that have nothing in common. */
export const gapsBetween = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const sorted = stretches.toSorted(([a], [b]) => a - b);
  const ends = [0, ...sorted.map(([, to]) => to)];
  return ends.map((end, n) => [end, sorted[n]?.[0] ?? Number.POSITIVE_INFINITY]);
};

/** The first place of a number that is not below this one, in ascending numbers. */
export const placeOf = (least: number, numbers: readonly number[]): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};
