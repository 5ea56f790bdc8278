import type { Filters } from "./query.ts";
import type { SearchIndex } from "./search-index.ts";

/** Who may meet the conditions, as far as country and service tell: most of a directory lies elsewhere or does something else. */
export const mayMeet = (index: SearchIndex, { country, near, service }: Filters): Iterable<number> => {
  const codes = near ? [near.country] : country;
  const inPlaces = codes && [...new Set(codes)].flatMap((code) => index.numbersOf(`country:${code}`));
  const ofNeeds = service && allOf(service.map((type) => index.numbersOf(`service:${type}`)));
  if (inPlaces && ofNeeds) return inBoth(inPlaces, ofNeeds);
  return inPlaces ?? ofNeeds ?? Array.from({ length: index.count }, (_, n) => n);
};

const allOf = ([first = [], ...others]: readonly (readonly number[])[]): readonly number[] =>
  others.length === 0 ? first : [...new Set([first, ...others].flat())];

/** Of two lists the shorter is remembered: one country has a hundredth of a large directory. */
const inBoth = (a: readonly number[], b: readonly number[]): readonly number[] => {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const known = new Set(few);
  return many.filter((n) => known.has(n));
};
