import { type Instant, instantAt, minutesOf } from "../../core/day.ts";
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
 */
export const typedMoment = (given: string, now: Instant, clock: Clock | undefined, meant: Meant): string => {
  if (nowWords.includes(fold(given))) return now;
  const today = clock ? instantAt((minutesOf(now) ?? 0) + clock(now)) : now;
  const typed = /^\d{1,2}:\d{2}$/.test(given) ? `${today.slice(0, 10)}T${given.padStart(5, "0")}:00` : given;
  const shown = clock && meant === "done" && /[T ]\d{2}:\d{2}(?::\d{2})?$/.test(typed) ? minutesOf(typed) : undefined;
  if (clock === undefined || shown === undefined) return typed;
  // The clock as it was then: it may have been changed since.
  const about = shown - clock(instantAt(shown));
  return instantAt(shown - clock(instantAt(about)));
};
