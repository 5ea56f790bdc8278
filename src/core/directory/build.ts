import type { Country } from "./model.ts";

export const withoutIds = (country: Country, ids: ReadonlySet<string>): Country => ({
  ...country,
  organizations: country.organizations.filter(({ id }) => !ids.has(id)),
});

/** Countries with `above` laid over `below`: a record replaces the one with its id, the head of a file only what it says. */
export const layOver = (below: readonly Country[], above: readonly Country[]): readonly Country[] => {
  const countries = new Map(below.map((country) => [country.country, country]));
  for (const upper of above) {
    const lower = countries.get(upper.country);
    countries.set(upper.country, lower ? layCountry(lower, upper) : upper);
  }
  return byCode([...countries.values()]);
};

const layCountry = (lower: Country, upper: Country): Country => {
  const moved = [...(lower.moved ?? []), ...(upper.moved ?? [])];
  return {
    country: lower.country,
    emergency: upper.emergency.length > 0 ? upper.emergency : lower.emergency,
    ...((upper.mechanism || lower.mechanism) && { mechanism: { ...lower.mechanism, ...upper.mechanism } }),
    organizations: [...new Map([...lower.organizations, ...upper.organizations].map((one) => [one.id, one])).values()],
    ...(moved.length > 0 && { moved }),
  };
};

export const byCode = (countries: readonly Country[]): readonly Country[] =>
  [...countries].sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : 0));
