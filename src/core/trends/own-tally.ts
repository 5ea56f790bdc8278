import { countryCodes } from "../vocabulary/country-codes.ts";
import { categoryCounts, type OwnPerson, ownBys } from "./own-person.ts";
import type { CaseCounts } from "./protect.ts";

/** The exact counts of some persons: for `protect` alone, and never for a page. */
export const ownTally = (persons: readonly OwnPerson[]): CaseCounts => ({
  persons: persons.length,
  tables: ownBys.map((by) => {
    const counts = new Map<string, number>();
    for (const person of persons) for (const category of new Set(person[by])) counts.set(category, (counts.get(category) ?? 0) + 1);
    return {
      by,
      answered: persons.filter((person) => person[by].length > 0).length,
      counts,
      ...(by !== "year" && { categories: by === "origin" ? countryCodes.length : categoryCounts[by] }),
    };
  }),
});
