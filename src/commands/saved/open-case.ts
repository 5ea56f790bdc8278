import { recordOf } from "../../core/case/apply.ts";
import type { CaseRecord } from "../../core/case/case-record.ts";
import type { CaseEvent } from "../../core/case/event.ts";
import { type Instant, minutesOf } from "../../core/day.ts";
import { type CaseFault, readCase } from "../../formats/case-file.ts";
import { type Doc, line, span } from "../../formats/view/doc.ts";
import { moment } from "../../messages/en/dates.ts";
import { savedCaseWords as w } from "../../messages/en/saved-case.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { OpenVault, Vault } from "../../ports/vault.ts";
import { HeldCase } from "./held-case.ts";
import { unlock } from "./passphrase.ts";
import type { PassphraseOptions } from "./passphrase-option.ts";

/** Computers on one desk differ by less: minutes. */
const clockSkew = 5;

/** The code as it is written, or the case that a referral number belongs to. @throws UserError usage or nothing_found */
export const findCode = async (given: string, vault: Vault, opened: OpenVault): Promise<string> => {
  const wanted = given.trim().toUpperCase();
  if (!/^R-\w{4}-\w{4}$/.test(wanted)) throw new UserError("usage", w.badCode, [w.noSuchHint]);
  if (vault.codes().includes(wanted)) return wanted;
  for (const { code, text } of await opened.readAll()) {
    const read = typeof text === "string" ? readCase(text) : undefined;
    if (read?.ok && Object.values(recordOf(read.events).numbers).includes(wanted)) return code;
  }
  throw new UserError("nothing_found", w.noSuch(wanted), [w.noSuchHint]);
};

/** The events of a case from its text. @throws UserError sealed, or disk for another format */
export const eventsIn = (code: string, text: string): readonly CaseEvent[] => {
  const read = readCase(text);
  if (!read.ok) throw faultOf(code, read.fault);
  // Whoever can write to the folder can exchange two files.
  if (recordOf(read.events).code !== code) throw new UserError("sealed", w.otherCode(code));
  return read.events;
};

const faultOf = (code: string, fault: CaseFault): UserError => {
  switch (fault.kind) {
    case "not_a_case":
      return new UserError("sealed", w.notACase(code));
    case "bad_event":
      return new UserError("sealed", w.badEvent(code, fault.line));
    case "newer":
      return new UserError("disk", w.newer(code, fault.version), [w.newerHint]);
    case "older":
      return new UserError("disk", w.older(code, fault.version), [w.olderHint]);
  }
};

/** One case to look at. */
export const lookAtCase = async (given: string, options: PassphraseOptions, io: Io): Promise<CaseRecord> => {
  const vault = await io.vault();
  const opened = await unlock(vault, options, io);
  const code = await findCode(given, vault, opened);
  return recordOf(eventsIn(code, await opened.read(code)));
};

/** Does work on one case that nobody else may write meanwhile. */
export const withHeldCase = async (
  given: string,
  options: PassphraseOptions,
  io: Io,
  work: (held: HeldCase, vault: Vault) => Promise<Outcome>,
): Promise<Outcome> => {
  const vault = await io.vault();
  const opened = await unlock(vault, options, io);
  const held = await holdSaved(await findCode(given, vault, opened), vault, opened, io);
  try {
    const note = clockNote(held.record, io.clock());
    const outcome = await work(held, vault);
    return { ...outcome, notes: [...note, ...(outcome.notes ?? [])] };
  } finally {
    held.release();
  }
};

/** Takes a saved case to write to it. @throws UserError locked, sealed or disk */
export const holdSaved = async (code: string, vault: Vault, opened: OpenVault, io: Io): Promise<HeldCase> => {
  const hold = vault.hold(code);
  try {
    return new HeldCase(code, hold, () => io.clock(), eventsIn(code, await opened.read(code)));
  } catch (error) {
    hold.release();
    throw error;
  }
};

/** Nothing leaves on a clock that went back: an ended consent would hold again. @throws UserError refused */
export const mustHaveRightClock = (record: CaseRecord, io: Io): void => {
  if (clockIsBehind(record, io.clock()))
    throw new UserError("refused", w.clockBack(record.code, moment(record.last_at), moment(io.clock())), [w.clockBackHint]);
};

const clockIsBehind = ({ last_at }: CaseRecord, now: Instant): boolean => (minutesOf(now) ?? 0) + clockSkew < (minutesOf(last_at) ?? 0);

/** Said, and no more, where nothing leaves: a yes that is taken back must be taken down on any clock. */
export const clockNote = (record: CaseRecord, now: Instant): Doc =>
  clockIsBehind(record, now) ? [line(0, span("warning", w.clockBackNote(moment(record.last_at))))] : [];

/** The moment that a case is looked at: never before its newest entry, or an ended consent would hold again. */
export const momentFor = ({ last_at }: CaseRecord, now: Instant): Instant => (now > last_at ? now : last_at);

export const mustBeOpen = ({ code, closed, concluded }: CaseRecord): void => {
  if (closed) throw new UserError("usage", w.closed(code), [w.closedHint(code)]);
  if (!concluded) throw new UserError("usage", w.notConcluded(code), [w.notConcludedHint(code)]);
};
