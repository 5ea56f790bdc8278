import { glanceOf } from "./glance.ts";
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
  // Whose name is meant, or answers the need in place of a service: then services count that state something else.
  const toRead: number[] = [];
  const dropped: number[] = [];
  const listFor = (n: number, kind: number): number[] => {
    const words = matching.of(n);
    if (isNameOf(words) || (matching.patterns[n] !== 0 && !glance.isAtItsBest(kind) && holdsNeed(asked, n, words))) return toRead;
    const key = glance.keyOf(kind, words);
    return key === null ? dropped : order.having(key);
  };
  const lists: Map<number, number[]>[] = [];
  const put = (n: number, kind: number): void => {
    const list = listFor(n, kind);
    list.push(n);
    const pattern = matching.patterns[n] ?? 0;
    if (matching.ofAll(pattern) === undefined) return;
    lists[pattern] ??= new Map();
    lists[pattern].set(kind, list);
  };
  const isPut = new Uint8Array(index.count);
  const { patterns } = matching;
  for (const [from, to] of stretchesOf(numbers, countries, index)) {
    // Thousands pass here, most like another before them. Nothing is made or called for each that need not be.
    for (let place = from; place < to; place++) {
      const n = numbers[place] ?? 0;
      const kind = glance.kindOf(place);
      const known = lists[patterns[n] ?? 0]?.get(kind);
      isPut[n] = 1;
      if (known) known.push(n);
      else put(n, kind);
    }
  }
  for (const n of matching.touched) if (isPut[n] === 0) toRead.push(n);
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
