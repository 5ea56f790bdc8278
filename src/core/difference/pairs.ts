import type { Part } from "./parts.ts";

/**
 * Which part after an edit each part before it went on as: of the same kind and name, and where several have the name, whichever are
 * the most alike. By their places alone, the first of two shelters that went would be told as the second, changed in everything.
 */
export const pairsOf = (before: readonly Part[], after: readonly Part[]): ReadonlyMap<Part, Part> => {
  const pairs = new Map<Part, Part>();
  const taken = new Set<Part>();
  const possible = before.flatMap((old) =>
    after
      .filter(({ kind, name }) => kind === old.kind && name === old.name)
      .map((young) => ({ old, young, alike: alikeness(old, young), inPlace: Number(old.nth === young.nth) })),
  );
  for (const { old, young } of possible.toSorted((a, b) => b.alike - a.alike || b.inPlace - a.inPlace))
    if (!pairs.has(old) && !taken.has(young)) {
      pairs.set(old, young);
      taken.add(young);
    }
  return pairs;
};

/** How much of what either states both state: 1 where they are the same. */
const alikeness = (one: Part, other: Part): number => {
  const [a, b] = [statements(one), statements(other)];
  const shared = [...a].filter((statement) => b.has(statement)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
};

const statements = ({ said }: Part): ReadonlySet<string> =>
  new Set(Object.entries(said).flatMap(([field, items]) => items.map((item) => `${field} ${item}`)));

/** Whether a field says the same in both, in whatever order. */
export const saysSame = (one: Part, other: Part, field: string): boolean =>
  JSON.stringify(one.said[field]) === JSON.stringify(other.said[field]);
