import { type Day, dayOf, instantAt, minutesOf } from "./day.ts";
import type { AheadOf } from "./local-moment.ts";

/** The same day, wherever only one is possible. */
export interface PossibleDays {
  readonly earliest: Day;
  readonly latest: Day;
}

/**
 * The days that it may be at an instant (minutes since 1970, UTC) by the clocks of some countries. A country whose clocks are not
 * known may have any clock of the earth, and so may it be where no country is known.
 */
export const daysIn = (minutes: number, countries: readonly string[], aheadOf: AheadOf): PossibleDays => {
  const clocks = clocksOf(minutes, countries, aheadOf);
  const dayAt = (ahead: number): Day => dayOf(instantAt(minutes + ahead));
  return { earliest: dayAt(Math.min(...clocks)), latest: dayAt(Math.max(...clocks)) };
};

/** The same for a time as it was written: what names no zone is of the day that stands there. @throws RangeError when it is no time */
export const daysWritten = (written: string, countries: readonly string[], aheadOf: AheadOf): PossibleDays => {
  const minutes = minutesOf(written);
  if (minutes !== undefined && hasZone.test(written)) return daysIn(minutes, countries, aheadOf);
  const day = dayOf(written.slice(0, 10));
  return { earliest: day, latest: day };
};

/** The first moment that can be meant by what was written without a zone, in minutes since 1970 (UTC). Undefined when it is no time. */
export const earliestOf = (written: string, countries: readonly string[], aheadOf: AheadOf): number | undefined => {
  const minutes = minutesOf(written);
  if (minutes === undefined || hasZone.test(written)) return minutes;
  return minutes - Math.max(...clocksOf(minutes, countries, aheadOf));
};

const clocksOf = (minutes: number, countries: readonly string[], aheadOf: AheadOf): readonly number[] => {
  const known = countries.map((country) => aheadOf(instantAt(minutes), country));
  return known.length === 0 || known.some((ahead) => ahead.length === 0) ? [...known.flat(), ...furthest] : known.flat();
};

const hasZone = /\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** In minutes ahead of UTC. */
const furthest: readonly number[] = [-12 * 60, 14 * 60];
