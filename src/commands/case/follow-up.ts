import {
  type FollowUpOutcome,
  type FollowUpResult,
  followUpFields,
  followUpWhen,
  mostTries,
  statusesAfter,
  triesOf,
} from "../../core/case/follow-up.ts";
import { escalationOf, isPast } from "../../core/case/silence.ts";
import type { Standing, StandingReferral } from "../../core/case/standing.ts";
import type { Instant } from "../../core/day.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { type Doc, line, span } from "../../formats/view/doc.ts";
import { safeContactDoc } from "../../formats/view/safe-contact.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { followUpQuestions } from "../../messages/en/case-forms.ts";
import { moment } from "../../messages/en/dates.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { type Context, openDirectory } from "../command.ts";
import { choose } from "../saved/choose.ts";
import type { HeldCase } from "../saved/held-case.ts";
import { mustBeOpen, withHeldCase } from "../saved/open-case.ts";
import { mustBeAllowed, nameIn, numberOf, standingAt } from "../saved/standing-case.ts";
import { caseAfter } from "./case-after.ts";
import { type Filled, fillForm, isByFlags } from "./form.ts";
import type { FollowUpOptions } from "./options.ts";
import { pickReferral } from "./pick-referral.ts";
import { wayOn } from "./reply.ts";

interface Following {
  readonly held: HeldCase;
  readonly standing: Standing;
  readonly directory: Directory;
  readonly io: Io;
  readonly now: Instant;
  /** The rules stood above the questions. */
  readonly wereShown: boolean;
  /** Whether the referral to this receiver, silent past its time, shall end. */
  readonly givesUp: (name: string) => Promise<boolean>;
}

/** `referral case follow-up`: how the person may be reached, then what came of it. */
export const runFollowUp = async (given: string, options: FollowUpOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  return withHeldCase(given, options, io, async (held) => {
    mustBeOpen(held.record);
    const directory = await openDirectory(context, options);
    const now = io.clock();
    const standing = standingAt(held.record, directory, io, now);
    const form = {
      fields: followUpFields,
      words: followUpQuestions,
      when: followUpWhen,
      before: [...safeContactDoc(standing, w.rulesFirst), ...numbersOf(standing, directory)],
    };
    const wereShown = !isByFlags(form, options) && io.canAsk;
    // The agreed word and the number must not stay for whoever sits here next.
    const filled = await fillForm(form, options, io).finally(async () => wereShown && (await io.prompter()).clear());
    if (options.giveUp && (filled.whom === "person" || filled.result === "reached")) throw new UserError("usage", w.giveUpWhom);
    const givesUp = async (name: string) => options.giveUp === true || (wereShown && (await askToGiveUp(name, io)));
    const following = { held, standing, directory, io, now, wereShown, givesUp };
    const pick = () => pickReferral(standing, options.about, directory, io);
    const outcome = await (filled.whom === "person"
      ? withPerson(filled, pick, options.about, following)
      : withReceiver(filled, await pick(), following));
    return { ...outcome, ...caseAfter(held.record, directory, io) };
  });
};

const numbersOf = ({ referrals }: Standing, directory: Directory): Doc =>
  referrals.flatMap(({ receiver }) => {
    const number = numberOf(directory.organization(receiver));
    return number === undefined ? [] : [line(0, w.receiverNumber(nameIn(directory, receiver), number))];
  });

const withPerson = async (
  filled: Filled,
  pick: () => Promise<StandingReferral>,
  about: string | undefined,
  { held, standing, directory, io, now, wereShown }: Following,
): Promise<Outcome> => {
  // The form's own table has accepted both.
  const result = filled.result as FollowUpResult;
  const outcome = filled.outcome as FollowUpOutcome | undefined;
  if (result !== "reached" && triesOf(held.record.contacts) >= mostTries)
    throw new UserError("refused", w.noTriesLeft, [askInstead(standing, directory)]);
  const through = statusesAfter(outcome);
  const referral = through.length === 0 && about === undefined ? undefined : await pick();
  if (referral) mustBeAllowed(referral, through);
  await held.add({
    kind: "followed_up",
    whom: "person",
    result,
    ...(referral && { receiver: referral.receiver }),
    ...(outcome && { outcome }),
  });
  const left = mostTries - triesOf(held.record.contacts);
  const after = standingAt(held.record, directory, io, now);
  const moved = after.referrals.find(({ receiver }) => receiver === referral?.receiver);
  return {
    exit: "ok",
    doc: [
      line(0, span("good", w.followedUp)),
      ...(moved && through.length > 0 ? [line(0, w.replyNoted(nameIn(directory, moved.receiver), w.statuses[moved.status]))] : []),
      ...(wereShown ? [] : safeContactDoc(after, w.rulesNext)),
    ],
    notes: [
      ...(result === "reached" || !wereShown ? [] : [line(0, span("warning", left > 0 ? w.triesLeft(left) : w.noTriesLeft))]),
      ...(result !== "reached" && left <= 0 ? [line(0, askInstead(standing, directory))] : []),
      ...(filled.new_risk === "yes" || filled.new_risk === "unsure" ? [line(0, span("danger", w.newRiskNow))] : []),
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

/** Who stays silent past their time may still answer tomorrow, and hold the sheet: nothing ends without a yes. */
const askToGiveUp = async (name: string, io: Io): Promise<boolean> => {
  const choices = [
    { value: "wait", label: w.waitOn },
    { value: "end", label: w.endReferral },
  ];
  return (await choose(await io.prompter(), { ask: w.giveUpAsk(name), why: w.giveUpWhy, choices })) === "end";
};

/** Silence is counted from the sending: long enough, and the next in line is asked, if the caseworker says so. */
const withReceiver = async (filled: Filled, referral: StandingReferral, following: Following): Promise<Outcome> => {
  const { held, directory, io, now, givesUp } = following;
  const { receiver, status } = referral;
  const result = filled.result as FollowUpResult;
  await held.add({ kind: "followed_up", whom: "receiver", receiver, result });
  const name = nameIn(directory, receiver);
  if (result === "reached" || (status !== "sent" && status !== "acknowledged" && status !== "expired"))
    return { exit: "ok", doc: [line(0, span("good", w.followedUp))], notes: [line(0, span("quiet", w.thenReply(held.code, receiver)))] };
  const { dayHere } = following.standing;
  const { next_at } = escalationOf(referral, dayHere);
  if (!isPast(next_at, now, dayHere)) return { exit: "ok", doc: [line(0, span("warning", w.phoneAgain(name, moment(next_at))))] };
  if (!(await givesUp(name))) return { exit: "ok", doc: [line(0, span("warning", w.stillSilent(name, held.code, receiver)))] };
  await held.add({ kind: "given_up", receiver });
  const standing = standingAt(held.record, directory, io, now);
  return { exit: "ok", doc: [line(0, span("warning", w.givenUp(name))), ...wayOn(standing, receiver, directory)] };
};
