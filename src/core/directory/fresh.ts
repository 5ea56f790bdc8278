import { addDays, type Day } from "../day.ts";
import type { Assurance } from "./model.ts";

/** How far a record may be trusted without a call. */
export type Freshness = "fresh" | "ageing" | "stale";

/** Fresh needs a check by contact, half a year old at most: that a page still stands says little about who answers. */
export const freshness = ({ on, how }: Assurance, today: Day): Freshness => {
  // A check dated ahead was never made.
  if (isStale(on, today)) return "stale";
  return how === "public-page" || today > monthsLater(on, 6) ? "ageing" : "fresh";
};

/** Older than a year, or dated ahead: no fact of that day is certain any more. */
export const isStale = (checked: Day, today: Day): boolean => today > monthsLater(checked, 12) || isAhead(checked, today);

/**
 * Dated ahead, wherever it was checked: while it is today here it is tomorrow in the far east, and a check of this morning there
 * is no check to come.
 */
export const isAhead = (checked: Day, today: Day): boolean => checked > today && checked > addDays(today, 1);

/** For comparing only: half a year after 31 August is "02-31", which sorts where it should. */
export const monthsLater = (day: Day, months: number): Day => {
  const month = Number(day.slice(5, 7)) - 1 + months;
  const year = Number(day.slice(0, 4)) + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}${day.slice(7)}`;
};
