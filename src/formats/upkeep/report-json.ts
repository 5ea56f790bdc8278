import type { Report } from "../../core/upkeep/report.ts";
import { reportWords as w } from "../../messages/en/report.ts";
import { reportBody } from "./report-text.ts";

/** Described by `docs/schemas/report-1.json`. */
export const reportSchema = "referral/report/1";

export const reportData = (report: Report, countryName: string) => {
  const { organization, problem, about, source, how, note, on } = report;
  return {
    provider: { id: organization.id, name: organization.name, country: organization.country },
    problem,
    ...(about && { [about.kind]: about.value }),
    ...(source !== undefined && { source }),
    ...(how !== undefined && { how }),
    ...(note !== undefined && { note }),
    on,
    title: w.title(report),
    body: reportBody(report, countryName),
  };
};
