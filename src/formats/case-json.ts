import { caseStatusOf } from "../core/case/case-status.ts";
import { keepUntil } from "../core/case/retention.ts";
import type { Standing } from "../core/case/standing.ts";
import { isSuccess } from "../core/case/status.ts";
import type { Task } from "../core/case/tasks.ts";

export const caseSchema = "referral/case/1";
export const casesSchema = "referral/cases/1";

/** What a command that changed a case says beside the case. */
export interface CaseExtra {
  /** Paths, as they were given. */
  readonly written?: { readonly sheet: string; readonly slip: string };
  /** Whom to tell that a sheet is not to be used any more, with the words for them. */
  readonly stop_using?: readonly { readonly receiver: string; readonly number: string; readonly notice: string }[];
}

/** One case without its answers: where it stands, what is due, who was told what. */
export const caseJson = (standing: Standing, tasks: readonly Task[]) => {
  const { record, unasked } = standing;
  return {
    ...caseLine(standing, tasks),
    opened_at: record.opened_at,
    outcome: record.concluded?.outcome ?? null,
    closed: record.closed ?? null,
    disclosures: record.disclosures,
    contacts: record.contacts,
    replies: record.referrals.flatMap(({ receiver, replies }) => replies.map((reply) => ({ receiver, ...reply }))),
    questions_no_longer_asked: [...unasked.keys()],
  };
};

/** One case in a list. */
export const caseLine = ({ record, referrals, dayHere }: Standing, tasks: readonly Task[]) => ({
  code: record.code,
  invented: record.invented,
  status: caseStatusOf(record),
  keep_until: keepUntil(record, dayHere),
  tasks: tasks.map((task) => ({
    kind: task.kind,
    due: task.due,
    priority: task.priority,
    urgency: task.urgency,
    receiver: task.receiver ?? null,
  })),
  referrals: referrals.map(({ receiver, status, since, sent_at, priority, services }) => ({
    receiver,
    status,
    success: isSuccess(status),
    since,
    sent_at: sent_at ?? null,
    priority,
    services,
  })),
});
