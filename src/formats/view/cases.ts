import { caseStatusOf } from "../../core/case/case-status.ts";
import type { Standing } from "../../core/case/standing.ts";
import type { Task } from "../../core/case/tasks.ts";
import { colonIn } from "../../messages/colon.ts";
import { caseWords } from "../../messages/en/case.ts";
import { casePageWords as w } from "../../messages/en/case-page.ts";
import { languageWords } from "../../messages/en/language.ts";
import { savedCaseWords } from "../../messages/en/saved-case.ts";
import { serviceLabels } from "../../messages/en/vocabulary.ts";
import { type Doc, line, span } from "./doc.ts";
import { priorityWord, taskLine } from "./tasks.ts";

interface Listed {
  readonly standing: Standing;
  readonly tasks: readonly Task[];
}

const tasksAtMost = 4;

/** Cases with what is to be done in each. No name and no answer of the person: a list is seen by others. */
export const casesDoc = (listed: readonly Listed[], nameOf: (id: string) => string): Doc =>
  listed.flatMap(({ standing: { record, referrals }, tasks }) => {
    const services = [...new Set(referrals.flatMap((one) => one.services))].map((type) => serviceLabels[type]);
    const priority = tasks[0]?.priority;
    return [
      line(
        0,
        span("strong", record.code),
        ` · ${[priority && priorityWord(priority), w.statuses[caseStatusOf(record)], services.join(", "), record.invented && savedCaseWords.invented].filter(Boolean).join(" · ")}`,
      ),
      ...tasks.slice(0, tasksAtMost).map((task) => taskLine(task, nameOf, 2)),
      ...(tasks.length > tasksAtMost ? [line(2, span("quiet", w.more(tasks.length - tasksAtMost)))] : []),
      ...(tasks.length === 0 ? [line(2, span("quiet", w.nothingDue))] : []),
      ...referrals.map(({ receiver, status }) =>
        line(2, span("quiet", `${nameOf(receiver)}${colonIn(languageWords.code)} ${caseWords.statuses[status]}`)),
      ),
    ];
  });
