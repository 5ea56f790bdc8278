import { addDays, type Day, type Instant, minutesOf } from "../day.ts";
import { said } from "../steps/field.ts";
import { type Priority, priorities } from "../steps/services.ts";
import { dueFrom } from "./due.ts";
import { mostTries, triesOf } from "./follow-up.ts";
import { aheadOf, freeSince } from "./in-line.ts";
import { isPastKeeping, keepUntil } from "./retention.ts";
import { escalationOf, hasCome, isPast } from "./silence.ts";
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
export interface Task extends Undone {
  readonly urgency: Urgency;
}

interface Undone {
  readonly kind: TaskKind;
  readonly due: Day | Instant;
  readonly priority: Priority;
  readonly receiver?: string;
}

export type Urgency = "overdue" | "due" | "later";

/** Days after somebody began to help: two weeks, one, three and six months. */
const reviewDays = [14, 30, 91, 182] as const;

/** What is to be done in this case, the earliest first. Days are those of the clock here. */
export const tasksOf = (standing: Standing, now: Instant): readonly Task[] =>
  undoneIn(standing, now).map((one) => ({ ...one, urgency: urgencyOf(one, now, standing) }));

const urgencyOf = ({ due }: Undone, now: Instant, { dayHere }: Standing): Urgency => {
  if (isPast(due, now, dayHere)) return "overdue";
  return dayHere(due) === dayHere(now) ? "due" : "later";
};

const undoneIn = (standing: Standing, now: Instant): readonly Undone[] => {
  const { record, referrals, place, dayHere } = standing;
  const retention: Undone[] = isPastKeeping(record, now, dayHere)
    ? [{ kind: "keep_or_erase", due: keepUntil(record, dayHere), priority: "normal" }]
    : [];
  if (record.closed) return retention;
  if (!record.concluded) return [{ kind: "finish_walkthrough", due: dayHere(record.opened_at), priority: "urgent" }, ...retention];
  const ofReferrals = referrals.flatMap((one) => [...risksOf(one, standing), ...tasksFor(one, standing)]);
  const again = said(place.answers.services.recheck_on);
  const lookAgain: Undone[] = again !== undefined && referrals.length === 0 ? [{ kind: "look_again", due: again, priority: "normal" }] : [];
  const isDone = ofReferrals.length === 0 && lookAgain.length === 0 && referrals.every(({ status }) => isResolved(status));
  const close: Undone[] = isDone ? [{ kind: "close", due: dayHere(record.last_at), priority: "normal" }] : [];
  return [...ofReferrals, ...lookAgain, ...close, ...retention].sort(byUrgency);
};

const tasksFor = (one: StandingReferral, standing: Standing): readonly Undone[] => {
  const { receiver, priority, status, since } = one;
  const { dayHere } = standing;
  const task = (kind: TaskKind, due: Day | Instant): Undone => ({ kind, due, priority, receiver });
  switch (status) {
    case "consented": {
      // The second choice waits while the first may still say yes, or is already helping.
      const ahead = aheadOf(one, standing);
      if (ahead === undefined) return [task("send", lastDay(dayHere(since), freeSince(one, standing)))];
      return ahead.status === "completed" ? [task("take_back", dayHere(ahead.since))] : [];
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
      return hasReachedSince(standing, since) ? [] : checksFrom([dayHere(since)], standing, task);
    case "expired":
      return [task("renew_consent", addDays(one.valid_until, 1))];
    default:
      return [];
  }
};

/** A receiver that found a new risk wrote no more than that: somebody has to be talked to, whatever else stands open. */
const risksOf = ({ receiver, replies }: StandingReferral, { record: { contacts } }: Standing): readonly Undone[] => {
  const told = replies.findLast(({ new_risk }) => new_risk === true)?.at;
  if (told === undefined) return [];
  const wasAsked = contacts.some(
    (one) => one.result === "reached" && one.at > told && (one.whom === "person" || one.receiver === receiver),
  );
  return wasAsked ? [] : [{ kind: "ask_about_risk", due: told, priority: "emergency", receiver }];
};

type Make = (kind: TaskKind, due: Day | Instant) => Undone;

/** Silence is chased: phoned when it is time, then the next provider is asked. That a paper was received is still silence. */
const chase = (referral: StandingReferral, { record, dayHere }: Standing, task: Make): Undone => {
  const { phone_at, next_at } = escalationOf(referral, dayHere);
  const wasPhoned = record.contacts.some(
    ({ whom, receiver, at }) => whom === "receiver" && receiver === referral.receiver && hasCome(phone_at, at, dayHere),
  );
  return wasPhoned ? task("next_provider", next_at) : task("phone_receiver", phone_at);
};

const reachedOn = ({ record: { contacts } }: Standing): readonly Instant[] =>
  contacts.filter(({ whom, result }) => whom === "person" && result === "reached").map(({ at }) => at);

const hasReachedSince = (standing: Standing, since: Instant): boolean => reachedOn(standing).some((at) => at >= since);

/** The days on which the person is asked how it went; a talk on or after such a day settles it. After the last one, every week. */
const checks = ({ priority, since, sent_at = since }: StandingReferral, standing: Standing, task: Make): readonly Undone[] =>
  checksFrom(dueFrom(standing.dayHere(sent_at), priority).check_on, standing, task);

const checksFrom = (days: readonly Day[], standing: Standing, task: Make): readonly Undone[] => {
  const last = reachedOn(standing).at(-1);
  const weekly = last === undefined ? [] : [addDays(standing.dayHere(last), 7)];
  return nextCheck([...days, ...weekly], "check_with_person", standing, task);
};

const reviews = ({ since }: StandingReferral, standing: Standing, task: Make): readonly Undone[] =>
  nextCheck(
    reviewDays.map((days) => addDays(standing.dayHere(since), days)),
    "review",
    standing,
    task,
  );

const nextCheck = (days: readonly Day[], kind: TaskKind, standing: Standing, task: Make): readonly Undone[] => {
  const reached = reachedOn(standing).map(standing.dayHere);
  const next = days.find((day) => !reached.some((one) => one >= day));
  if (next === undefined) return [];
  return [task(triesOf(standing.record.contacts) >= mostTries ? "ask_receiver" : kind, next)];
};

const lastDay = (a: Day, b: Day): Day => (a > b ? a : b);

const byUrgency = (a: Undone, b: Undone): number =>
  priorities.indexOf(a.priority) - priorities.indexOf(b.priority) || (minutesOf(a.due) ?? 0) - (minutesOf(b.due) ?? 0);

/** Emergencies first; within one priority what has waited longest. */
export const byFirstTask = (a: readonly Task[], b: readonly Task[]): number => {
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return Number(first === undefined) - Number(second === undefined);
  return byUrgency(first, second);
};
