import { describeProblem } from "../view/problems.ts";
import { leaveOut } from "./fields.ts";
import type { ImportReport } from "./report.ts";
import { refusalText } from "./report-page.ts";

/** Described by `docs/schemas/import-1.json`. */
export const importSchema = "referral/import/1";

export const reportData = (report: ImportReport) => ({
  file: report.file,
  form: report.form,
  encoding: report.encoding,
  ...(report.damaged && { damaged: report.damaged }),
  read: report.read,
  records: report.records.map(({ organization, from }) => ({ id: organization.id, name: organization.name, from })),
  refused: report.refused.map((one) => ({ at: one.at, why: one.why, message: refusalText(one) })),
  columns: [...report.columns].map(([column, field]) => ({ column, field: field === leaveOut ? null : field })),
  guessed: report.guessed !== undefined,
  lost: report.lost,
  unknown_types: report.unknownTypes,
  asked: report.asked,
  duplicates: report.duplicates,
  findings: report.findings.map((one) => ({
    rule: one.code,
    severity: one.severity,
    record: one.of ?? "",
    message: describeProblem(one).what,
  })),
  unsourced: report.unsourced,
  undated: report.undated,
  written: report.written,
});
