import { addDays, type Day, dayOf, type Instant, instantAt, minutesOf } from "./day.ts";

/** Days to name where somebody is told what to type: none that stands in a text stays true. */
export interface ExampleDays {
  readonly yesterday: Day;
  /** A week from today. */
  readonly ahead: Day;
}

/** @param clock how many minutes the clock of whoever reads it is ahead of UTC */
export const exampleDays = (now: Instant, clock: number): ExampleDays => {
  const today = dayOf(instantAt((minutesOf(now) ?? 0) + clock));
  return { yesterday: addDays(today, -1), ahead: addDays(today, 7) };
};
