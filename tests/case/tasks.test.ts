import { expect, test } from "vitest";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { helpingInstead, nextInLine } from "../../src/core/case/in-line.ts";
import { tasksOf } from "../../src/core/case/tasks.ts";
import type { Priority } from "../../src/core/steps/services.ts";
import { eventsOf, standAt } from "./saved.ts";

/* What is due on which day: referral-process, section c, one line of its table after the other. A Monday. */
const monday = "2026-11-23T10:15:00Z";
const receiver = "pt-linha-migrantes";

const withPriority = (priority: Priority, ...more: readonly CaseEvent[]): readonly CaseEvent[] => [
  ...eventsOf("wage-claim", "2026-11-23T10:15:00Z"),
  { kind: "answered", at: monday, question: `choices.${receiver}.priority`, value: priority },
  ...more,
];
const sent: CaseEvent = { kind: "sent", at: monday, receiver, way: "in_hand" };
const phoned = (at: string): CaseEvent => ({ kind: "followed_up", at, whom: "receiver", receiver, result: "no_answer" });
const reached = (at: string): CaseEvent => ({ kind: "followed_up", at, whom: "person", result: "reached", outcome: "not_seen" });
const missed = (at: string): CaseEvent => ({ kind: "followed_up", at, whom: "person", result: "no_answer" });
const reply = (at: string, decision: "accepted" | "waiting_list"): CaseEvent => ({
  kind: "replied",
  at,
  receiver,
  reply: { received_at: at, decision },
});
const newRisk: CaseEvent = {
  kind: "replied",
  at: "2026-11-24T09:00:00Z",
  receiver,
  reply: { received_at: "2026-11-24T09:00:00Z", decision: "accepted", person_agrees: true, new_risk: true },
};
const seen: CaseEvent = { kind: "followed_up", at: "2026-11-25T10:00:00Z", whom: "person", receiver, result: "reached", outcome: "seen" };

const due = (events: readonly CaseEvent[], now: string): readonly string[] =>
  tasksOf(standAt(events, now), now).map((task) => `${task.kind} ${task.due} ${task.urgency}`);

interface Row {
  readonly what: string;
  readonly events: readonly CaseEvent[];
  readonly now: string;
  readonly tasks: readonly string[];
}

