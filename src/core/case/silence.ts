import { addWorkingDays, type Day, type DayBy, type Instant, instantAt, minutesOf } from "../day.ts";
import { dueFrom, type Span } from "./due.ts";
import type { StandingReferral } from "./standing.ts";

/** How long a receiver has been silent counts from the sending; from the receipt, where there was one without a decision. */
export const silentSince = ({ status, since, sent_at = since }: StandingReferral): Instant => (status === "acknowledged" ? since : sent_at);

/** When they are phoned, and when the next provider is asked instead (referral-process, section c). */
export const escalationOf = (
  referral: StandingReferral,
  dayHere: DayBy,
): { readonly phone_at: Instant | Day; readonly next_at: Instant | Day } => {
  const from = silentSince(referral);
  const { phone_after, next_after } = dueFrom(dayHere(from), referral.priority).escalate;
  return { phone_at: after(from, phone_after, dayHere), next_at: after(from, next_after, dayHere) };
};

/** The escalation's moment is over; a day is over at its end. */
export const isPast = (moment: Instant | Day, now: Instant, dayHere: DayBy): boolean =>
  moment.length === 10 ? moment < dayHere(now) : (minutesOf(moment) ?? 0) <= (minutesOf(now) ?? 0);

/** The escalation's moment has come; a day comes at its beginning. */
export const hasCome = (moment: Instant | Day, now: Instant, dayHere: DayBy): boolean =>
  moment.length === 10 ? moment <= dayHere(now) : (minutesOf(moment) ?? 0) <= (minutesOf(now) ?? 0);

/** When so much time has passed. Working days end with the day. */
const after = (from: Instant, span: Span, dayHere: DayBy): Instant | Day =>
  "hours" in span ? instantAt((minutesOf(from) ?? 0) + span.hours * 60) : addWorkingDays(dayHere(from), span.working_days);
