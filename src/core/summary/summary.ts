import { type Due, dueFrom } from "../case/due.ts";
import { type Item, itemsByPart, type SummaryPart } from "../consent/items.ts";
import type { Released } from "../consent/release.ts";
import type { Value } from "../steps/field.ts";

export interface SummaryLine {
  readonly item: Item;
  readonly value: Value;
}

/**
 * The receiver's sheet, structured and without a word of styling. It holds a `Released`, which only `release` can make:
 * nobody can put one together from a case.
 */
export interface Summary {
  readonly released: Released;
  /** Agreed lines, in print order, by part; a part without lines is left out. */
  readonly parts: readonly { readonly part: SummaryPart; readonly lines: readonly SummaryLine[] }[];
  readonly due: Due;
}

export const buildSummary = (released: Released): Summary => {
  const { items, priority, released_on } = released.contents;
  const parts = (Object.keys(itemsByPart) as SummaryPart[])
    .map((part) => ({ part, lines: linesOf(itemsByPart[part], items) }))
    .filter(({ lines }) => lines.length > 0);
  return { released, parts, due: dueFrom(released_on, priority) };
};

const linesOf = (order: readonly Item[], items: ReadonlyMap<Item, Value>): SummaryLine[] =>
  order.flatMap((item) => {
    const value = items.get(item);
    return value === undefined ? [] : [{ item, value }];
  });
