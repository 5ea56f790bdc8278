import { choice, type Fields, must, type ValueOf } from "../steps/field.ts";
import type { Contact } from "./case-record.ts";
import type { ReferralStatus } from "./status.ts";

/** A try to reach the person or a receiver. No word of what was said: the next step is what counts. */
export const followUpFields = {
  whom: choice("s0", ["person", "receiver"], must),
  result: choice("s1", ["reached", "no_answer", "not_safe"], must),
  outcome: choice("s1", ["seen", "service_started", "completed", "not_seen", "declined_by_person", "nothing_new"]),
  new_risk: choice("s1", ["yes", "no", "unsure"]),
} satisfies Fields;

export type FollowUpResult = ValueOf<typeof followUpFields.result>;
export type FollowUpOutcome = ValueOf<typeof followUpFields.outcome>;

export interface FollowUp {
  readonly whom?: unknown;
  readonly result?: unknown;
}

const reachedPerson = ({ whom, result }: FollowUp): boolean => whom === "person" && result === "reached";

export const followUpWhen: Readonly<Record<string, (given: FollowUp) => boolean>> = {
  outcome: reachedPerson,
  // Looked at again at every contact (BG-NRM 1.2, step 3).
  new_risk: reachedPerson,
};

/** The states that the person's own word leads through, in order: whoever was helped was seen. */
export const statusesAfter = (outcome: FollowUpOutcome | undefined): readonly ReferralStatus[] => {
  if (outcome === undefined || outcome === "not_seen" || outcome === "nothing_new") return [];
  return outcome === "service_started" || outcome === "completed" ? ["seen", outcome] : [outcome];
};

/** By the agreed way, and no more often: then the receiver is asked, with the person's consent (referral-process, section c). */
export const mostTries = 3;

/** Tries since the person was last reached. A call that was not safe counts: the next one may not be either. */
export const triesOf = (contacts: readonly Contact[]): number => {
  const withPerson = contacts.filter(({ whom }) => whom === "person");
  const last = withPerson.findLastIndex(({ result }) => result === "reached");
  return withPerson.length - (last + 1);
};
