import type { SearchIndex } from "./search-index.ts";

/** Places in a list: from the one up to the other, `from` included. */
export type Stretch = readonly [from: number, to: number];

/**
 * Where in a list of ascending numbers the listings of some countries stand; undefined = of all. The listings of a country
 * have numbers in a row: none of the others need be looked at.
 */
export const stretchesOf = (
  numbers: readonly number[],
  countries: readonly string[] | undefined,
  index: Pick<SearchIndex, "numbersOf">,
): readonly Stretch[] => {
  if (!countries) return [[0, numbers.length]];
  return [...new Set(countries)]
    .map((code) => index.numbersOf(`country:${code}`))
    .sort(([a = 0], [b = 0]) => a - b)
    .map((there) => [placeOf(there[0] ?? 0, numbers), placeOf((there.at(-1) ?? -1) + 1, numbers)]);
};

/** The first place of a number that is not below this one. */
const placeOf = (least: number, numbers: readonly number[]): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};
