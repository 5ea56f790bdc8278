import type { Country } from "../directory/model.ts";
import type { Filters } from "../search/query.ts";
import { askedFor, type Person } from "../upkeep/person.ts";
import { type ServiceType, serviceTypes } from "../vocabulary/ids.ts";

/** Nobody: a need, and as little of a person as a search asks. */
export interface InventedCase {
  readonly service: ServiceType;
  readonly person: Person;
  readonly age?: number;
  readonly language?: string;
}

/** On both sides of eighteen, and young enough to be too young. A family has many ages. */
const people: readonly (readonly [person: Person, age?: number])[] = [
  ["woman", 19],
  ["woman", 40],
  ["man", 19],
  ["man", 40],
  ["girl", 8],
  ["girl", 16],
  ["boy", 8],
  ["boy", 16],
  ["family"],
];

const spokenByMany = ["ar", "en", "es", "fr", "ru", "uk"];
const languagesAtMost = 5;

/**
 * The same cases for the same sides of an edit, always: about a thousand for each country, more where more languages change.
 * Languages are first those that the sides state differently, then others that they state.
 */
export const inventedCases = (sides: readonly Country[]): readonly InventedCase[] => {
  const stated = sides.map(statements);
  const all = [...new Set(stated.flat())].sort();
  const differing = new Set(all.filter((one) => stated.some((side) => !side.includes(one))).map(languageOf));
  const languages = [...new Set([...differing, ...all.map(languageOf).sort(), ...spokenByMany])].slice(
    0,
    Math.max(languagesAtMost, differing.size),
  );
  return serviceTypes.flatMap((service) =>
    people.flatMap(([person, age]) =>
      [undefined, ...languages].map((language) => ({
        service,
        person,
        ...(age !== undefined && { age }),
        ...(language !== undefined && { language }),
      })),
    ),
  );
};

/** Who states which language, as "ar be-payoke". */
const statements = ({ organizations }: Country): readonly string[] =>
  organizations.flatMap(({ id, services, phones = [] }) =>
    [...services, ...phones].flatMap(({ languages = [] }) => languages.map((language) => `${language} ${id}`)),
  );
const languageOf = (statement: string): string => statement.split(" ", 1)[0] ?? "";

/** How a caseworker would ask for it. */
export const filtersOf = ({ service, person, age, language }: InventedCase, country: string): Filters => ({
  country: [country],
  service: [service],
  for: [askedFor[person].whom],
  ...(age !== undefined && { age }),
  ...(language !== undefined && { language: [language] }),
});
