import { addDays, type Day, dayOf, type Instant, minutesOf } from "../day.ts";
import { said } from "../steps/field.ts";
import { type Priority, priorities } from "../steps/services.ts";
import { dueFrom } from "./due.ts";
import { mostTries, triesOf } from "./follow-up.ts";
import { aheadOf } from "./in-line.ts";
import { isPastKeeping, keepUntil } from "./retention.ts";
import { escalationOf, silentSince } from "./silence.ts";
import type { Standing, StandingReferral } from "./standing.ts";
import { isResolved } from "./status.ts";

export const taskKinds = [
  "finish_walkthrough",
  "send",
  "phone_receiver",
  "next_provider",
  "check_with_person",
  "ask_receiver",
  "review",
  "look_again",
  "close",
  "keep_or_erase",
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** What the caseworker has to do, and when. `due` is a day, or an instant where hours count. */
export interface Task {
  readonly kind: TaskKind;
  readonly due: Day | Instant;
  readonly priority: Priority;
  readonly receiver?: string;
}

/** Days after somebody began to help: two weeks, one, three and six months. */
const reviewDays = [14, 30, 91, 182] as const;

/** What is to be done in this case, the earliest first. */
export const tasksOf = (standing: Standing, now: Instant): readonly Task[] => {
  const { record, referrals, place } = standing;
  const retention: Task[] = isPastKeeping(record, dayOf(now))
    ? [{ kind: "keep_or_erase", due: keepUntil(record), priority: "normal" }]
    : [];
  if (record.closed) return retention;
  const unfinished: Task = {
    kind: "finish_walkthrough",
    due: dayOf(record.reopened ? record.last_at : record.opened_at),
    priority: "urgent",
  };
  if (!record.concluded) return [unfinished, ...retention];
  const ofReferrals = referrals.flatMap((one) => tasksFor(one, standing));
  const again = said(place.answers.services.recheck_on);
  const lookAgain: Task[] = again !== undefined && referrals.length === 0 ? [{ kind: "look_again", due: again, priority: "normal" }] : [];
  const reopened: Task[] = record.reopened ? [unfinished] : [];
  const isOver =
    reopened.length === 0 && ofReferrals.length === 0 && lookAgain.length === 0 && referrals.every(({ status }) => isResolved(status));
  const close: Task[] = isOver ? [{ kind: "close", due: dayOf(record.last_at), priority: "normal" }] : [];
  return [...reopened, ...ofReferrals, ...lookAgain, ...close, ...retention].sort(byUrgency);
};

const tasksFor = (one: StandingReferral, standing: Standing): readonly Task[] => {
  const { receiver, priority, status, since } = one;
  const task = (kind: TaskKind, due: Day | Instant): Task => ({ kind, due, priority, receiver });
  switch (status) {
    case "consented":
      // The second choice waits while the first may still say yes, or is already helping.
      return aheadOf(one, standing) === undefined ? [task("send", dayOf(since))] : [];
    case "sent":
    case "acknowledged":
      return [chase(one, standing, task), ...checks(one, standing, task)];
    case "accepted":
      return checks(one, standing, task);
    case "seen":
    case "service_started":
      return reviews(one, standing, task);
    default:
      return [];
  }
};

type Make = (kind: TaskKind, due: Day | Instant) => Task;

/** Silence is chased: phoned once, then the next provider is asked. That a paper was received is still silence. */
const chase = (referral: StandingReferral, { record }: Standing, task: Make): Task => {
  const { phone_at, next_at } = escalationOf(referral);
  const { receiver } = referral;
  const wasPhoned = record.contacts.some((one) => one.whom === "receiver" && one.receiver === receiver && one.at >= silentSince(referral));
  return wasPhoned ? task("next_provider", next_at) : task("phone_receiver", phone_at);
};

/** The days on which the person is asked how it went; a talk on or after such a day settles it. */
const checks = ({ priority, since, sent_at = since }: StandingReferral, standing: Standing, task: Make): readonly Task[] =>
  nextCheck(dueFrom(dayOf(sent_at), priority).check_on, "check_with_person", standing, task);

const reviews = ({ since }: StandingReferral, standing: Standing, task: Make): readonly Task[] =>
  nextCheck(
    reviewDays.map((days) => addDays(dayOf(since), days)),
    "review",
    standing,
    task,
  );

const nextCheck = (days: readonly Day[], kind: TaskKind, { record: { contacts } }: Standing, task: Make): readonly Task[] => {
  const reached = contacts.filter(({ whom, result }) => whom === "person" && result === "reached").map(({ at }) => dayOf(at));
  const next = days.find((day) => !reached.some((one) => one >= day));
  if (next === undefined) return [];
  return [task(triesOf(contacts) >= mostTries ? "ask_receiver" : kind, next)];
};

export type Urgency = "overdue" | "due" | "later";

export const urgencyOf = ({ due }: Task, now: Instant): Urgency => {
  if (due.length > 10) return (minutesOf(due) ?? 0) <= (minutesOf(now) ?? 0) ? "overdue" : dayOf(due) === dayOf(now) ? "due" : "later";
  return due < dayOf(now) ? "overdue" : due === dayOf(now) ? "due" : "later";
};

const byUrgency = (a: Task, b: Task): number =>
  priorities.indexOf(a.priority) - priorities.indexOf(b.priority) || (minutesOf(a.due) ?? 0) - (minutesOf(b.due) ?? 0);

/** Emergencies first; within one priority what has waited longest. */
export const byFirstTask = (a: readonly Task[], b: readonly Task[]): number => {
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return Number(first === undefined) - Number(second === undefined);
  return byUrgency(first, second);
};
