import type { Country, Organization } from "../directory/model.ts";
import { type NearMiss, nearMisses } from "./explain.ts";
import { servingOf } from "./facet.ts";
import { type FirstThings, firstThings } from "./first-things.ts";
import { townOf } from "./place.ts";
import type { Question } from "./query.ts";
import { type Relaxation, relaxations } from "./relax.ts";
import type { SearchResult, World } from "./search.ts";
import { stretchOf } from "./stretches.ts";

/** What stands around the answers: whom to call in danger, what nearly fits, and what to ask less for. */
export interface Around {
  readonly firstThings: readonly FirstThings[];
  readonly nearMisses: readonly NearMiss[];
  readonly relaxations: readonly Relaxation[];
}

interface Wishes {
  readonly countryOf: (code: string) => Country | undefined;
  readonly organizationOf: (id: string) => Organization | undefined;
  /** Near misses and relaxations even where there are answers. */
  readonly why?: boolean;
}

export const around = (
  world: World,
  question: Question,
  result: SearchResult,
  { countryOf, organizationOf, why = false }: Wishes,
): Around => {
  const explain = why || result.count === 0;
  // Of a country's records only those are read that could be named here. Without a file, that nothing is recorded must be said.
  const answering = (country: string): Country => ({
    country,
    emergency: countryOf(country)?.emergency ?? [],
    organizations: world.index.numbersOf(`always:${country}`).flatMap((n) => organizationOf(world.index.listing(n).id) ?? []),
  });
  const { filters } = result.query;
  const { near } = filters;
  const town = near && {
    name: near.name,
    servingOf: (organization: Organization) => servingOf(organization, near, (name, country) => townOf(world.lexicon, name, country)),
  };
  return {
    firstThings: countriesOf(result, world).map((code) => firstThings(answering(code), filters, town)),
    nearMisses: nearMisses(result, world.today, { namedOnly: !explain }).slice(0, nearMissesAtMost),
    relaxations: explain ? relaxations(world, question, result) : [],
  };
};

const nearMissesAtMost = 3;
const countriesAtMost = 3;

/** The countries that were asked for; else the one where all answers lie. */
const countriesOf = ({ query: { filters }, count, best }: SearchResult, { index }: World): readonly string[] => {
  if (filters.near) return [filters.near.country];
  if (filters.country) return filters.country.slice(0, countriesAtMost);
  const [first] = best(1);
  if (first === undefined) return [];
  const country = index.countryOf(first);
  const [from, to] = stretchOf(country, index);
  return count <= to - from && best(count).every((n) => n >= from && n < to) ? [country] : [];
};
