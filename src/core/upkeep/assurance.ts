import type { Day } from "../day.ts";
import { isStale } from "../directory/fresh.ts";
import type { Assurance } from "../directory/model.ts";

/** Why a check may not be put in the place of the one before it. */
export type AssuranceFault = "ahead" | "older" | "weaker";

/** A check counts from the day it was made: none is made tomorrow, none goes back, and no page replaces a talk that still counts. */
export const assuranceFault = (next: Assurance, before: Partial<Assurance> | undefined, today: Day): AssuranceFault | undefined => {
  if (next.on > today) return "ahead";
  const { on, how } = before ?? {};
  // One that is dated ahead was never made: it has to be put right.
  if (on === undefined || on > today) return undefined;
  if (next.on < on) return "older";
  return next.how === "public-page" && how !== "public-page" && !isStale(on, today) ? "weaker" : undefined;
};
