import { tasksOf } from "../../core/case/tasks.ts";
import { answersDoc, casePage } from "../../formats/view/case-page.ts";
import type { Outcome } from "../../outcome.ts";
import { type Context, openDirectory } from "../command.ts";
import { clockNote, lookAtCase, momentFor } from "../saved/open-case.ts";
import { nameIn, standingAt } from "../saved/standing-case.ts";
import { caseAfter } from "./case-after.ts";
import type { ShowOptions } from "./options.ts";

/** `referral case show`: for the caseworker alone. It changes nothing, and lets nothing leave. */
export const runShow = async (given: string, options: ShowOptions, context: Context): Promise<Outcome> => {
  const { io } = context;
  const record = await lookAtCase(given, options, io);
  const directory = await openDirectory(context, options);
  const now = momentFor(record, io.clock());
  const standing = standingAt(record, directory, io, now);
  const tasks = tasksOf(standing, now);
  const nameOf = (id: string) => nameIn(directory, id);
  return {
    exit: "ok",
    doc: [...casePage(standing, tasks, nameOf), ...(options.answers ? answersDoc(record.given) : [])],
    notes: clockNote(record, io.clock()),
    ...caseAfter(record, directory, io),
  };
};
