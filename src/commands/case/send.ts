import type { ReleaseWay } from "../../core/case/event.ts";
import { aheadOf } from "../../core/case/in-line.ts";
import type { Standing } from "../../core/case/standing.ts";
import { takenBack } from "../../core/case/taken-back.ts";
import { type Released, release } from "../../core/consent/release.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { decidedBy, isToPutRight, type Withheld } from "../../core/protection/withheld.ts";
import { adviceOnRefusal } from "../../core/steps/advise.ts";
import { impossible } from "../../core/steps/contradictions.ts";
import type { Known } from "../../core/steps/step.ts";
import { buildSummary, type Summary } from "../../core/summary/summary.ts";
import { replySlip } from "../../formats/reply-slip.ts";
import { pageToHtml } from "../../formats/sheet/html.ts";
import { receiverPage } from "../../formats/sheet/receiver-page.ts";
import { adviceTexts } from "../../formats/view/advice.ts";
import { type Doc, line, span } from "../../formats/view/doc.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { contradictionWords } from "../../messages/en/contradictions.ts";
import type { SheetLanguage } from "../../messages/sheet-languages.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { Vault } from "../../ports/vault.ts";
import { type Context, openDirectory } from "../command.ts";
import type { HeldCase } from "../saved/held-case.ts";
import { mustBeOpen, mustHaveRightClock, withHeldCase } from "../saved/open-case.ts";
import { mustBePublicKey } from "../saved/public-key.ts";
import { mustBeAllowed, nameIn, standingAt } from "../saved/standing-case.ts";
import { factsOf } from "../sheet-facts.ts";
import { sheetLanguageFor } from "../sheet-language.ts";
import { releaseOf } from "../walkthrough/ending.ts";
import { askedAs } from "../walkthrough/question-words.ts";
import { knowledge } from "../walkthrough/walked.ts";
import { wayOn, whatWithheld } from "../walkthrough/why-withheld.ts";
import { caseAfter } from "./case-after.ts";
import type { SendOptions } from "./options.ts";
import { pickReceiver } from "./pick-receiver.ts";

/** `referral case send`: one receiver's sheet, if its consent holds today. */
export const runSend = async (given: string, options: SendOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  if (options.handedOver && options.recipient !== undefined) throw new UserError("usage", w.keyAndPaper);
  const language = await sheetLanguageFor(options, context);
  return withHeldCase(given, options, io, async (held, vault) => {
    mustHaveRightClock(held.record, io);
    mustBeOpen(held.record);
    const directory = await openDirectory(context, options);
    const standing = standingAt(held.record, directory, io, io.clock());
    const to = await pickReceiver(standing, options.to, directory, io);
    const known = knowledge(directory, io.clock());
    const open = takenBack(held.events, standing);
    if (!options.handedOver) mustBeWhole(open, nameIn(directory, to), held.code);
    const decision = release(standing.case, to, known, options.handedOver ? "has_left" : "now");
    if (decision.kind === "withheld") {
      const again = againWords(decision.withheld, held.code);
      const advice = adviceTexts(adviceOnRefusal([decision.withheld.reason], standing.case.answers, known));
      throw new UserError("refused", `${w.nothingSent(nameIn(directory, to))} ${whatWithheld(decision.withheld, askedAs)}`, [
        ...wayOn(decision.withheld),
        ...advice,
        ...again,
      ]);
    }
    const sent = await send(decision.released, { held, standing, directory, to, options, vault, io, language });
    return options.handedOver
      ? { ...sent, notes: [...(sent.notes ?? []), ...mayBeWrong(nameIn(directory, to), open, standing, known)] }
      : sent;
  });
};

/** @throws UserError refused while an answer that was called wrong is not given anew: what is missing may be what protects the person */
const mustBeWhole = ([open]: readonly string[], name: string, code: string): void => {
  if (open !== undefined) throw new UserError("refused", `${w.nothingSent(name)} ${w.takenBack(askedAs(open))}`, [w.putRight(code, open)]);
};

