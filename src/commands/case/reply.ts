import { helpingInstead, nextInLine } from "../../core/case/in-line.ts";
import { agreedReply, type Reply, replyFields, replyWhen, statusesOf } from "../../core/case/reply.ts";
import type { Standing, StandingReferral } from "../../core/case/standing.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { exampleDays } from "../../core/example-days.ts";
import { localMoment } from "../../core/local-moment.ts";
import { said } from "../../core/steps/field.ts";
import type { Known } from "../../core/steps/step.ts";
import { untimely } from "../../core/steps/untimely.ts";
import { readSlip, type SlipFault } from "../../formats/reply-slip.ts";
import { spaced } from "../../formats/sheet/clock.ts";
import { type Doc, line, span } from "../../formats/view/doc.ts";
import { showPlace } from "../../formats/view/problems.ts";
import { expectedWords } from "../../messages/en/answers.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { replyQuestions } from "../../messages/en/case-forms.ts";
import { moment } from "../../messages/en/dates.ts";
import { replySlipWords } from "../../messages/en/reply-slip.ts";
import { untimelyWords } from "../../messages/en/untimely.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { type Context, openDirectory } from "../command.ts";
import type { HeldCase } from "../saved/held-case.ts";
import { mustBeOpen, withHeldCase } from "../saved/open-case.ts";
import { mustBeAllowed, nameIn, referralFor, standingAt } from "../saved/standing-case.ts";
import { knowledge } from "../walkthrough/walked.ts";
import { caseAfter } from "./case-after.ts";
import { type Filled, type Form, fillForm } from "./form.ts";
import type { ReplyOptions } from "./options.ts";
import { pickReferral } from "./pick-referral.ts";

/** `referral case reply`: what the receiver answered, by flags, by a filled slip, or asked line by line. */
export const runReply = async (given: string, options: ReplyOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  // Looked at before the passphrase is asked: a slip with faults costs nobody a minute.
  const slip = options.file === undefined ? undefined : await slipFrom(options.file, io);
  return withHeldCase(given, options, io, async (held) => {
    mustBeOpen(held.record);
    const directory = await openDirectory(context, options);
    const standing = standingAt(held.record, directory, io, io.clock());
    const referral = slip ? byNumber(slip.number, standing) : await pickReferral(standing, options.about, directory, io);
    if (slip) mustHaveBeen(slip, knowledge(directory, io.clock()), directory.organization(referral.receiver)?.country);
    const filled = slip ? slip.given : await fillForm(replyForm(io), options, io);
    return note(filled, referral, held, directory, io);
  });
};

const replyForm = (io: Io): Form => ({
  fields: replyFields,
  words: replyQuestions,
  when: replyWhen,
  before: [line(0, w.clockHere(io.zone(io.clock()).place))],
  refusal: (name, value) => {
    const now = io.clock();
    const late = untimely({ step: "reply", key: name }, value, { now, aheadOf: () => [io.zone(now).ahead], country: "" });
    if (late === undefined) return undefined;
    const { what, way_on } = untimelyWords[late];
    return { what, way_on: way_on(exampleDays(now, io.zone(now).ahead)) };
  },
});

/** By the clock of the receiver, who filled it in. @throws UserError usage: nothing is noted then */
const mustHaveBeen = ({ path, given, placeOf }: Slip, { now, aheadOf }: Known, country: string | undefined): void => {
  for (const [key, value] of Object.entries(given)) {
    const late = untimely({ step: "reply", key }, value, { now, aheadOf, country });
    if (late) throw new UserError("usage", `${placeOf(key)}  ${key}: ${untimelyWords[late].what}`, [replySlipWords.aheadHint(path)]);
  }
};

