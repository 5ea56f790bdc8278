import type { Report } from "../../core/upkeep/report.ts";
import type { Change } from "../../formats/records/change.ts";
import { spliced } from "../../formats/records/splice.ts";
import { unifiedDiff } from "../../formats/records/unified-diff.ts";
import { keeperWords } from "../../messages/en/keeper.ts";
import { reportWords as w } from "../../messages/en/report.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { type FoundRecord, findRecord, listOf } from "../keeper/find-record.ts";
import { countryNames } from "../keeper/folder.ts";

/**
 * The change that follows from a report by itself: what is dead or somebody else's goes, wrong hours are not known any more, what
 * is closed is closed for a time (for good is for the steward to say). When the record was checked stays: nobody asked the provider.
 *
 * @throws UserError usage where nothing follows, or there is no country file here
 */
export const reportPatch = (report: Report, io: Io): string => {
  if (!countryNames("directory-data", io).length) throw new UserError("usage", w.patchNeedsCheckout);
  const found = findRecord({ path: "directory-data/" }, report.organization.id, io);
  const text = spliced(found.file.text, [changeFor(report, found)]);
  if (text === undefined) throw new UserError("usage", keeperWords.notInPlace(found.file.shown), [keeperWords.notInPlaceHint]);
  return unifiedDiff(found.file.shown, found.file.text, text);
};

const changeFor = ({ problem, about, organization }: Report, { range, data, file }: FoundRecord): Change => {
  const record = ["organizations", range.at] as const;
  if (problem === "closed") return { do: "set", path: [...record, "status"], value: "temporarily_closed" };
  if (!about || problem === "other" || problem === "moved") throw new UserError("usage", w.patchNot(w.problems[problem]), [w.patchNotHint]);
  const list = about.kind === "phone" ? "phones" : "emails";
  const entries = listOf(data[list]);
  const at = entries.findIndex((one) => one[about.kind === "phone" ? "number" : "address"] === about.value);
  const isThere = problem === "hours" ? entries[at]?.hours !== undefined : at >= 0;
  if (!isThere) throw new UserError("usage", w.notInFile(organization.id, file.shown));
  if (problem === "hours") return { do: "remove", path: [...record, list, at, "hours"] };
  return { do: "remove", path: entries.length === 1 ? [...record, list] : [...record, list, at] };
};
