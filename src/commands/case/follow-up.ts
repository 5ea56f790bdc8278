import { dueFrom } from "../../core/case/due.ts";
import {
  type FollowUpOutcome,
  type FollowUpResult,
  followUpFields,
  followUpWhen,
  mostTries,
  statusAfter,
  triesOf,
} from "../../core/case/follow-up.ts";
import type { Standing, StandingReferral } from "../../core/case/standing.ts";
import { after } from "../../core/case/tasks.ts";
import { dayOf, type Instant, minutesOf } from "../../core/day.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { type Doc, line, span } from "../../formats/view/doc.ts";
import { safeContactDoc } from "../../formats/view/safe-contact.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { followUpQuestions } from "../../messages/en/case-forms.ts";
import { moment } from "../../messages/en/dates.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import { type Context, openDirectory } from "../command.ts";
import type { HeldCase } from "../saved/held-case.ts";
import { mustBeOpen, withHeldCase } from "../saved/open-case.ts";
import { mustBeAllowed, nameIn, phoneOf, referralFor, standingAt } from "../saved/standing-case.ts";
import { type Filled, fillForm } from "./form.ts";
import type { FollowUpOptions } from "./options.ts";
import { wayOn } from "./reply.ts";

interface Following {
  readonly held: HeldCase;
  readonly standing: Standing;
  readonly directory: Directory;
  readonly now: Instant;
}

/** `referral case follow-up`: how the person may be reached, then what came of it. */
export const runFollowUp = async (given: string, options: FollowUpOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  return withHeldCase(given, options, io, async (held) => {
    mustBeOpen(held.record);
    const directory = await openDirectory(context, options);
    const now = io.clock();
    const standing = standingAt(held.record, directory, now);
    const rules = safeContactDoc(standing);
    const filled = await fillForm(
      { fields: followUpFields, words: followUpQuestions, when: followUpWhen, before: [...rules, ...numbersOf(standing, directory)] },
      options,
      io,
    );
    const following = { held, standing, directory, now };
    return filled.whom === "person"
      ? withPerson(filled, options.about, rules, following)
      : withReceiver(filled, referralFor(standing, options.about, "--about"), following);
  });
};

const numbersOf = ({ referrals }: Standing, directory: Directory): Doc =>
  referrals.flatMap(({ receiver }) => {
    const phone = phoneOf(directory.organization(receiver));
    return phone ? [line(0, w.receiverNumber(nameIn(directory, receiver), [phone.number, phone.hours].filter(Boolean).join(", ")))] : [];
  });

const withPerson = async (
  filled: Filled,
  about: string | undefined,
  rules: Doc,
  { held, standing, directory }: Following,
): Promise<Outcome> => {
  // The form's own table has accepted both.
  const result = filled.result as FollowUpResult;
  const outcome = filled.outcome as FollowUpOutcome | undefined;
  if (result !== "reached" && triesOf(held.record.contacts) >= mostTries)
    throw new UserError("refused", w.noTriesLeft, [askInstead(standing, directory)]);
  const status = statusAfter(outcome);
  const referral = status === undefined && about === undefined ? undefined : referralFor(standing, about, "--about");
  if (referral && status) mustBeAllowed(referral, [status]);
  await held.add({
    kind: "followed_up",
    whom: "person",
    result,
    ...(referral && { receiver: referral.receiver }),
    ...(outcome && { outcome }),
  });
  const left = mostTries - triesOf(held.record.contacts);
  return {
    exit: "ok",
    doc: [...rules, line(0, span("good", w.followedUp))],
    notes: [
      ...(result === "reached" ? [] : [line(0, span("warning", left > 0 ? w.triesLeft(left) : w.noTriesLeft))]),
      ...(result !== "reached" && left <= 0 ? [line(0, askInstead(standing, directory))] : []),
      ...(filled.new_risk === "yes" || filled.new_risk === "unsure" ? [line(0, span("danger", w.newRisk))] : []),
    ],
  };
};

const askInstead = ({ referrals }: Standing, directory: Directory): string =>
  w.noTriesWay(
    referrals
      .filter(({ sent_at }) => sent_at !== undefined)
      .map(({ receiver }) => nameIn(directory, receiver))
      .join(", "),
  );

/** Silence is counted from the sending: long enough, and the next in line is asked. */
const withReceiver = async (filled: Filled, referral: StandingReferral, { held, directory, now }: Following): Promise<Outcome> => {
  const { receiver, status, priority, since, sent_at = since } = referral;
  const result = filled.result as FollowUpResult;
  await held.add({ kind: "followed_up", whom: "receiver", receiver, result });
  const name = nameIn(directory, receiver);
  if (result === "reached" || (status !== "sent" && status !== "acknowledged" && status !== "expired"))
    return { exit: "ok", doc: [line(0, span("good", w.followedUp))], notes: [line(0, span("quiet", w.thenReply(held.code, receiver)))] };
  const limit = after(sent_at, dueFrom(dayOf(sent_at), priority).escalate.next_after);
  const isOver = (minutesOf(now) ?? 0) >= (minutesOf(limit) ?? 0);
  if (!isOver) return { exit: "ok", doc: [line(0, span("warning", w.phoneAgain(name, moment(limit))))] };
  await held.add({ kind: "given_up", receiver });
  const standing = standingAt(held.record, directory, now);
  return { exit: "ok", doc: [line(0, span("warning", w.givenUp(name))), ...wayOn(standing, receiver, directory)] };
};
