import type { Coverage } from "../../core/upkeep/coverage.ts";
import { persons } from "../../core/upkeep/person.ts";
import { toCsv } from "../csv.ts";

/** One row for each country and service. */
export const coverageCsv = (all: readonly Coverage[]): string =>
  toCsv(
    all.flatMap(({ country, services }) =>
      services.map(({ service, cells }) => ({
        country,
        service,
        ...Object.fromEntries(persons.map((person) => [person, cells[person].state])),
      })),
    ),
    ["country", "service", ...persons],
  );
