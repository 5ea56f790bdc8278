import { type Lexicon, nameOf } from "../../core/search/lexicon.ts";
import type { Coverage } from "../../core/upkeep/coverage.ts";
import { holesOf } from "../../core/upkeep/holes.ts";
import { persons } from "../../core/upkeep/person.ts";
import { holeText } from "./coverage-holes.ts";

/** Described by `docs/schemas/coverage-1.json`. */
export const coverageSchema = "referral/coverage/1";

export const coverageData = (all: readonly Coverage[], lexicon: Lexicon) => ({
  countries: all.map((coverage) => ({
    country: coverage.country,
    name: nameOf(lexicon, "country", coverage.country),
    services: coverage.services.map(({ service, cells }) => ({
      service,
      ...Object.fromEntries(persons.map((person) => [person, cells[person].state])),
    })),
    holes: holesOf(coverage).map((hole) => ({ ...hole, text: holeText(coverage.country, hole) })),
    needs_without_provider: coverage.unmet,
  })),
});
