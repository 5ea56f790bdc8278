import type { Listing, SearchIndex } from "../search/search-index.ts";
import { type Suggestion, suggestable } from "../steps/suggested-services.ts";
import { type ServiceType, serviceTypes } from "../vocabulary/ids.ts";
import { bestOf, type Person, persons, takesPerson } from "./person.ts";

/** Found: a record states it. Unknown: a provider offers the service, and its record doesn't state whom it takes. */
export type State = "found" | "unknown" | "none";

export interface Cell {
  readonly state: State;
  /** Whoever could take the person is closed for now. */
  readonly closed?: true;
}

export interface ServiceCoverage {
  readonly service: ServiceType;
  readonly cells: Readonly<Record<Person, Cell>>;
  /** Some provider offers it, to whomever. */
  readonly offered: boolean;
}

/** Where one country's part of the directory holds, and where it doesn't. Never of anything smaller than a country. */
export interface Coverage {
  readonly country: string;
  /** Every type of service, in the order of the vocabulary. */
  readonly services: readonly ServiceCoverage[];
  /** What the walkthrough may suggest, and nobody recorded offers. */
  readonly unmet: readonly Suggestion[];
}

export const coverageOf = ({ listings }: Pick<SearchIndex, "listings">, countries: readonly string[]): readonly Coverage[] =>
  countries.map((country) => {
    const here = listings.filter((listing) => listing.country === country && listing.status !== "defunct");
    const services = serviceTypes.map((service) => ofService(here, service));
    const offered = services.filter((one) => one.offered).map(({ service }) => service);
    return { country, services, unmet: suggestable.filter(({ service }) => !offered.includes(service)) };
  });

const ofService = (here: readonly Listing[], service: ServiceType): ServiceCoverage => {
  const offering = here.filter(({ services }) => services.some(({ type }) => type === service));
  const cells = Object.fromEntries(persons.map((person) => [person, cellOf(offering, service, person)])) as ServiceCoverage["cells"];
  return { service, cells, offered: offering.length > 0 };
};

const cellOf = (offering: readonly Listing[], service: ServiceType, person: Person): Cell => {
  const answers = offering.map((listing) => ({ listing, answer: answerOf(listing, service, person) }));
  const best = bestOf(answers.map(({ answer }) => answer));
  if (best === "no") return { state: "none" };
  const open = answers.some(({ listing, answer }) => answer !== "no" && listing.status === "active");
  return { state: best === "yes" ? "found" : "unknown", ...(!open && { closed: true as const }) };
};

/** What a provider says to a person who needs the service. */
export const answerOf = ({ services }: Listing, wanted: ServiceType, person: Person) =>
  bestOf(services.filter(({ type }) => type === wanted).map((service) => takesPerson(service, person)));

/** For how many pairs of service and person (18 x 5) a provider is an answer, or may be: how much is asked of its record. */
export const usedFor = (listing: Listing): number => {
  const types = [...new Set(listing.services.map(({ type }) => type))];
  return types.flatMap((type) => persons.filter((person) => answerOf(listing, type, person) !== "no")).length;
};
