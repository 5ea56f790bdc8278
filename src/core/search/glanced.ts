import { glanceOf } from "./glance.ts";
import { nothing } from "./name-match.ts";
import type { Offers } from "./offers.ts";
import { isNameOf, keyOf, Order } from "./rank.ts";
import { type Asked, countriesOf, holdsAny, holdsNeed, numbersIn, type Weigh } from "./weigh.ts";

/**
 * All answers in order, where words only order: those whose name is not meant are judged by what they state, unread.
 * @param offers of the one service that is asked for
 */
export const glancedAt = (asked: Asked, weigh: Weigh, offers: Offers): Order => {
  const { index, query, matching, today } = asked;
  const numbers = (query.filters.service ?? []).flatMap((type) => index.numbersOf(`service:${type}`));
  const countries = countriesOf(query.filters);
  const there = countries && numbersIn(index, countries);
  const order = new Order();
  const glance = glanceOf(offers, query.filters, today);
  const wordless: (number[] | null)[] = [];
  const toRead = new Set(matching.touched);
  for (let place = 0; place < numbers.length; place++) {
    const n = numbers[place] ?? 0;
    if (there && !there.has(n)) continue;
    const isWorded = matching.isTouched(n);
    const words = isWorded ? matching.of(n) : nothing;
    if (isWorded && isNameOf(words)) continue;
    const kind = glance.kindOf(place);
    if (isWorded) {
      if (!glance.isAtItsBest(kind) && holdsNeed(asked, n, words)) continue;
      toRead.delete(n);
      const key = glance.keyOf(kind, words);
      if (key !== null) order.add(n, key);
      continue;
    }
    let alike = wordless[kind];
    if (alike === undefined) {
      const key = glance.keyOf(kind, nothing);
      alike = key === null ? null : order.having(key);
      wordless[kind] = alike;
    }
    alike?.push(n);
  }
  for (const n of toRead) {
    const words = matching.of(n);
    const isElsewhere = there && !there.has(n);
    if (!isNameOf(words) && !holdsNeed(asked, n, words) && !(isElsewhere && holdsAny(asked, n, ["country"]))) continue;
    const candidate = weigh(n);
    if (candidate?.judged.failed.length === 0) order.add(n, keyOf(candidate, query.filters, today));
  }
  return order;
};