const rows: readonly Row[] = [
  { what: "agreed, not sent", events: withPriority("urgent"), now: monday, tasks: ["send 2026-11-23 due"] },
  {
    what: "agreed, not sent the day after",
    events: withPriority("urgent"),
    now: "2026-11-24T08:00:00Z",
    tasks: ["send 2026-11-23 overdue"],
  },
  {
    what: "an emergency, at once",
    events: withPriority("emergency", sent),
    now: monday,
    tasks: ["check_with_person 2026-11-23 due", "phone_receiver 2026-11-23T12:15:00Z due"],
  },
  {
    what: "an emergency after two hours of silence",
    events: withPriority("emergency", sent),
    now: "2026-11-23T12:15:00Z",
    tasks: ["check_with_person 2026-11-23 due", "phone_receiver 2026-11-23T12:15:00Z overdue"],
  },
  {
    what: "an emergency, phoned in vain: the next provider at once",
    events: withPriority("emergency", sent, phoned("2026-11-23T12:20:00Z")),
    now: "2026-11-23T12:20:00Z",
    tasks: ["check_with_person 2026-11-23 due", "next_provider 2026-11-23T12:15:00Z overdue"],
  },
  {
    what: "an emergency, the person reached today: again tomorrow",
    events: withPriority("emergency", sent, reached("2026-11-23T18:00:00Z"), reply("2026-11-23T11:00:00Z", "accepted")),
    now: "2026-11-23T18:00:00Z",
    tasks: ["check_with_person 2026-11-24 later"],
  },
  {
    what: "urgent: 24 hours until the phone, three days until the person is asked",
    events: withPriority("urgent", sent),
    now: monday,
    tasks: ["phone_receiver 2026-11-24T10:15:00Z later", "check_with_person 2026-11-26 later"],
  },
  {
    what: "urgent, a call before it is time settles nothing",
    events: withPriority("urgent", sent, phoned("2026-11-23T10:25:00Z")),
    now: monday,
    tasks: ["phone_receiver 2026-11-24T10:15:00Z later", "check_with_person 2026-11-26 later"],
  },
  {
    what: "a second copy does not make them answer later",
    events: withPriority("urgent", sent, { ...sent, at: "2026-11-25T10:00:00Z" }),
    now: "2026-11-25T10:00:00Z",
    tasks: ["phone_receiver 2026-11-24T10:15:00Z overdue", "check_with_person 2026-11-26 later"],
  },
  {
    what: "accepted, and not seen on the last day: asked again every week",
    events: withPriority("urgent", sent, reply(monday, "accepted"), reached("2026-11-26T09:00:00Z")),
    now: "2026-12-04T09:00:00Z",
    tasks: ["check_with_person 2026-12-03 overdue"],
  },
  {
    what: "the receiver could not reach the person: the caseworker tries",
    events: withPriority("urgent", sent, {
      kind: "replied",
      at: "2026-11-24T09:00:00Z",
      receiver,
      reply: { received_at: monday, person_agrees: true, first_contact: "could_not_reach" },
    }),
    now: "2026-11-24T09:00:00Z",
    tasks: ["check_with_person 2026-11-24 due"],
  },
  {
    what: "sent, unanswered, and the consent ran out: the receiver still holds the sheet",
    events: withPriority("urgent", sent),
    now: "2026-12-24T09:00:00Z",
    tasks: ["renew_consent 2026-12-24 due"],
  },
  {
    what: "urgent, phoned in vain: 48 hours",
    events: withPriority("urgent", sent, phoned("2026-11-24T11:00:00Z")),
    now: "2026-11-25T10:15:00Z",
    tasks: ["next_provider 2026-11-25T10:15:00Z overdue", "check_with_person 2026-11-26 later"],
  },
  {
    what: "urgent, received but not decided: silence again, from the receipt",
    events: withPriority("urgent", sent, reply("2026-11-24T09:00:00Z", "waiting_list")),
    now: "2026-11-24T10:00:00Z",
    tasks: ["phone_receiver 2026-11-25T09:00:00Z later", "check_with_person 2026-11-26 later"],
  },
  {
    what: "normal: five working days, and the person after a week",
    events: withPriority("normal", sent),
    now: monday,
    tasks: ["phone_receiver 2026-11-30 later", "check_with_person 2026-11-30 later"],
  },
  {
    what: "normal, phoned in vain: ten working days",
    events: withPriority("normal", sent, phoned("2026-11-30T09:00:00Z")),
    now: "2026-12-07T09:00:00Z",
    tasks: ["check_with_person 2026-11-30 overdue", "next_provider 2026-12-07 due"],
  },
  {
    what: "accepted is not seen: the person is still asked",
    events: withPriority("urgent", sent, reply("2026-11-23T15:00:00Z", "accepted")),
    now: "2026-11-27T08:00:00Z",
    tasks: ["check_with_person 2026-11-26 overdue"],
  },
  {
    what: "three tries in vain: the receiver is asked instead",
    events: withPriority(
      "urgent",
      sent,
      reply(monday, "accepted"),
      missed("2026-11-26T09:00:00Z"),
      missed("2026-11-26T12:00:00Z"),
      missed("2026-11-26T19:00:00Z"),
    ),
    now: "2026-11-27T08:00:00Z",
    tasks: ["ask_receiver 2026-11-26 overdue"],
  },
  {
    what: "a new risk, which only a talk can tell: at once, and whatever else is open",
    events: withPriority("normal", sent, newRisk, phoned("2026-11-24T09:30:00Z")),
    now: "2026-11-24T10:00:00Z",
    tasks: ["ask_about_risk 2026-11-24T09:00:00Z overdue", "check_with_person 2026-11-30 later"],
  },
  {
    what: "a new risk, and the person was talked with since",
    events: withPriority("normal", sent, newRisk, reached("2026-11-24T09:30:00Z")),
    now: "2026-11-24T10:00:00Z",
    tasks: ["check_with_person 2026-11-30 later"],
  },
  {
    what: "seen: looked at after two weeks",
    events: withPriority("urgent", sent, seen),
    now: "2026-11-25T12:00:00Z",
    tasks: ["review 2026-12-09 later"],
  },
  {
    what: "reviewed: then after a month",
    events: withPriority("urgent", sent, seen, reached("2026-12-09T09:00:00Z")),
    now: "2026-12-09T12:00:00Z",
    tasks: ["review 2026-12-25 later"],
  },
  {
    what: "declined: nothing is open, it can be closed",
    events: withPriority("urgent", sent, { ...seen, kind: "followed_up", outcome: "declined_by_person" } as CaseEvent),
    now: "2026-11-25T12:00:00Z",
    tasks: ["close 2026-11-25 due"],
  },
  {
    what: "closed: nothing but its end",
    events: withPriority("urgent", sent, seen, { kind: "closed", at: "2026-12-01T09:00:00Z", reason: "needs_met" }),
    now: "2027-03-01T08:00:00Z",
    tasks: [],
  },
  {
    what: "90 days after the last entry: keep or erase",
    events: withPriority("urgent", sent, seen, { kind: "closed", at: "2026-12-01T09:00:00Z", reason: "needs_met" }),
    now: "2027-03-02T08:00:00Z",
    tasks: ["keep_or_erase 2027-03-01 overdue"],
  },
  {
    what: "a day that was set stands above the usual one",
    events: withPriority(
      "urgent",
      sent,
      { kind: "closed", at: monday, reason: "needs_met" },
      { kind: "kept", at: monday, until: "2026-11-30" },
    ),
    now: "2026-12-01T08:00:00Z",
    tasks: ["keep_or_erase 2026-11-30 overdue"],
  },
];

