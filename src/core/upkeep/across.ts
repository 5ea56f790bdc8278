import { suggestable } from "../steps/suggested-services.ts";
import type { ServiceType } from "../vocabulary/ids.ts";
import type { Coverage } from "./coverage.ts";
import { type Person, persons } from "./person.ts";

/** The same hole in several countries. */
export interface CommonHole {
  readonly service: ServiceType;
  /** Nobody takes them; without it, nobody offers the service. */
  readonly person?: Person;
  readonly countries: readonly string[];
}

/** What the walkthrough may suggest and some countries lack, and whom no recorded shelter takes: where a person may stand outside. */
export const acrossCountries = (all: readonly Coverage[]): readonly CommonHole[] =>
  [
    ...suggestable.map(({ service }) => ({ service, countries: codes(all, ({ unmet }) => unmet.some((one) => one.service === service)) })),
    ...persons.map((person) => ({
      service: "shelter" as const,
      person,
      countries: codes(all, ({ services }) => services.some((one) => isRefused(one, person))),
    })),
  ].filter(({ countries }) => countries.length > 0);

const isRefused = ({ service, cells, offered }: Coverage["services"][number], person: Person): boolean =>
  service === "shelter" && offered && cells[person].state === "none";

const codes = (all: readonly Coverage[], holds: (one: Coverage) => boolean): readonly string[] =>
  all.filter(holds).map(({ country }) => country);
