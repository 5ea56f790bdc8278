import { type Day, type DayBy, dayBy } from "../core/day.ts";
import type { Io } from "../ports/io.ts";

/** Days by the clock of this computer, or of TZ: a caseworker's Tuesday is over at their midnight, not at that of UTC. */
export const daysHere = (io: Pick<Io, "zone">): DayBy => dayBy((instant) => io.zone(instant).ahead);

/** The day that this clock shows now: whoever types a day means theirs. */
export const dayHere = (io: Pick<Io, "clock" | "zone">): Day => daysHere(io)(io.clock());