/** Paper that is out already is noted as it is, or nothing could call it back; that it may say what is wrong is told. */
const mayBeWrong = (name: string, open: readonly string[], { case: { answers }, record: { code } }: Standing, known: Known): Doc => {
  const found = impossible(answers, known).map(({ halves: [one, other] }) => ({
    why: contradictionWords.both(askedAs(one.question), askedAs(other.question)),
    questions: [one.question, other.question],
  }));
  const [first] = [...open.map((question) => ({ why: w.takenBack(askedAs(question)), questions: [question] })), ...found];
  if (!first) return [];
  return [
    line(0, span("warning", `${first.why} ${w.paperMayBeWrong(name)}`)),
    ...first.questions.map((question) => line(2, w.putRight(code, question))),
  ];
};

const againWords = (withheld: Withheld, code: string): readonly string[] => {
  if (isToPutRight(withheld)) return decidedBy(withheld).map((question) => w.putRight(code, question));
  return withheld.reason.startsWith("consent_") ? [w.askAgain(code, withheld.receiver)] : [];
};

interface Sending {
  readonly held: HeldCase;
  readonly standing: Standing;
  readonly directory: Directory;
  /** By the id that the person chose. */
  readonly to: string;
  readonly options: SendOptions;
  readonly vault: Vault;
  readonly io: Io;
  readonly language: SheetLanguage;
}

const send = async (released: Released, { held, standing, directory, to, options, vault, io, language }: Sending): Promise<Outcome> => {
  const { receiver, number } = released.contents;
  const agreed = standing.referrals.filter(({ status }) => status === "consented").map((one) => one.receiver);
  const referral = standing.referrals.find((one) => one.receiver === to);
  if (referral) mustBeAllowed(referral, ["sent"]);
  const summary = buildSummary(released);
  const key = options.recipient ?? receiver.age_recipient;
  if (key !== undefined) await mustBePublicKey(key, w.badKey, vault);
  const way: ReleaseWay = options.handedOver ? "in_hand" : key === undefined ? "file" : "sealed";
  const html = pageToHtml(receiverPage(summary, factsOf(directory), language));
  const sealed = way === "sealed" && key !== undefined ? await vault.sealFor(key, html) : undefined;

  // Withheld when the walkthrough ended, and agreed to since.
  const agreedSince = referral ? [] : [{ kind: "concluded", outcome: "summary", receivers: [...agreed, to] } as const];
  // In the log before it leaves, when nothing but the disk can fail any more: a crash can only make the log say too much.
  await held.add(...agreedSince, releaseOf(to, released, way));
  const folder = options.output.replace(/[\\/]$/, "");
  const sheet = `${folder}/${number}.html${sealed ? ".age" : ""}`;
  const slip = `${folder}/${number}-reply.yaml`;
  try {
    if (way !== "in_hand") {
      // The slip first: when the sheet is written nothing can fail any more.
      io.files.write(slip, replySlip(number, language));
      io.files.write(sheet, sealed ?? html);
    }
  } catch (error) {
    await held.add({ kind: "release_failed", receiver: to });
    throw error;
  }
  await held.add({ kind: "sent", receiver: to, way });
  const ahead = referral && aheadOf(referral, standing);
  return {
    exit: "ok",
    doc: [
      ...(way === "in_hand" ? [line(0, w.noted(receiver.name))] : [line(0, w.sent(receiver.name, sheet)), line(0, w.slip(slip))]),
      ...answerBy(summary),
    ],
    notes: [
      ...(way === "sealed" ? [line(0, span("quiet", w.sealedHint))] : []),
      ...(way === "file" ? [line(0, span("warning", w.openWarning)), line(0, span("quiet", w.openHint))] : []),
      ...(ahead === undefined ? [] : [line(0, span("warning", w.inLine(receiver.name, nameIn(directory, ahead.receiver))))]),
    ],
    ...caseAfter(held.record, directory, io, way === "in_hand" ? {} : { written: { sheet, slip } }),
  };
};

const answerBy = ({ due: { acknowledge_by } }: Summary): Doc => [
  line(0, acknowledge_by === undefined ? w.answerByPhone : w.answerBy(acknowledge_by)),
];
