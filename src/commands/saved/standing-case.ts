import { forbiddenMove } from "../../core/case/apply.ts";
import type { CaseRecord } from "../../core/case/case-record.ts";
import { type Standing, type StandingReferral, standingOf } from "../../core/case/standing.ts";
import { moves, type ReferralStatus } from "../../core/case/status.ts";
import type { Instant } from "../../core/day.ts";
import type { Directory } from "../../core/directory/directory.ts";
import type { Organization } from "../../core/directory/model.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { hoursHere } from "../../messages/en/hours.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { daysHere } from "../day-here.ts";
import { knowledge } from "../walkthrough/walked.ts";

export const standingAt = (record: CaseRecord, directory: Directory, io: Pick<Io, "zone">, now: Instant): Standing =>
  standingOf(record, knowledge(directory, now), daysHere(io));

/** A name for people; the id of a provider that has left the directory. */
export const nameIn = (directory: Directory, id: string): string => directory.organization(id)?.name ?? id;

/** The number by which a provider is called, never its fax, and when it is answered. */
export const numberOf = (organization: Organization | undefined): string | undefined => {
  const phone = organization?.phones?.find(({ use }) => use !== "fax");
  return phone && (phone.hours === undefined ? phone.number : `${phone.number}, ${hoursHere(phone.hours)}`);
};

/** The referral that is meant, or the only one that there is. @throws UserError usage */
export const referralFor = ({ record, referrals }: Standing, about: string | undefined, flag: string): StandingReferral => {
  const known = w.referrals(referrals.map(({ receiver }) => receiver));
  if (about === undefined) {
    const [only, second] = referrals;
    if (!only) throw new UserError("usage", known);
    if (second) throw new UserError("usage", w.whichReferral(flag), [known]);
    return only;
  }
  const found = referrals.find(({ receiver }) => receiver === about);
  if (!found) throw new UserError("usage", w.noReferral(about, record.code), [known]);
  return found;
};

/** @throws UserError usage when the table of moves forbids it: nothing is noted then */
export const mustBeAllowed = (
  { receiver, status }: StandingReferral,
  through: readonly ReferralStatus[],
  hints: readonly string[] = [],
): void => {
  const bad = forbiddenMove(status, through);
  if (!bad) return;
  const words = (one: ReferralStatus) => w.statuses[one];
  throw new UserError("usage", w.badMove(receiver, words(bad.from), words(bad.to)), [...hints, w.badMoveHint(moves[bad.from].map(words))]);
};
