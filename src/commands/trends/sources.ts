import type { Directory } from "../../core/directory/directory.ts";
import type { RowFilter } from "../../core/trends/ctdc-tally.ts";
import type { Merged } from "../../core/trends/merge.ts";
import type { By, Trends } from "../../core/trends/picture.ts";
import { type Doc, line, span } from "../../formats/view/doc.ts";
import { trendWords as w } from "../../messages/en/trends.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { TrendsOptions } from "./options.ts";

export interface Sources {
  readonly sources: readonly Trends[];
  readonly withheld: readonly By[];
  readonly partly: Merged["partly"];
  readonly notes: Doc;
}

interface Reading {
  readonly filter: RowFilter;
  readonly k: number;
  readonly directory: Directory;
  readonly io: Io;
}

/** What is drawn: own cases first, then files in their order; or the sum of files. @throws UserError */
export const readSources = async (
  files: readonly string[],
  options: TrendsOptions,
  { filter, k, directory, io }: Reading,
): Promise<Sources> => {
  if (options.merge) {
    const { mergeFiles } = await import("./published.ts");
    const { trends, partly } = mergeFiles(files.map((name) => ({ name, text: io.files.read(name) })));
    return { sources: [trends], withheld: [], partly, notes: [] };
  }
  const own = options.own ? await (await import("./own.ts")).countOwn(options, k, directory, io) : undefined;
  const sources: Trends[] = own ? [own.trends] : [];
  const faults: string[] = [];
  for (const path of files) {
    const name = path.split(/[\\/]/).at(-1) ?? path;
    if (isJson(path, io)) {
      if (filter.countries || filter.years) throw new UserError("usage", w.filtersWithoutFile, [w.filtersWhy]);
      sources.push((await import("./published.ts")).publishedFrom(io.files.read(path), name));
    } else {
      const { trends, faults: more } = (await import("./download.ts")).countDownload(io.files.pieces(path), name, filter);
      sources.push(trends);
      faults.push(...more, ...(trends.persons === 0 ? [w.noRows(name)] : []));
    }
  }
  const notes = [...(own?.notes ?? []), ...faults.map((fault) => line(0, span("warning", fault)))];
  return { sources, withheld: own?.withheld ?? [], partly: [], notes };
};

/** No table of CTDC begins like this. */
const isJson = (path: string, { files }: Io): boolean => {
  for (const piece of files.pieces(path)) if (piece.trim() !== "") return piece.trimStart().startsWith("{");
  return false;
};
