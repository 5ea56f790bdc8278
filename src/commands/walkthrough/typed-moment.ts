import { type Instant, instantAt, isDay, minutesOf } from "../../core/day.ts";
import { fold } from "../../core/text.ts";
import { nowWords } from "../../messages/now-words.ts";

/** How many minutes the clock of whoever types is ahead of UTC at an instant. */
export type Clock = (instant: Instant) => number;

/** Something that was done, dated by the clock here; or something agreed that lies ahead, by the clock of a place nobody asked for. */
export type Meant = "done" | "agreed";

/**
 * "now", a time of today, a day and time, or an instant as it is. Today is the day that `clock` shows, whatever is meant: by another
 * day an appointment is missed. A time without a zone that was done is what `clock` showed: read as UTC, a yes of ten minutes ago
 * would be dated ahead. What is agreed, or typed without a clock, stays without a zone, and on sheets as it was typed.
 *
 * A day alone on which something was done is taken as the day it is once it is over here. Undefined: it is not, and its hour must be
 * asked. Read as a day of UTC, today's yes would be dated ahead in the east and tomorrow's would hold in the west; read as a midnight,
 * a sheet would tell an hour that nobody said, and in another country another day.
 */
export const typedMoment = (given: string, now: Instant, clock: Clock | undefined, meant: Meant): string | undefined => {
  if (nowWords.includes(fold(given))) return now;
  const today = clock ? instantAt((minutesOf(now) ?? 0) + clock(now)) : now;
  if (clock && meant === "done" && isDay(given)) return given < today.slice(0, 10) ? given : undefined;
  const typed = /^\d{1,2}:\d{2}$/.test(given) ? `${today.slice(0, 10)}T${given.padStart(5, "0")}:00` : given;
  const shown = clock && meant === "done" && /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(typed) ? minutesOf(typed) : undefined;
  if (clock === undefined || shown === undefined) return typed;
  // The clock as it was then: it may have been changed since.
  const about = shown - clock(instantAt(shown));
  return instantAt(shown - clock(instantAt(about)));
};
