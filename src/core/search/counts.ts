import type { Listing, SearchIndex } from "./search-index.ts";

/** What can be listed of a directory. */
export const lists = ["countries", "services", "populations", "languages", "exploitation", "cities", "kinds", "providers"] as const;
export type List = (typeof lists)[number];

/** What a listing has for each list; a city with its country, since two countries may have one of a name. */
const valuesOf: Readonly<Record<List, (listing: Listing) => readonly string[]>> = {
  countries: ({ country }) => [country],
  services: ({ services }) => services.map(({ type }) => type),
  populations: ({ services }) => services.flatMap(({ populations = [] }) => populations),
  languages: ({ services, phones = [] }) => [...services, ...phones].flatMap(({ languages = [] }) => languages),
  exploitation: ({ services }) => services.flatMap(({ exploitation = [] }) => exploitation),
  cities: ({ city, country }) => (city === undefined ? [] : [`${city}, ${country}`]),
  kinds: ({ kind }) => [kind],
  providers: ({ id }) => [id],
};

/** How many providers have each value, among those of some countries (none given: all). In the order of the values. */
export const countsOf = (list: List, { listings }: SearchIndex, countries?: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const listing of listings) {
    if (listing.status === "defunct" || (countries && !countries.includes(listing.country))) continue;
    for (const value of new Set(valuesOf[list](listing))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};
