import type { State } from "../../core/upkeep/coverage.ts";
import type { Hole } from "../../core/upkeep/holes.ts";
import type { Person } from "../../core/upkeep/person.ts";
import type { ServiceType } from "../../core/vocabulary/ids.ts";

const plural: Readonly<Record<Person, string>> = { woman: "women", man: "men", girl: "girls", boy: "boys", family: "families" };

const listed = (texts: readonly string[], last: string): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${last} ${texts.at(-1)}`;
const whom = (persons: readonly Person[], last = "or"): string =>
  listed(
    persons.map((person) => plural[person]),
    last,
  );

/** "no shelter", but "no provider of legal help" */
const some = (service: ServiceType, name: string): string => (countable.includes(service) ? name : `provider of ${name}`);
const countable: readonly ServiceType[] = ["hotline", "shelter", "case-management", "interpretation"];

/** Words of `referral coverage`. */
export const coverageWords = {
  summary: "where the directory holds, and where it has holes",
  description:
    "Show for each country which services are recorded for a woman, a man, a girl, a boy, a family: found, unknown (offered, and\n" +
    "the record does not state whom it takes) or none; then the holes in words, and what the walkthrough may suggest and nobody\n" +
    "recorded offers. It answers as search does. Never by town: a single shelter must not be told from a table.",
  country: "only this country",
  format: (formats: readonly string[]) => `${formats.join(", ")}; --json is --format json`,
  persons: { woman: "woman", man: "man", girl: "girl", boy: "boy", family: "family" } satisfies Record<Person, string>,
  states: { found: "found", unknown: "unknown", none: "none" } satisfies Record<State, string>,
  inWords: (person: Person, state: State) => `${coverageWords.persons[person]} ${coverageWords.states[state]}`,
  service: "service",
  countryColumn: "country",
  holes: "Holes",
  needs: "Needs of the walkthrough",
  noHoles: "No hole: each service is recorded for everybody.",
  needsMet: "Each service that a step may suggest has a provider.",

  nobody: (country: string, names: readonly string[]): string => `${country}: nobody recorded for ${listed(names, "or")}`,
  whomever: (country: string, names: readonly string[]): string =>
    `${country}: whom they take is not stated by those recorded for ${listed(names, "and")}: ask`,
  /** @param name of the service: "shelter" */
  hole: (country: string, hole: Hole, name: string): string => {
    switch (hole.kind) {
      case "nobody":
        return coverageWords.nobody(country, [name]);
      case "none":
        return `${country}: no ${some(hole.service, name)} recorded that takes ${whom(hole.persons)}`;
      case "closed":
        return `${country}: every ${some(hole.service, name)} recorded that may take ${whom(hole.persons)} is closed for now`;
      case "unknown":
        return `${country}: no ${some(hole.service, name)} recorded that states it takes ${whom(hole.persons)}: ask`;
    }
  },
  unmet: (country: string, services: string, priority: string): string =>
    `${country}: a step may suggest ${services} (${priority}), and nobody is recorded for it`,
  noRecords: (country: string): string => `${country}: no provider recorded at all`,

  across: (countries: number): string => `Across ${countries} countries`,
  acrossNobody: (service: string): string => `Nobody recorded for ${service}`,
  acrossNone: (service: string, person: Person): string => `No ${service} recorded that takes ${plural[person]}`,
};
