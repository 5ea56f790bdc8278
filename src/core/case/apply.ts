import { mayGoOn } from "../consent/consent-form.ts";
import type { Instant } from "../day.ts";
import type { Value } from "../steps/field.ts";
import type { CaseRecord, Referral } from "./case-record.ts";
import type { CaseEvent, EventOf } from "./event.ts";
import { statusesAfter } from "./follow-up.ts";
import { statusesOf } from "./reply.ts";
import { isBehind, isOver, mayMove, type ReferralStatus } from "./status.ts";

export const emptyCase: CaseRecord = {
  code: "",
  opened_at: "",
  invented: false,
  given: new Map(),
  numbers: {},
  answer_noted: {},
  referrals: [],
  disclosures: [],
  contacts: [],
  last_at: "",
};

/** All events of a case, one after the other. Total: what a newer table of moves forbids was allowed when it happened, or never counts. */
export const recordOf = (events: readonly CaseEvent[]): CaseRecord => {
  const given = new Map<string, Value>();
  let record = emptyCase;
  for (const event of events) {
    answer(given, event);
    record = { ...happened(record, event), last_at: event.at };
  }
  return { ...record, given };
};

export const apply = (record: CaseRecord, event: CaseEvent): CaseRecord => {
  const given = new Map(record.given);
  answer(given, event);
  return { ...happened(record, event), given, last_at: event.at };
};

/** The order of answers is the order in which they were given last. */
const answer = (given: Map<string, Value>, event: CaseEvent): void => {
  const put = (question: string, value: Value) => {
    given.delete(question);
    given.set(question, value);
  };
  if (event.kind === "answered") put(event.question, event.value);
  else if (event.kind === "forgotten") given.delete(event.question);
  // The sender's own step back leaves the person's yes as it was given.
  else if (event.kind === "withdrawn" && event.by === "person") put(`consent.${event.receiver}.consent`, "withdrawn");
};

const happened = (record: CaseRecord, event: CaseEvent): CaseRecord => {
  switch (event.kind) {
    case "opened":
      return { ...record, code: event.code, opened_at: event.at, invented: event.invented };
    case "answered":
      return askedAgain(record, event);
    case "forgotten":
      return record;
    case "numbered":
      return { ...record, numbers: { ...record.numbers, [event.receiver]: event.number } };
    case "concluded": {
      const concluded: CaseRecord = { ...record, concluded: { at: event.at, outcome: event.outcome } };
      // Agreed once, not sent, and not agreed any more when a step was asked again.
      const dropped = record.referrals.filter(({ receiver, status }) => status === "consented" && !event.receivers.includes(receiver));
      const without = dropped.reduce((one, { receiver }) => moved(one, receiver, event.at, "revoked"), concluded);
      const agreed = event.receivers.filter((receiver) => mayBeginAgain(record, receiver));
      return agreed.reduce((one, receiver) => moved(one, receiver, event.at, "consented"), without);
    }
    case "released": {
      const { kind: _, ...disclosure } = event;
      return { ...record, disclosures: [...record.disclosures, { ...disclosure, failed: false }] };
    }
    case "release_failed": {
      const last = record.disclosures.findLastIndex(({ receiver }) => receiver === event.receiver);
      return { ...record, disclosures: record.disclosures.map((one, n) => (n === last ? { ...one, failed: true } : one)) };
    }
    case "sent": {
      const first = record.referrals.find((one) => one.receiver === event.receiver && one.status === "sent")?.sent_at;
      const sent = moved(record, event.receiver, event.at, "sent");
      // A second copy does not make them answer later.
      return withReferral(sent, event.receiver, (one) => ({ ...one, sent_at: first ?? event.at }));
    }
    case "replied": {
      const answered = moved(record, event.receiver, event.at, ...statusesOf(event.reply));
      return withReferral(answered, event.receiver, (one) => ({ ...one, replies: [...one.replies, { ...event.reply, at: event.at }] }));
    }
    case "followed_up": {
      const { kind: _, ...contact } = event;
      const through = statusesAfter(event.outcome);
      const told = through.length > 0 && event.receiver !== undefined ? moved(record, event.receiver, event.at, ...through) : record;
      return { ...told, contacts: [...told.contacts, contact] };
    }
    case "given_up":
      return moved(record, event.receiver, event.at, "no_response");
    case "withdrawn":
      return moved(record, event.receiver, event.at, event.by === "person" ? "withdrawn" : "revoked");
    case "closed":
      return { ...record, closed: { at: event.at, reason: event.reason } };
    case "kept":
      return { ...record, kept_until: event.until };
  }
};

const askedAgain = (record: CaseRecord, { question, value, at }: EventOf<"answered">): CaseRecord => {
  const receiver = /^consent\.(.+)\.consent$/.exec(question)?.[1];
  if (receiver === undefined) return record;
  const noted = mayGoOn(value) ? { ...record, answer_noted: { ...record.answer_noted, [receiver]: at } } : record;
  return withReferral(noted, receiver, (one) => (isOver(one.status) ? { ...one, asked_again: true } : one));
};

/** What is over stays over, however often a walkthrough comes to its end, until the person was asked for a yes again. */
export const mayBeginAgain = ({ referrals }: Pick<CaseRecord, "referrals">, receiver: string): boolean =>
  referrals.every((one) => one.receiver !== receiver || !isOver(one.status) || one.asked_again === true);

const withReferral = (record: CaseRecord, receiver: string, change: (one: Referral) => Referral): CaseRecord => ({
  ...record,
  referrals: record.referrals.map((one) => (one.receiver === receiver ? change(one) : one)),
});

const moved = (record: CaseRecord, receiver: string, at: Instant, ...through: readonly ReferralStatus[]): CaseRecord => {
  const known = record.referrals.some((one) => one.receiver === receiver);
  const drafted = known
    ? record
    : { ...record, referrals: [...record.referrals, { receiver, status: "draft" as const, since: at, replies: [] }] };
  return withReferral(drafted, receiver, (one) => {
    const status = furthest(one.status, through);
    const { asked_again: _, ...rest } = one;
    return status === one.status ? one : { ...rest, status, since: at };
  });
};

/** Where the way leads from here, past every step that the table allows. */
const furthest = (from: ReferralStatus, through: readonly ReferralStatus[]): ReferralStatus =>
  through.reduce((here, to) => (!isBehind(here, to) && mayMove(here, to) ? to : here), from);

/** The first step of a way that the table forbids from where the referral stands; undefined when all may be gone. */
export const forbiddenMove = (
  from: ReferralStatus,
  through: readonly ReferralStatus[],
): { readonly from: ReferralStatus; readonly to: ReferralStatus } | undefined => {
  let here = from;
  for (const to of through) {
    if (isBehind(here, to)) continue;
    if (!mayMove(here, to)) return { from: here, to };
    here = to;
  }
  return undefined;
};
