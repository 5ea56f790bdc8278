import type { Instant } from "../core/day.ts";
import type { IsOpen } from "../core/search/facet.ts";

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
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((one) => one.type === type)?.value);
  return new Date(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
};
