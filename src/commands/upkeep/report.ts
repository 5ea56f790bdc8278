import type { Directory } from "../../core/directory/directory.ts";
import type { Organization } from "../../core/directory/model.ts";
import { nearest } from "../../core/lint/nearest.ts";
import { reportData, reportSchema } from "../../formats/upkeep/report-json.ts";
import { reportText } from "../../formats/upkeep/report-text.ts";
import { type Doc, line, span } from "../../formats/view/doc.ts";
import { keeperWords } from "../../messages/en/keeper.ts";
import { reportWords as w } from "../../messages/en/report.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Context } from "../command.ts";
import { asJson, readFormat } from "../format.ts";
import { readReport } from "./read-report.ts";
import { type ReportOptions, reportFormats } from "./report-options.ts";

/** Neither the vault nor a folder of one's own is opened here: what is not read can't go out. */
export const runReport = async (id: string, options: ReportOptions, { io }: Context): Promise<Outcome> => {
  const format = readFormat(options, reportFormats);
  const directory = await io.openDirectory([]);
  const organization = recordOf(id, directory);
  const report = await readReport(organization, options, io);
  const country = directory.vocabulary.countries[organization.country] ?? organization.country;
  const notes: Doc = [
    ...(organization.id === id ? [] : [line(0, span("warning", keeperWords.moved(id, organization.id)))]),
    line(0, span("warning", w.isPublic)),
    ...(format === "text" ? [line(0, span("quiet", w.where))] : []),
  ];
  switch (format) {
    case "json":
      return { exit: "ok", notes, ...asJson(reportSchema, reportData(report, country)) };
    case "patch":
      return { exit: "ok", notes, raw: (await import("./report-patch.ts")).reportPatch(report, io) };
    case "text":
      return { exit: "ok", notes, raw: reportText(report, country) };
  }
};

/** @throws UserError nothing_found */
const recordOf = (id: string, { organization, index }: Directory): Organization => {
  const found = organization(id);
  if (found) return found;
  const ids = index.listings.map((one) => one.id);
  const meant = nearest(id, ids);
  throw new UserError("nothing_found", w.noSuch(id), [meant === undefined ? w.noSuchHint : w.didYouMean(meant)]);
};