const note = async (filled: Filled, referral: StandingReferral, held: HeldCase, directory: Directory, io: Io): Promise<Outcome> => {
  // Fields of this very table, each accepted by it.
  const { reply, left_out } = agreedReply(filled as Reply);
  mustBeAllowed(referral, statusesOf(reply), referral.status === "consented" ? [w.sendFirst(held.code, referral.receiver)] : []);
  await held.add({ kind: "replied", receiver: referral.receiver, reply });
  const after = standingAt(held.record, directory, io, io.clock());
  const status = after.referrals.find(({ receiver }) => receiver === referral.receiver)?.status ?? referral.status;
  return {
    exit: "ok",
    doc: [line(0, w.replyNoted(nameIn(directory, referral.receiver), w.statuses[status])), ...receivedDoc(reply, io)],
    notes: [
      ...(left_out ? [line(0, span("warning", w.partOfReply))] : []),
      ...(status === "acknowledged" ? [line(0, span("warning", w.notASuccess))] : []),
      ...(filled.new_risk === true && left_out ? [line(0, span("danger", w.newRiskNotKept))] : []),
      ...(reply.new_risk === true ? [line(0, span("danger", w.newRisk))] : []),
      ...(reply.referred_onward === true && reply.onward_consent !== true ? [line(0, span("warning", w.onwardWithoutYes))] : []),
      ...(status === "not_accepted" || status === "redirected" ? wayOn(after, referral.receiver, directory) : []),
    ],
    ...caseAfter(held.record, directory, io),
  };
};

/** When they received it, and by whose clock: a slip may name none, and is not moved to ours. */
const receivedDoc = ({ received_at }: Reply, io: Io): Doc => {
  const at = said(received_at);
  if (at === undefined) return [];
  const { ahead, place } = io.zone(at);
  const read = localMoment(at, "", () => [ahead]);
  const isMoved = read.kind === "local" && read.local !== read.utc;
  return [line(0, isMoved ? w.receivedHere(spaced(read.local), place, spaced(read.utc)) : w.received(moment(at)))];
};

/** Whom to ask now. */
export const wayOn = (standing: Standing, receiver: string, directory: Directory): Doc => {
  const { code } = standing.record;
  const helping = helpingInstead(standing, receiver);
  if (helping !== undefined) return [line(0, span("strong", w.helpedAlready(nameIn(directory, helping))))];
  const next = nextInLine(standing, receiver);
  return [line(0, span("strong", next === undefined ? w.nobodyInLine(code) : w.nextInLine(nameIn(directory, next), code, next)))];
};

const byNumber = (number: string | undefined, standing: Standing): StandingReferral => {
  if (number === undefined) throw new UserError("usage", w.slipNoNumber);
  const receiver = Object.entries(standing.record.numbers).find(([, one]) => one === number)?.[0];
  if (receiver === undefined) throw new UserError("usage", w.slipNumber(number));
  return referralFor(standing, receiver, "--about");
};

interface Slip {
  readonly path: string;
  readonly number: string | undefined;
  readonly given: Filled;
  /** Where a line of it stands, for a person. */
  readonly placeOf: (key: string) => string;
}

const slipFrom = async (path: string, io: Io): Promise<Slip> => {
  const { readYaml } = await import("../../formats/yaml.ts");
  const yaml = readYaml(io.files.read(path), path);
  if (!yaml.ok)
    throw new UserError("usage", yaml.problems.map(({ at }) => `${at ? showPlace(at) : path}  ${replySlipWords.notYaml}`).join("; "));
  const { number, given, faults } = readSlip(yaml.value.data);
  const placeOf = (key: string) => showPlace(yaml.value.placeOf(key === "" ? [] : [key]));
  if (faults.length === 0) return { path, number, given, placeOf };
  const [first, ...others] = faults.map((fault) => `${placeOf(fault.key)}  ${fault.key}: ${faultWords(fault)}`);
  throw new UserError("usage", first ?? "", [...others, replySlipWords.faultsHint]);
};

const faultWords = (fault: SlipFault): string =>
  fault.kind === "wrong_value" ? replySlipWords.expected(expectedWords(fault.expected)) : replySlipWords.faults[fault.kind];
