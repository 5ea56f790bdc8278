import { type Day, dayOf, instantAt, minutesOf } from "../../core/day.ts";
import type { Io } from "../../ports/io.ts";

/** The day that the clock of this computer shows: whoever types a day means theirs. */
export const dayHere = (io: Pick<Io, "clock" | "zone">): Day => {
  const now = io.clock();
  return dayOf(instantAt((minutesOf(now) ?? 0) + io.zone(now).ahead));
};
