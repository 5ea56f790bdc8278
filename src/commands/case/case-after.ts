import type { CaseRecord } from "../../core/case/case-record.ts";
import { tasksOf } from "../../core/case/tasks.ts";
import type { Directory } from "../../core/directory/directory.ts";
import { type CaseExtra, caseJson, caseSchema } from "../../formats/case-json.ts";
import type { Outcome } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { momentFor } from "../saved/open-case.ts";
import { standingAt } from "../saved/standing-case.ts";

/** For `--json` of a command that changed a case: what `case show --json` prints of it now, and what else came of the command. */
export const caseAfter = (record: CaseRecord, directory: Directory, io: Io, extra: CaseExtra = {}): Pick<Outcome, "json"> => {
  const now = momentFor(record, io.clock());
  const standing = standingAt(record, directory, io, now);
  return { json: { schema: caseSchema, data: { ...caseJson(standing, tasksOf(standing, now)), ...extra } } };
};
