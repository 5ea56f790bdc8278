import { factsOf } from "../../src/commands/sheet-facts.ts";
import { townOf } from "../../src/core/search/place.ts";
import type { Known } from "../../src/core/steps/step.ts";
import { directory } from "../fakes/directory.ts";

/** Every provider of the real directory. */
export const providerIds: string[] = directory.countries.flatMap(
  (code) => directory.country(code)?.organizations.map(({ id }) => id) ?? [],
);

export const isProviderOf = (id: string, country: string, wanted: readonly string[]): boolean => {
  const found = directory.organization(id);
  return found?.country === country && found.services.some(({ type }) => wanted.includes(type));
};

export const knownAt = (now: string): Known => ({
  country: (code) => directory.country(code),
  organization: (id) => directory.organization(id),
  now,
  aheadOf: factsOf(directory).aheadOf,
  townOf: (name, country) => townOf(directory.lexicon, name, country),
});
