import { glanceOf } from "./glance.ts";
import { nothing } from "./name-match.ts";
import type { Offers } from "./offers.ts";
import { isNameOf, keyOf, Order } from "./rank.ts";
import type { SearchIndex } from "./search-index.ts";
import { type Asked, countriesOf, holdsAny, holdsNeed, type Weigh } from "./weigh.ts";

/**
 * All answers in order, where words only order: those whose name is not meant are judged by what they state, unread.
 * @param offers of the one service that is asked for
 */
export const glancedAt = (asked: Asked, weigh: Weigh, offers: Offers): Order => {
  const { index, query, matching, today } = asked;
  const numbers = (query.filters.service ?? []).flatMap((type) => index.numbersOf(`service:${type}`));
  const countries = countriesOf(query.filters);
  const order = new Order();
  const glance = glanceOf(offers, query.filters, today);
  const wordless = new Map<number, number[] | null>();
  const toRead = new Set(matching.touched);
  for (const [from, to] of stretches(numbers, index, countries)) {
    for (let place = from; place < to; place++) {
      const n = numbers[place] ?? 0;
      const kind = glance.kindOf(place);
      if (matching.touches[n] === 0) {
        let alike = wordless.get(kind);
        if (alike === undefined) {
          const key = glance.keyOf(kind, nothing);
          alike = key === null ? null : order.having(key);
          wordless.set(kind, alike);
        }
        alike?.push(n);
        continue;
      }
      const words = matching.of(n);
      if (isNameOf(words) || (!glance.isAtItsBest(kind) && holdsNeed(asked, n, words))) continue;
      toRead.delete(n);
      const key = glance.keyOf(kind, words);
      if (key !== null) order.add(n, key);
    }
  }
  for (const n of toRead) {
    const words = matching.of(n);
    const isElsewhere = countries && !countries.includes(index.countryOf(n));
    if (!isNameOf(words) && !holdsNeed(asked, n, words) && !(isElsewhere && holdsAny(asked, n, ["country"]))) continue;
    const candidate = weigh(n);
    if (candidate?.judged.failed.length === 0) order.add(n, keyOf(candidate, query.filters, today));
  }
  return order;
};

/** From which place of some ascending numbers up to which those of these countries stand: the listings of a country have numbers in a row. */
const stretches = (
  numbers: readonly number[],
  index: SearchIndex,
  countries: readonly string[] | undefined,
): readonly (readonly [from: number, to: number])[] =>
  countries
    ? [...new Set(countries)]
        .map((code) => index.numbersOf(`country:${code}`))
        .sort(([a = 0], [b = 0]) => a - b)
        .map((there) => [placeOf(there[0] ?? 0, numbers), placeOf((there.at(-1) ?? -1) + 1, numbers)])
    : [[0, numbers.length]];

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
