import type { Instant } from "../core/day.ts";

/** A clock: how far ahead of UTC it is at an instant, and where it hangs. */
export interface Zone {
  /** Minutes; behind UTC: negative. */
  readonly ahead: number;
  /** "Helsinki"; undefined where the computer doesn't tell. */
  readonly place: string | undefined;
}

/** The clock of this computer, or of TZ. */
export const zoneHere = (instant: Instant): Zone => ({
  ahead: -new Date(instant).getTimezoneOffset(),
  // Where it is asked for: days are reckoned for every event of every case, and the name takes thirty times as long.
  get place() {
    return placeOf(Intl.DateTimeFormat().resolvedOptions().timeZone);
  },
});

const placeOf = (zone: string | undefined): string | undefined =>
  zone === undefined || zone.startsWith("Etc/") ? undefined : zone.split("/").at(-1)?.replaceAll("_", " ");

/** How many minutes ahead of UTC zones are at an instant, each answer once: several where they differ. */
export const minutesAhead = (instant: Instant, zones: readonly string[]): readonly number[] => {
  const moment = new Date(instant);
  return [...new Set(zones.map((zone) => (clockIn(moment, zone) - Math.floor(moment.getTime() / 60_000) * 60_000) / 60_000))];
};

/** What the clock of a zone shows, to the minute, as if it were UTC: milliseconds since 1970. */
export const clockIn = (moment: Date, timeZone: string): number => {
  const parts = clockOf(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
};

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const made =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
  clocks.set(timeZone, made);
  return made;
};

/** Made once each: that takes twenty times as long as reading one, and a release reads several. */
const clocks = new Map<string, Intl.DateTimeFormat>();
