import type { Settled } from "../../core/import/settle.ts";
import type { ImportReport } from "../../formats/import/report.ts";
import { reviewYaml } from "../../formats/import/review-yaml.ts";
import { importWords as w } from "../../messages/en/import.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";

/** @throws UserError usage where a file is already: nothing is ever written over */
export const refuseInTheWay = (path: string, { files }: Io): void => {
  if (files.exists(path)) throw new UserError("usage", w.inTheWay(path), [w.inTheWayHint]);
};

/** One file a country, all or none where one is in the way. @throws UserError usage */
export const writeRecords = (records: readonly Settled[], folder: string, file: string, io: Io): ImportReport["written"] => {
  if (io.files.isWithin(folder, io.directoryFolders([]))) throw new UserError("usage", w.inDirectory(folder), [w.inDirectoryHint]);
  const countries = [...new Set(records.map(({ organization }) => organization.country))].sort();
  const planned = countries.map((country) => ({
    country,
    path: `${folder.replace(/[\\/]+$/, "")}/${country}.yaml`,
    records: records.filter(({ organization }) => organization.country === country),
  }));
  for (const { path } of planned) refuseInTheWay(path, io);
  return planned.map(({ country, path, records: some }) => {
    io.files.share(path, [reviewYaml(country, some, file)]);
    return { path, organizations: some.length };
  });
};
