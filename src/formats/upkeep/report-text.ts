import { neutral } from "../../core/text.ts";
import type { Report } from "../../core/upkeep/report.ts";
import { reportWords as w } from "../../messages/en/report.ts";

/** The message as the issue form would make it: a heading for each of its fields. */
export const reportBody = (report: Report, countryName: string): string => {
  const { organization, problem, about, source, how, note, on } = report;
  const { form } = w;
  const fields: readonly (readonly [string, string])[] = [
    [form.provider, `${organization.id} (${organization.name})`],
    [form.country, `${countryName} (${organization.country})`],
    [form.wrong, w.problems[problem]],
    [form.fact, about?.value ?? w.whole],
    [form.source, source ?? w.notGiven],
    [form.how, how === undefined ? w.notGiven : w.on(w.hows[how], on)],
    [form.note, note ?? w.notGiven],
    [form.agreed, `- [ ] ${w.agreed}`],
  ];
  return fields.map(([head, text]) => `### ${head}\n\n${neutral(text)}\n`).join("\n");
};

export const reportText = (report: Report, countryName: string): string =>
  `${neutral(w.title(report))}\n\n${reportBody(report, countryName)}`;
