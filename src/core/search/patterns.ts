/** In which ways some listings have some words: few, where thousands of listings have them. */
export interface Patterns<Hit> {
  /** The pattern of each listing; 0 = it has none of the words. */
  readonly of: ArrayLike<number>;
  /** What those of a pattern have of each word. */
  hitsOf(pattern: number): readonly (Hit | undefined)[];
}

/**
 * @param words of each word the listings that have it, and how; hits with the same number are the same
 * @param count of listings
 */
export const patternsIn = <Hit extends { readonly id: number }>(
  words: readonly ReadonlyMap<number, Hit>[],
  count: number,
): Patterns<Hit> => {
  const of = new Uint32Array(count);
  const hitsOf: (readonly (Hit | undefined)[])[] = [words.map(() => undefined)];
  for (const [at, listings] of words.entries()) {
    // A pattern, and one hit more, is a pattern again.
    const next: Map<number, number>[] = [];
    listings.forEach((hit, listing) => {
      const before = of[listing] ?? 0;
      const known = next[before]?.get(hit.id);
      if (known !== undefined) {
        of[listing] = known;
        return;
      }
      const pattern = hitsOf.push((hitsOf[before] ?? []).with(at, hit)) - 1;
      next[before] ??= new Map();
      next[before].set(hit.id, pattern);
      of[listing] = pattern;
    });
  }
  return { of, hitsOf: (pattern) => hitsOf[pattern] ?? [] };
};
