import type { Task, Urgency } from "../../core/case/tasks.ts";
import { caseWords as w } from "../../messages/en/case.ts";
import { moment } from "../../messages/en/dates.ts";
import { sheetWords } from "../../messages/en/sheet.ts";
import { item, type Line, type Role, span } from "./doc.ts";

/** One thing to do, with its day in words: colour only repeats what the words say. */
export const taskLine = (task: Task, nameOf: (id: string) => string, indent: number): Line => {
  const { urgency } = task;
  const when = urgency === "due" && task.due.length === 10 ? w.urgencies.due : `${w.urgencies[urgency]} ${moment(task.due)}`;
  const what = w.tasks[task.kind](task.receiver === undefined ? "" : nameOf(task.receiver));
  return item(indent, "·", span(roles[urgency], when), `: ${what}`);
};

const roles: Readonly<Record<Urgency, Role>> = { overdue: "danger", due: "warning", later: "plain" };

/** "EMERGENCY", "Urgent", "Normal". */
export const priorityWord = (priority: keyof typeof sheetWords.priorities): string =>
  sheetWords.priorities[priority].split(/\s*:/)[0] ?? priority;
