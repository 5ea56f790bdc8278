import { glanceOf } from "./glance.ts";
import { nothing } from "./name-match.ts";
import type { Offers } from "./offers.ts";
import { Order } from "./order.ts";
import { isNameOf, keyOf } from "./rank.ts";
import { liesInOneOf, stretchesOf } from "./stretches.ts";
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
  // Whose name is meant, or answers the need in place of a service: then services count that state something else.
  const toRead = new Set(matching.touched);
  for (const [from, to] of stretchesOf(numbers, countries, index)) {
    for (let place = from; place < to; place++) {
      const n = numbers[place] ?? 0;
      const kind = glance.kindOf(place);
      // Most have none of the words. Nothing is made or called for them that need not be.
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
  const isThere = countries && liesInOneOf(countries, index);
  for (const n of toRead) {
    const words = matching.of(n);
    const isElsewhere = isThere !== undefined && !isThere(n);
    if (!isNameOf(words) && !holdsNeed(asked, n, words) && !(isElsewhere && holdsAny(asked, n, ["country"]))) continue;
    const candidate = weigh(n);
    if (candidate?.judged.failed.length === 0) order.add(n, keyOf(candidate, query.filters, today));
  }
  return order;
};
