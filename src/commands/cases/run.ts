import { isPastKeeping } from "../../core/case/retention.ts";
import type { Standing } from "../../core/case/standing.ts";
import { byFirstTask, type Task, tasksOf } from "../../core/case/tasks.ts";
import type { Instant } from "../../core/day.ts";
import { caseLine, casesSchema } from "../../formats/case-json.ts";
import { casesDoc } from "../../formats/view/cases.ts";
import { line, span } from "../../formats/view/doc.ts";
import { casePageWords as w } from "../../messages/en/case-page.ts";
import type { Outcome } from "../../outcome.ts";
import { type CommonOptions, type Context, openDirectory } from "../command.ts";
import { momentFor } from "../saved/open-case.ts";
import { unlock } from "../saved/passphrase.ts";
import type { PassphraseOptions } from "../saved/passphrase-option.ts";
import { readCases, unreadableNotes } from "../saved/read-cases.ts";
import { nameIn, standingAt } from "../saved/standing-case.ts";
import { askAboutExpired } from "./expired.ts";

export interface CasesOptions extends CommonOptions, PassphraseOptions {
  readonly due?: boolean;
  readonly overdue?: boolean;
  readonly expired?: boolean;
  readonly all?: boolean;
}

export interface Listed {
  readonly standing: Standing;
  readonly tasks: readonly Task[];
}

/** `referral cases`: what is due, the most urgent first. */
export const runCases = async (options: CasesOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  const vault = await io.vault();
  const opened = await unlock(vault, options, io);
  const { records, unreadable } = await readCases(opened);
  const directory = await openDirectory(context, options);
  const now = io.clock();
  const all = records.map((record) => {
    const standing = standingAt(record, directory, io, momentFor(record, now));
    return { standing, tasks: tasksOf(standing, momentFor(record, now)) };
  });
  const listed = all.filter((one) => isWanted(one, options, now)).sort((a, b) => byFirstTask(a.tasks, b.tasks));
  if (options.expired && io.canAsk && !options.json) return { exit: "ok", doc: await askAboutExpired(listed, vault, opened, io) };
  const expired = options.expired ? 0 : all.filter(({ standing }) => isPastKeeping(standing.record, now, standing.dayHere)).length;
  return {
    exit: unreadable.length > 0 ? "sealed" : listed.length > 0 ? "ok" : "nothing_found",
    doc: listed.length > 0 ? casesDoc(listed, (id) => nameIn(directory, id)) : [line(0, noneWords(options))],
    json: { schema: casesSchema, data: { cases: listed.map(({ standing, tasks }) => caseLine(standing, tasks)) } },
    notes: [...unreadableNotes(unreadable), ...(expired > 0 ? [line(0, span("warning", w.expired(expired)))] : [])],
  };
};

const isWanted = ({ standing, tasks }: Listed, { due, overdue, expired, all }: CasesOptions, now: Instant): boolean => {
  if (expired) return isPastKeeping(standing.record, now, standing.dayHere);
  const urgencies = tasks.map(({ urgency }) => urgency);
  if (overdue) return urgencies.includes("overdue");
  if (due) return urgencies.some((one) => one !== "later");
  return all === true || !standing.record.closed;
};

const noneWords = ({ due, overdue, expired, all }: CasesOptions): string => {
  if (expired) return w.noneExpired;
  if (due || overdue) return w.noneDue;
  return all ? w.noneOfAll : w.none;
};
