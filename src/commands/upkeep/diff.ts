import { differenceOf, type Edit } from "../../core/difference/difference.ts";
import { effectOf } from "../../core/difference/effect.ts";
import { isError } from "../../core/problem.ts";
import { readCountries } from "../../formats/read-countries.ts";
import { isExceptionsFile, isWordFile, type SourceFile } from "../../formats/source-file.ts";
import { diffData, diffSchema } from "../../formats/upkeep/diff-json.ts";
import { diffPage } from "../../formats/upkeep/diff-page.ts";
import type { Diff } from "../../formats/upkeep/diff-texts.ts";
import { diffWords } from "../../messages/en/diff.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import { sourcesAt } from "../check/sources.ts";
import type { Context } from "../command.ts";
import { asJson, readFormat } from "../format.ts";
import { type DiffOptions, diffFormats } from "./diff-options.ts";

export const runDiff = async (old: string, young: string, options: DiffOptions, { io }: Context): Promise<Outcome> => {
  const format = readFormat(options, diffFormats);
  const folder = (path: string): Folder => {
    const files = sourcesAt(path, io.files).files.filter(isOfCountries);
    // Else a file that can't be read would be told as a loss of all its providers.
    const unread = files.find(({ text }) => text === undefined);
    if (unread) throw new UserError("disk", diffWords.unread(unread.shown));
    return { folder: path, files };
  };
  const [before, after] = [folder(old), folder(young)] as const;
  if (after.files.length === 0) throw new UserError("usage", diffWords.noFiles(young));
  const sides = [read(before, after), read(after, before)] as const;
  const edit: Edit = { before: sides[0].countries, after: sides[1].countries };
  const countries = differenceOf(edit);
  const touched = countries.filter(({ records }) => records.length > 0).map(({ country }) => country);
  const diff: Diff = {
    countries,
    effect: effectOf(edit, touched),
    leftOut: sides.filter(({ faults }) => faults > 0).map(({ folder, faults }) => ({ folder, faults })),
    names: new Map(
      [...edit.before, ...edit.after].flatMap(({ organizations }) => organizations.map(({ id, name }) => [id, name] as const)),
    ),
    lexicon: (await io.openDirectory([])).lexicon,
  };
  switch (format) {
    case "markdown":
      return { exit: "ok", raw: (await import("../../formats/upkeep/diff-markdown.ts")).diffMarkdown(diff) };
    case "json":
      return { exit: "ok", ...asJson(diffSchema, diffData(diff)) };
    case "text":
      return { exit: "ok", doc: diffPage(diff) };
  }
};

interface Folder {
  readonly folder: string;
  readonly files: readonly SourceFile[];
}

const isOfCountries = (file: SourceFile): boolean => !isWordFile(file);

/** Only what differs is read: most of a directory is as it was. */
const read = ({ folder, files }: Folder, other: Folder) => {
  const isSame = ({ name, text }: SourceFile): boolean => other.files.some((one) => one.name === name && one.text === text);
  const changed = files.filter((file) => isExceptionsFile(file) || !isSame(file));
  const { countries, problems } = readCountries(changed, { standsElsewhere: () => true });
  const names = new Set(changed.filter((file) => !isExceptionsFile(file)).map(({ shown }) => shown));
  return { folder, countries, faults: problems.filter((one) => isError(one) && names.has(one.at?.file ?? "")).length };
};
