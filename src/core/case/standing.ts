import { mayGoOn } from "../consent/consent-form.ts";
import type { Day, DayBy } from "../day.ts";
import { consentDays, hasEnded } from "../protection/consent-days.ts";
import { matchedServices } from "../protection/receiver-rules.ts";
import type { Answers, Given } from "../steps/answers.ts";
import { catalogue } from "../steps/catalogue.ts";
import type { Value } from "../steps/field.ts";
import { type Place, replay } from "../steps/replay.ts";
import { type Priority, priorities } from "../steps/services.ts";
import type { Known } from "../steps/step.ts";
import type { ServiceType } from "../vocabulary/ids.ts";
import { type Case, notedAt } from "./case.ts";
import type { CaseRecord, Referral } from "./case-record.ts";
import type { ReferralStatus } from "./status.ts";

export interface StandingReferral extends Referral {
  readonly priority: Priority;
  /** What is wanted of this receiver. */
  readonly services: readonly ServiceType[];
  /** The last day of the person's yes. */
  readonly valid_until: Day;
}

/** A saved case as it stands at one moment: its answers read by the steps of this version. */
export interface Standing {
  readonly record: CaseRecord;
  readonly case: Case;
  readonly place: Place;
  readonly referrals: readonly StandingReferral[];
  /** Answers that this version does not ask for, or would not take any more. They stay in the case, and are shown. */
  readonly unasked: ReadonlyMap<string, Value>;
  /** By the clock of whoever keeps it: what is due is due on their days. */
  readonly dayHere: DayBy;
}

/** A walkthrough that had ended has no open question: one that was added since counts as not asked. */
export const standingOf = (record: CaseRecord, known: Known, dayHere: DayBy): Standing => {
  const place = record.concluded ? toTheEnd(record.given, known) : replay(catalogue, record.given, known);
  const { answers } = place;
  const { code, opened_at, numbers, answer_noted } = record;
  const the: Case = { code, opened_at, numbers, answer_noted, answers };
  return {
    record,
    case: the,
    place,
    dayHere,
    referrals: record.referrals.map((one) => ({
      ...one,
      priority: priorityOf(answers, one.receiver),
      services: servicesOf(answers, one.receiver, known),
      valid_until: consentDays({ answers, id: one.receiver, known, noted_at: notedAt(record, one.receiver) }).until,
      status: statusOn(one, answers, record, known),
    })),
    unasked: new Map(
      [...record.given].filter(([id, value]) => !isAsked(id) || (value !== "not_asked" && place.kept.get(id) === "not_asked")),
    ),
  };
};

const toTheEnd = (start: Given, known: Known): Place => {
  let given = start;
  for (;;) {
    const place = replay(catalogue, given, known);
    if (!place.next) return place;
    given = new Map([...given, [place.next.id, "not_asked"] as const]);
  }
};

const priorityOf = ({ choices }: Answers, receiver: string): Priority =>
  priorities.find((one) => one === choices[receiver]?.priority) ?? "normal";

const servicesOf = (answers: Answers, receiver: string, known: Known): readonly ServiceType[] => {
  const organization = known.organization(receiver);
  return organization ? matchedServices(answers, organization) : [];
};

/** A yes that has run out before anybody acted on it carries nothing any more. */
const statusOn = ({ status, receiver }: Referral, answers: Answers, record: CaseRecord, known: Known): ReferralStatus => {
  if (status !== "consented" && status !== "sent") return status;
  const isGiven = mayGoOn(answers.consent[receiver]?.consent);
  return isGiven && hasEnded(consentDays({ answers, id: receiver, known, noted_at: notedAt(record, receiver) })) ? "expired" : status;
};

/** True for the id of a question that the catalogue knows, whomever it is asked about. */
export const isAsked = (id: string): boolean => {
  const [step = "", ...rest] = id.split(".");
  return catalogue.some((one) => one.id === step && Object.hasOwn(one.fields, (one.each ? rest.slice(1) : rest).join(".")));
};