test.each(rows)("$what", ({ events, now, tasks }) => {
  expect(due(events, now)).toEqual(tasks);
});

test("a walkthrough that was left is the task", () => {
  const draft = eventsOf("wage-claim", monday).slice(0, 12);
  expect(due(draft, monday)).toEqual(["finish_walkthrough 2026-11-23 due"]);
});

const first = "be-pag-asa";
const second = "be-payoke";

/** The person named two shelters, and said yes to both. */
const two = (...more: readonly CaseEvent[]): readonly CaseEvent[] => {
  const one = eventsOf("woman-with-baby", monday);
  const consent = one.flatMap((event) => (event.kind === "answered" && event.question.startsWith(`consent.${first}.`) ? [event] : []));
  return [
    ...one.slice(0, -1),
    { kind: "answered", at: monday, question: "services.choices", value: [first, second] },
    ...consent.map((event): CaseEvent => ({ ...event, question: event.question.replace(first, second) })),
    { kind: "concluded", at: monday, outcome: "summary", receivers: [first, second] },
    ...more,
  ];
};
const sentTo: CaseEvent = { kind: "sent", at: monday, receiver: first, way: "in_hand" };

const whom = (events: readonly CaseEvent[], now: string) =>
  tasksOf(standAt(events, now), now).map(({ kind, receiver: id }) => `${kind} ${id}`);

test("the second for the same service waits for the first", () => {
  expect(whom(two(), monday)).toEqual([`send ${first}`]);
  expect(whom(two(sentTo), monday).filter((task) => task.endsWith(second))).toEqual([]);
  expect(nextInLine(standAt(two(), monday), first)).toBe(second);
});

test("it is next in line when the first falls silent, or says no", () => {
  const over: readonly CaseEvent[] = [
    { kind: "given_up", at: "2026-11-26T09:00:00Z", receiver: first },
    { kind: "replied", at: "2026-11-26T09:00:00Z", receiver: first, reply: { received_at: monday, decision: "not_accepted" } },
  ];
  for (const end of over) expect(whom(two(sentTo, end), end.at)).toEqual([`send ${second}`]);
});

test("once one of them has said yes nobody looks for another", () => {
  const late: CaseEvent = {
    kind: "replied",
    at: "2026-11-27T09:00:00Z",
    receiver: first,
    reply: { received_at: monday, decision: "not_accepted" },
  };
  const events = two(
    sentTo,
    { kind: "given_up", at: "2026-11-26T09:00:00Z", receiver: first },
    { kind: "sent", at: "2026-11-26T09:00:00Z", receiver: second, way: "in_hand" },
  );
  const yes: CaseEvent = {
    kind: "replied",
    at: "2026-11-26T12:00:00Z",
    receiver: second,
    reply: { received_at: monday, decision: "accepted" },
  };
  expect(helpingInstead(standAt([...events, late], late.at), first)).toBeUndefined();
  expect(helpingInstead(standAt([...events, yes, late], late.at), first)).toBe(second);
});

test("the first has given what was needed: the second is taken back", () => {
  const done: CaseEvent = { ...seen, kind: "followed_up", receiver: first, outcome: "completed" } as CaseEvent;
  expect(due(two(sentTo, done), "2026-11-26T12:00:00Z")).toEqual(["take_back 2026-11-25 overdue"]);
});

test("its turn begins when the first falls away, not when the walkthrough ended", () => {
  const over: CaseEvent = { kind: "given_up", at: "2026-11-26T09:00:00Z", receiver: first };
  expect(due(two(sentTo, over), "2026-11-26T10:00:00Z")).toEqual(["send 2026-11-26 due"]);
});

test("once the first has helped it is not asked", () => {
  expect(whom(two(sentTo, { ...seen, receiver: first }), "2026-11-25T12:00:00Z")).toEqual([`review ${first}`]);
});

test("a yes that ran out before anybody acted is no yes: nothing is to be sent on it", () => {
  expect(standAt(two(), "2027-02-25T08:00:00Z").referrals.map(({ status }) => status)).toEqual(["expired", "expired"]);
  expect(whom(two(), "2027-02-25T08:00:00Z").filter((task) => task.startsWith("send"))).toEqual([]);
});

test("who was agreed on once and is not any more gets nothing; who holds a sheet is still waited for", () => {
  const again = (receivers: readonly string[]): CaseEvent => ({ kind: "concluded", at: monday, outcome: "summary", receivers });
  const statuses = (...events: readonly CaseEvent[]) => standAt(two(...events), monday).referrals.map(({ status }) => status);
  expect(statuses(again([first]))).toEqual(["consented", "revoked"]);
  expect(statuses(sentTo, again([second]))).toEqual(["sent", "consented"]);
  const newYes: CaseEvent = { kind: "answered", at: monday, question: `consent.${second}.consent`, value: "written" };
  expect(statuses(again([first]), again([first, second]))).toEqual(["consented", "revoked"]);
  expect(statuses(again([first]), newYes, again([first, second]))).toEqual(["consented", "consented"]);
});
