import type { Instant } from "../core/day.ts";
import type { IsOpen } from "../core/search/facet.ts";
import { clockIn } from "./zone.ts";

/**
 * Whether opening hours cover an instant, by the provider's own clock. Undefined when nobody can say: hours that the
 * library can't read, a country without a time zone, or zones of one country that disagree.
 * Loads the library (LGPL, a package of its own) and the time zones, so ask for it only when hours matter.
 */
export const openAt = async (instant: Instant, zonesOf: (country: string) => readonly string[]): Promise<IsOpen> => {
  const { covers } = await import("../formats/opening-hours.ts");
  const moment = new Date(instant);
  return (hours, country) => {
    if (hours === "24/7") return true;
    const answers = new Set(zonesOf(country).map((zone) => covers(hours, country, wallClock(moment, zone))));
    return answers.size === 1 ? [...answers][0] : undefined;
  };
};

/** The library reads the clock of this computer: a date that shows here what the clock over there shows. */
const wallClock = (moment: Date, timeZone: string): Date => {
  const there = new Date(clockIn(moment, timeZone));
  return new Date(there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate(), there.getUTCHours(), there.getUTCMinutes());
};
