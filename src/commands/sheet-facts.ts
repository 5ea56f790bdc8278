import type { Directory } from "../core/directory/directory.ts";
import type { SheetFacts } from "../formats/sheet/clock.ts";
import { minutesAhead } from "../ports/zone.ts";

/** Names and clocks for the sheets. Time zones are of the country that a sheet names, never of this computer. */
export const factsOf = ({ vocabulary: { languages, countries, time_zones } }: Directory): SheetFacts => ({
  languages,
  countries,
  aheadOf: (instant, country) => minutesAhead(instant, time_zones[country] ?? []),
});
