import { type By, bys, type Picture, type Trends } from "./picture.ts";

export interface Merged {
  readonly trends: Trends;
  /** In how many offices' figures each thing stands; those that all show are not named. */
  readonly partly: readonly { readonly by: By; readonly offices: number }[];
}

/** The sum of protected figures. What an office had to hide is missing: the sums are at least so many, never all. */
export const merge = (offices: readonly Trends[], name: string): Merged => {
  const all = offices.reduce((sum, { offices: count = 1 }) => sum + count, 0);
  const shown = bys.flatMap((by) => {
    const pictures = offices.flatMap((office) => office.pictures.filter((one) => one.by === by).map((picture) => ({ picture, office })));
    return pictures.length > 0 ? [{ by, pictures }] : [];
  });
  const [{ k } = {}] = offices;
  return {
    trends: {
      kind: "merged",
      name,
      persons: offices.reduce((sum, { persons }) => sum + persons, 0),
      pictures: shown.map(({ by, pictures }) =>
        added(
          by,
          pictures.map(({ picture }) => picture),
        ),
      ),
      ...(k !== undefined && { k }),
      offices: all,
    },
    partly: shown
      .map(({ by, pictures }) => ({ by, offices: pictures.reduce((sum, { office }) => sum + (office.offices ?? 1), 0) }))
      .filter(({ offices: some }) => some < all),
  };
};

const added = (by: By, pictures: readonly Picture[]): Picture => {
  const counts = new Map<string, number>();
  for (const picture of pictures) for (const [category, count] of picture.counts) counts.set(category, (counts.get(category) ?? 0) + count);
  return { by, answered: pictures.reduce((sum, { answered }) => sum + answered, 0), counts };
};
