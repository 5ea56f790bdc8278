import { addWorkingDays, type Day, dayOf, type Instant, instantAt, minutesOf } from "../day.ts";
import { dueFrom, type Span } from "./due.ts";
import type { StandingReferral } from "./standing.ts";

/** How long a receiver has been silent counts from the sending; from the receipt, where there was one without a decision. */
export const silentSince = ({ status, since, sent_at = since }: StandingReferral): Instant => (status === "acknowledged" ? since : sent_at);

/** When they are phoned, and when the next provider is asked instead (referral-process, section c). */
export const escalationOf = (referral: StandingReferral): { readonly phone_at: Instant | Day; readonly next_at: Instant | Day } => {
  const from = silentSince(referral);
  const { phone_after, next_after } = dueFrom(dayOf(from), referral.priority).escalate;
  return { phone_at: after(from, phone_after), next_at: after(from, next_after) };
};

/** The escalation's moment is over; a day is over at its end. */
export const isPast = (moment: Instant | Day, now: Instant): boolean =>
  moment.length === 10 ? moment < dayOf(now) : (minutesOf(moment) ?? 0) <= (minutesOf(now) ?? 0);

/** When so much time has passed. Working days end with the day. */
const after = (from: Instant, span: Span): Instant | Day =>
  "hours" in span ? instantAt((minutesOf(from) ?? 0) + span.hours * 60) : addWorkingDays(dayOf(from), span.working_days);
