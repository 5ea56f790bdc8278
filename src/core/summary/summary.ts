import { type Due, dueFrom } from "../case/due.ts";
import { type Item, itemsByPart, type SummaryPart } from "../consent/items.ts";
import type { Released } from "../consent/release.ts";
import type { Value } from "../steps/field.ts";
import type { Priority } from "../steps/services.ts";

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
  readonly priority: Priority;
  /** Agreed lines, in print order, by part; a part without lines is left out. */
  readonly parts: readonly { readonly part: SummaryPart; readonly lines: readonly SummaryLine[] }[];
  readonly due: Due;
}

export const buildSummary = (released: Released): Summary => {
  const { items, choice, released_on } = released.contents;
  const priority = isPriority(choice.priority) ? choice.priority : "normal";
  const parts = (Object.keys(itemsByPart) as SummaryPart[])
    .map((part) => ({ part, lines: linesOf(itemsByPart[part], items) }))
    .filter(({ lines }) => lines.length > 0);
  return { released, priority, parts, due: dueFrom(released_on, priority) };
};

const isPriority = (value: unknown): value is Priority => value === "emergency" || value === "urgent" || value === "normal";

const linesOf = (order: readonly Item[], items: ReadonlyMap<Item, Value>): SummaryLine[] =>
  order.flatMap((item) => {
    const value = items.get(item);
    return value === undefined ? [] : [{ item, value }];
  });
