import fc from "fast-check";
import { expect, test } from "vitest";
import { worthComparing } from "../../src/core/search/alike-names.ts";
import { Order, oneAfterAnother } from "../../src/core/search/order.ts";
import { gapsBetween, type Stretch } from "../../src/core/search/stretches.ts";

const all = Number.POSITIVE_INFINITY;

const orderOf = (keys: readonly string[], first: readonly number[]): Order => {
  const order = new Order();
  // Some are read before the others, as those whose name is meant.
  for (const n of [...first, ...keys.keys()]) if (order.has(n) === false) order.add(n, keys[n] ?? "");
  return order;
};

const keys = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 30 });
const places = (keys: readonly string[]) => fc.uniqueArray(fc.nat(keys.length - 1), { maxLength: 6 });

test("answers stand by their keys, equals by their numbers, and as many of the best are given as are asked for", () =>
  fc.assert(
    fc.property(
      keys.chain((keys) => fc.tuple(fc.constant(keys), places(keys))),
      fc.nat(40),
      ([keys, first], most) => {
        const order = orderOf(keys, first);
        const expected = [...keys.entries()].sort(([n, a], [m, b]) => (a === b ? n - m : a < b ? -1 : 1)).map(([n]) => n);
        expect(order.best(all)).toEqual(expected);
        expect(order.best(most)).toEqual(expected.slice(0, most));
        expect(order.count).toBe(keys.length);
      },
    ),
  ));

test("those of some stretches first, and the others after them, are all of them in the same order", () =>
  fc.assert(
    fc.property(keys, fc.uniqueArray(fc.nat(30), { minLength: 4, maxLength: 4 }), fc.boolean(), fc.nat(40), (keys, ends, swapped, most) => {
      const [a = 0, b = 0, c = 0, d = 0] = ends.sort((x, y) => x - y);
      const stretches: Stretch[] = swapped
        ? [
            [c, d],
            [a, b],
          ]
        : [
            [a, b],
            [c, d],
          ];
      const order = orderOf(keys, []);
      const ordered = order.best(all);
      const inside = ([from, to]: Stretch) => ordered.filter((n) => n >= from && n < to);
      const expected = [...stretches.flatMap(inside), ...ordered.filter((n) => !stretches.some(([from, to]) => n >= from && n < to))];
      const ranking = oneAfterAnother([...stretches.map((one) => order.of([one])), order.of(gapsBetween(stretches))]);
      expect(ranking.best(all)).toEqual(expected);
      expect(ranking.best(most)).toEqual(expected.slice(0, most));
      expect(ranking.count).toBe(keys.length);
    }),
  ));

test("of a large directory each answer may differ from all others", () => {
  const order = new Order();
  const numbers = Array.from({ length: 300_000 }, (_, n) => n);
  for (const n of numbers) order.add(n, String(n).padStart(6, "0"));
  expect(order.best(all)).toEqual(numbers);
});

test("a few letters are worth comparing where they stand as they are, more of them where a fifth of their runs does", () => {
  const named = (text: string, ...names: string[]) => worthComparing(text, [[7, names]]);
  expect(named("umutt", "Kvinnohus Umut")).toEqual([]);
  expect(named("nnohu", "Kvinnohus Umut", "Umut")).toEqual([{ listing: 7, name: "kvinnohus umut" }]);
  expect(named("kvinohus", "Kvinnohus Umut", "Umut")).toEqual([{ listing: 7, name: "kvinnohus umut" }]);
  expect(named("umu", "Umut")).toEqual([]);
});
