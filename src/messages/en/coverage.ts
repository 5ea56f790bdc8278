import type { State } from "../../core/upkeep/coverage.ts";
import type { Hole } from "../../core/upkeep/holes.ts";
import type { Person } from "../../core/upkeep/person.ts";
import type { ServiceType } from "../../core/vocabulary/ids.ts";
import { formatHelp } from "./formats.ts";
import { joinedByAnd, joinedByOr } from "./joined.ts";
import { anyOf, plural } from "./persons.ts";

/** "no shelter", but "no provider of legal help" */
const some = (service: ServiceType, name: string): string => (countable.includes(service) ? name : `provider of ${name}`);
const countable: readonly ServiceType[] = ["hotline", "shelter", "case-management", "interpretation"];

/** Words of `referral coverage`. */
export const coverageWords = {
  summary: "where the directory holds, and where it has holes",
  description:
    "Show for each country which services are recorded for a woman, a man, a girl, a boy, a family: found, unknown (offered, and\n" +
    "the record does not state whom it takes), closed (for now, all who might take them) or none; then the holes in words, and what\n" +
    "the walkthrough may suggest and nobody recorded offers. It judges as search does. Never by town: a single shelter must not be\n" +
    "told from a table.",
  country: "only this country",
  format: formatHelp,
  persons: { woman: "woman", man: "man", girl: "girl", boy: "boy", family: "family" } satisfies Record<Person, string>,
  states: { found: "found", unknown: "unknown", closed: "closed", none: "none" } satisfies Record<State, string>,
  inWords: (person: Person, state: State) => `${coverageWords.persons[person]} ${coverageWords.states[state]}`,
  service: "service",
  countryColumn: "country",
  holes: "Holes",
  needs: "Needs of the walkthrough",
  noHoles: "No hole: each service is recorded for everybody.",
  needsMet: "Each service that a step may suggest has a provider.",

  nobody: (country: string, names: readonly string[]): string => `${country}: nobody recorded for ${joinedByOr(names)}`,
  whomever: (country: string, names: readonly string[]): string =>
    `${country}: whom they take is not stated by those recorded for ${joinedByAnd(names)}: ask`,
  /** @param name of the service: "shelter" */
  hole: (country: string, hole: Hole, name: string): string => {
    switch (hole.kind) {
      case "nobody":
        return coverageWords.nobody(country, [name]);
      case "none":
        return `${country}: no ${some(hole.service, name)} recorded that takes ${anyOf(hole.persons)}`;
      case "closed":
        return `${country}: every ${some(hole.service, name)} recorded that may take ${anyOf(hole.persons)} is closed for now`;
      case "unknown":
        if (hole.stated_by_closed)
          return `${country}: every ${some(hole.service, name)} recorded that states it takes ${anyOf(hole.persons)} is closed for now; others may: ask`;
        return `${country}: no ${some(hole.service, name)} recorded that states it takes ${anyOf(hole.persons)}: ask`;
    }
  },
  unmet: (country: string, services: string, priority: string): string =>
    `${country}: a step may suggest ${services} (${priority}), and nobody is recorded for it`,
  noRecords: (country: string): string => `${country}: no provider recorded at all`,

  across: (countries: number): string => `Across ${countries} countries`,
  acrossNobody: (service: string): string => `Nobody recorded for ${service}`,
  acrossNone: (service: string, person: Person): string => `No ${service} recorded that takes ${plural[person]}`,
};
