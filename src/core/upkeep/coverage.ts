import type { Listing, SearchIndex } from "../search/search-index.ts";
import { type Suggestion, suggestable } from "../steps/suggested-services.ts";
import { type ServiceType, serviceTypes } from "../vocabulary/ids.ts";
import { bestOf, type Person, persons, takesPerson } from "./person.ts";

/**
 * Found: a record states it. Unknown: a provider offers the service, and its record doesn't state whom it takes. Closed: whoever
 * takes the person, or may, is closed for now; nobody who is sent there finds anybody.
 */
export type State = "found" | "unknown" | "closed" | "none";

export interface Cell {
  readonly state: State;
  /** Of what is unknown: some state that they take the person, and all of those are closed for now. */
  readonly statedByClosed?: true;
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
  const best = (isOpen: boolean) =>
    bestOf(offering.filter(({ status }) => (status === "active") === isOpen).map((listing) => answerOf(listing, service, person)));
  const [open, closed] = [best(true), best(false)];
  if (open === "yes") return { state: "found" };
  if (open === "unknown") return { state: "unknown", ...(closed === "yes" && { statedByClosed: true }) };
  return { state: closed === "no" ? "none" : "closed" };
};

/** What a provider says to a person who needs the service. */
export const answerOf = ({ services }: Listing, wanted: ServiceType, person: Person) =>
  bestOf(services.filter(({ type }) => type === wanted).map((service) => takesPerson(service, person)));

/** For how many pairs of service and person (18 x 5) a provider is an answer, or may be: how much is asked of its record. */
export const usedFor = (listing: Listing): number => {
  const types = [...new Set(listing.services.map(({ type }) => type))];
  return types.flatMap((type) => persons.filter((person) => answerOf(listing, type, person) !== "no")).length;
};
