import { mayBeginAgain, recordOf } from "../../core/case/apply.ts";
import type { CaseRecord } from "../../core/case/case-record.ts";
import { takenBack } from "../../core/case/taken-back.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { catalogue } from "../../core/steps/catalogue.ts";
import { impossible } from "../../core/steps/contradictions.ts";
import { replay } from "../../core/steps/replay.ts";
import { untimelyAnswers } from "../../core/steps/untimely-answers.ts";
import { moment } from "../../messages/en/dates.ts";
import { resumeWords as w } from "../../messages/en/resume-options.ts";
import { savedCaseWords } from "../../messages/en/saved-case.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { OpenVault } from "../../ports/vault.ts";
import { type Context, openDirectory } from "../command.ts";
import { choose } from "../saved/choose.ts";
import type { HeldCase } from "../saved/held-case.ts";
import { eventsIn, findCode, holdSaved, mustHaveRightClock } from "../saved/open-case.ts";
import { unlock } from "../saved/passphrase.ts";
import { standingAt } from "../saved/standing-case.ts";
import { sheetLanguageFor } from "../sheet-language.ts";
import type { ResumeOptions } from "./options.ts";
import { readPersonLanguage } from "./person-language.ts";
import { walkOn } from "./run.ts";
import { knowledge } from "./walked.ts";

/** `referral resume`: the same question with the same answers, as if nobody had left. */
export const runResume = async (given: string | undefined, options: ResumeOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  if (!io.canAsk) throw new UserError("usage", w.nobody);
  const language = await sheetLanguageFor(options, context);
  readPersonLanguage(options.personLang);
  const vault = await io.vault();
  const opened = await unlock(vault, options, io);
  const code = given === undefined ? await chooseDraft(opened, io) : await findCode(given, vault, opened);
  const held = await holdSaved(code, vault, opened, io);
  const again = await orLetGo(held, () => toAskAgain(held, options, context));
  return walkOn(held, { options, language }, context, again);
};

const orLetGo = async <T>(held: HeldCase, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    held.release();
    throw error;
  }
};

const toAskAgain = async (held: HeldCase, options: ResumeOptions, context: Context): Promise<readonly string[]> => {
  const { record } = held;
  const { io } = context;
  mustHaveRightClock(record, io);
  const { code } = record;
  if (record.closed) throw new UserError("usage", savedCaseWords.closed(code), [savedCaseWords.closedHint(code)]);
  if (options.from === undefined && record.concluded) throw new UserError("usage", w.ended(code), [w.endedHint(code)]);
  const directory = await openDirectory(context, options);
  const standing = standingAt(record, directory, io, io.clock());
  const again =
    options.from === undefined ? toLookAtAgain(record, directory, io) : askedFrom(record, options.from, takenBack(held.events, standing));
  // Of two answers that can't both hold nobody knows here which is wrong: both are put once more.
  const wrong = impossible(standing.place.answers, knowledge(directory, io.clock())).flatMap(({ halves }) => halves);
  return [...new Set([...again, ...wrong.map(({ question }) => question)])];
};

/** A step and all of its answers, or one question; and the last looks, which show what follows from it. */
const askedFrom = (record: CaseRecord, from: string, open: readonly string[]): readonly string[] => {
  const ids = [...record.given.keys(), ...open];
  const again = ids.filter((id) => id === from || id.startsWith(`${from}.`));
  if (again.length === 0)
    throw new UserError("usage", w.unknownFrom(from), [w.steps([...new Set(ids.map((id) => id.split(".")[0] ?? ""))])]);
  // Whoever is chosen once more after a referral has ended is asked about with a new yes.
  const ended = from.startsWith("services") ? ids.filter((id) => isConsentOfEnded(id, record)) : [];
  const asked = [...again, ...ended];
  return [...new Set([...asked, ...ids.filter((id) => isLastLook(id, record, asked))])];
};

/** What may go to this receiver is looked at once more. Nothing more goes where a referral has ended, and nobody is asked for a new yes. */
const isLastLook = (id: string, record: CaseRecord, asked: readonly string[]): boolean => {
  const [step, receiver = ""] = id.split(".");
  return step === "review" && (mayBeginAgain(record, receiver) || asked.includes(`consent.${receiver}.consent`));
};

const isConsentOfEnded = (id: string, record: CaseRecord): boolean =>
  record.referrals.some(({ receiver }) => id === `consent.${receiver}.consent` && !mayBeginAgain(record, receiver));

/** What stopped the walkthrough is asked again: it may have changed. So is a time that can't be, or can't any more. */
const toLookAtAgain = ({ given }: CaseRecord, directory: Directory, io: Io): readonly string[] => {
  const known = knowledge(directory, io.clock());
  const place = replay(catalogue, given, known);
  // Those ahead of an open question too.
  const late = [...untimelyAnswers(given, known).keys()];
  const last = [...place.kept.keys()].at(-1);
  const stopped = place.stop && last !== undefined ? [place.stop.question, last] : [];
  return [...new Set([...stopped, ...late])].filter((id) => given.has(id));
};

const chooseDraft = async (opened: OpenVault, io: Io): Promise<string> => {
  const drafts = (await opened.readAll()).flatMap(({ code, text }) => {
    const record = typeof text === "string" ? readable(code, text) : undefined;
    return record && !record.concluded && !record.closed ? [record] : [];
  });
  const [first, second] = drafts;
  if (!first) throw new UserError("nothing_found", w.noDraft, [w.noDraftHint]);
  if (!second) return first.code;
  const choices = drafts.map(({ code, opened_at, last_at }) => ({ value: code, label: w.draft(code, moment(opened_at), moment(last_at)) }));
  const chosen = await choose(await io.prompter(), { ask: w.which, why: w.whichWhy, choices });
  if (chosen === undefined) throw new UserError("left", w.noneChosen);
  return chosen;
};

const readable = (code: string, text: string): CaseRecord | undefined => {
  try {
    return recordOf(eventsIn(code, text));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
};
