import { minutesOf } from "../day.ts";
import { daysIn, daysWritten, earliestOf } from "../local-day.ts";
import type { AheadOf } from "../local-moment.ts";
import { said, type Value } from "./field.ts";

/** Times that can't be. Words in `messages/en/untimely.ts`. */
export type Untimely = "call_ahead" | "asked_ahead" | "appointment_past" | "receipt_ahead" | "recheck_past" | "born_ahead";

interface Here {
  readonly now: string;
  readonly aheadOf: AheadOf;
  /** Of the receiver that the question is about, else of the person: its clocks say which day it is. */
  readonly country: string | undefined;
}

/**
 * Why a time that was given can't be: a call for help, a question put to a service, what a receiver has received ("reply"), or a
 * birth, that lies ahead; an appointment, or a day to look again, before today.
 * An appointment of today may have just passed. Undefined where it can be, for a silence, and at every other question.
 */
export const untimely = (
  { step, key }: { readonly step: string; readonly key: string },
  value: Value,
  here: Here,
): Untimely | undefined => {
  const time = said(value);
  const minutes = time === undefined ? undefined : minutesOf(time);
  if (time === undefined || minutes === undefined) return undefined;
  const isAhead = minutes > (minutesOf(here.now) ?? 0);
  if (step === "danger" && key === "call_made_at") return isAhead ? "call_ahead" : undefined;
  if (step === "choices" && key === "availability_checked_at") return isAhead ? "asked_ahead" : undefined;
  if (step === "reply" && key === "received_at") return isStillAhead(time, here) ? "receipt_ahead" : undefined;
  if (step === "handover" && key === "appointment_at") return isBeforeToday(time, here) ? "appointment_past" : undefined;
  if (step === "services" && key === "recheck_on") return isBeforeToday(time, here) ? "recheck_past" : undefined;
  if (step === "person" && key === "birth_date") return isAfterToday(time, here) ? "born_ahead" : undefined;
  return undefined;
};

/** Ahead on every clock that may be meant: a slip can come from the far east, with the time that was read there. */
const isStillAhead = (time: string, { now, aheadOf, country }: Here): boolean =>
  (earliestOf(time, country === undefined ? [] : [country], aheadOf) ?? 0) > (minutesOf(now) ?? 0);

/** Only what is past on every clock that the receiver may have is past. Without a zone it is the day that stands there. */
const isBeforeToday = (time: string, here: Here): boolean => {
  const there = placesOf(here);
  return daysWritten(time, there, here.aheadOf).latest < daysIn(minutesOf(here.now) ?? 0, there, here.aheadOf).earliest;
};

/** In the same way, only what is ahead on every clock. */
const isAfterToday = (time: string, here: Here): boolean => {
  const there = placesOf(here);
  return daysWritten(time, there, here.aheadOf).earliest > daysIn(minutesOf(here.now) ?? 0, there, here.aheadOf).latest;
};

const placesOf = ({ country }: Here): readonly string[] => (country === undefined ? [] : [country]);
