import { addDays, type Day, dayOf, type Instant, minutesOf } from "../day.ts";
import { said } from "../steps/field.ts";
import { type Priority, priorities } from "../steps/services.ts";
import { dueFrom } from "./due.ts";
import { mostTries, triesOf } from "./follow-up.ts";
import { aheadOf, freeSince } from "./in-line.ts";
import { isPastKeeping, keepUntil } from "./retention.ts";
import { escalationOf, isPast } from "./silence.ts";
import type { Standing, StandingReferral } from "./standing.ts";
import { isResolved } from "./status.ts";

export const taskKinds = [
  "finish_walkthrough",
  "send",
  "take_back",
  "ask_about_risk",
  "renew_consent",
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
  if (!record.concluded) return [{ kind: "finish_walkthrough", due: dayOf(record.opened_at), priority: "urgent" }, ...retention];
  const ofReferrals = referrals.flatMap((one) => [...risksOf(one, standing), ...tasksFor(one, standing)]);
  const again = said(place.answers.services.recheck_on);
  const lookAgain: Task[] = again !== undefined && referrals.length === 0 ? [{ kind: "look_again", due: again, priority: "normal" }] : [];
  const isDone = ofReferrals.length === 0 && lookAgain.length === 0 && referrals.every(({ status }) => isResolved(status));
  const close: Task[] = isDone ? [{ kind: "close", due: dayOf(record.last_at), priority: "normal" }] : [];
  return [...ofReferrals, ...lookAgain, ...close, ...retention].sort(byUrgency);
};

const tasksFor = (one: StandingReferral, standing: Standing): readonly Task[] => {
  const { receiver, priority, status, since } = one;
  const task = (kind: TaskKind, due: Day | Instant): Task => ({ kind, due, priority, receiver });
  switch (status) {
    case "consented": {
      // The second choice waits while the first may still say yes, or is already helping.
      const ahead = aheadOf(one, standing);
      if (ahead === undefined) return [task("send", lastDay(dayOf(since), freeSince(one, standing)))];
      return ahead.status === "completed" ? [task("take_back", dayOf(ahead.since))] : [];
    }
    case "sent":
    case "acknowledged":
      return [chase(one, standing, task), ...checks(one, standing, task)];
    case "accepted":
      return checks(one, standing, task);
    case "seen":
    case "service_started":
      return reviews(one, standing, task);
    case "unable_to_reach":
      return hasReachedSince(standing, since) ? [] : checksFrom([dayOf(since)], standing, task);
    case "expired":
      return [task("renew_consent", addDays(one.valid_until, 1))];
    default:
      return [];
  }
};

/** A receiver that found a new risk wrote no more than that: somebody has to be talked to, whatever else stands open. */
const risksOf = ({ receiver, replies }: StandingReferral, { record: { contacts } }: Standing): readonly Task[] => {
  const told = replies.findLast(({ new_risk }) => new_risk === true)?.at;
  if (told === undefined) return [];
  const wasAsked = contacts.some(
    (one) => one.result === "reached" && one.at > told && (one.whom === "person" || one.receiver === receiver),
  );
  return wasAsked ? [] : [{ kind: "ask_about_risk", due: told, priority: "emergency", receiver }];
};

type Make = (kind: TaskKind, due: Day | Instant) => Task;

/** Silence is chased: phoned when it is time, then the next provider is asked. That a paper was received is still silence. */
const chase = (referral: StandingReferral, { record }: Standing, task: Make): Task => {
  const { phone_at, next_at } = escalationOf(referral);
  const wasPhoned = record.contacts.some(
    ({ whom, receiver, at }) => whom === "receiver" && receiver === referral.receiver && (minutesOf(at) ?? 0) >= (minutesOf(phone_at) ?? 0),
  );
  return wasPhoned ? task("next_provider", next_at) : task("phone_receiver", phone_at);
};

const reachedOn = ({ record: { contacts } }: Standing): readonly Instant[] =>
  contacts.filter(({ whom, result }) => whom === "person" && result === "reached").map(({ at }) => at);

const hasReachedSince = (standing: Standing, since: Instant): boolean => reachedOn(standing).some((at) => at >= since);

/** The days on which the person is asked how it went; a talk on or after such a day settles it. After the last one, every week. */
const checks = ({ priority, since, sent_at = since }: StandingReferral, standing: Standing, task: Make): readonly Task[] =>
  checksFrom(dueFrom(dayOf(sent_at), priority).check_on, standing, task);

const checksFrom = (days: readonly Day[], standing: Standing, task: Make): readonly Task[] => {
  const last = reachedOn(standing).at(-1);
  const weekly = last === undefined ? [] : [addDays(dayOf(last), 7)];
  return nextCheck([...days, ...weekly], "check_with_person", standing, task);
};

const reviews = ({ since }: StandingReferral, standing: Standing, task: Make): readonly Task[] =>
  nextCheck(
    reviewDays.map((days) => addDays(dayOf(since), days)),
    "review",
    standing,
    task,
  );

const nextCheck = (days: readonly Day[], kind: TaskKind, standing: Standing, task: Make): readonly Task[] => {
  const reached = reachedOn(standing).map(dayOf);
  const next = days.find((day) => !reached.some((one) => one >= day));
  if (next === undefined) return [];
  return [task(triesOf(standing.record.contacts) >= mostTries ? "ask_receiver" : kind, next)];
};

const lastDay = (a: Day, b: Day): Day => (a > b ? a : b);

export type Urgency = "overdue" | "due" | "later";

export const urgencyOf = ({ due }: Task, now: Instant): Urgency => {
  if (isPast(due, now)) return "overdue";
  return dayOf(due) === dayOf(now) ? "due" : "later";
};

const byUrgency = (a: Task, b: Task): number =>
  priorities.indexOf(a.priority) - priorities.indexOf(b.priority) || (minutesOf(a.due) ?? 0) - (minutesOf(b.due) ?? 0);

/** Emergencies first; within one priority what has waited longest. */
export const byFirstTask = (a: readonly Task[], b: readonly Task[]): number => {
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return Number(first === undefined) - Number(second === undefined);
  return byUrgency(first, second);
};
