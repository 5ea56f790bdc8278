import { addDays, type Day, type DayBy, type Instant } from "../day.ts";
import type { CaseRecord } from "./case-record.ts";

/** How long a case is kept when nobody says otherwise, from its last event: then the caseworker is asked, and nothing more. */
export const keptDays = 90;

/** The day after which the case should be gone. A day that was set stands above the usual one. */
export const keepUntil = ({ kept_until, last_at }: CaseRecord, dayHere: DayBy): Day => kept_until ?? addDays(dayHere(last_at), keptDays);

export const isPastKeeping = (record: CaseRecord, now: Instant, dayHere: DayBy): boolean => keepUntil(record, dayHere) < dayHere(now);
