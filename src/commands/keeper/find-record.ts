import { nearest } from "../../core/lint/nearest.ts";
import type { Problem } from "../../core/problem.ts";
import { type RecordRange, rangeOf } from "../../formats/records/record-range.ts";
import type { SourceFile } from "../../formats/source-file.ts";
import { describeProblem, showPlace } from "../../formats/view/problems.ts";
import { readYaml } from "../../formats/yaml.ts";
import { keeperWords as w } from "../../messages/en/keeper.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { countryFile, countryNames, type KeptFolder } from "./folder.ts";

export interface FoundRecord {
  readonly id: string;
  readonly file: SourceFile & { readonly text: string };
  /** As the file writes it. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly range: RecordRange;
  /** The id that was asked for, where a tombstone led on. */
  readonly from?: string;
}

/** A record of the folder by its id; tombstones are followed. @throws UserError nothing_found, directory_invalid */
export const findRecord = (folder: KeptFolder, given: string, io: Io): FoundRecord => {
  const seen = new Set<string>();
  let id = given;
  for (;;) {
    const file = countryFile(folder, id.slice(0, 2).toUpperCase(), io);
    if (!file) throw noSuch(given, folder, io);
    const country = fieldsIn(file);
    const record = listOf(country.organizations).find((one) => one.id === id);
    if (record) {
      const range = rangeOf(file.text, id);
      if (!range) throw new UserError("usage", w.notInPlace(file.shown), [w.notInPlaceHint]);
      return { id, file, data: record, range, ...(id !== given && { from: given }) };
    }
    const tombstone = listOf(country.moved).find((one) => one.id === id);
    if (!tombstone || seen.has(id)) throw noSuch(given, folder, io);
    if (typeof tombstone.moved_to !== "string") throw new UserError("nothing_found", w.closed(id, String(tombstone.closed_on ?? "")));
    seen.add(id);
    id = tombstone.moved_to;
  }
};

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/** A file that can't be read whole is not written: what is broken in it could be what is changed. @throws UserError directory_invalid */
export const fieldsIn = ({ text, shown }: { readonly text: string; readonly shown: string }): Fields => {
  const read = readYaml(text, shown);
  if (!read.ok) throw new UserError("directory_invalid", w.unreadable(read.problems.map(inWords).join("; ")), [w.unreadableHint]);
  return isFields(read.value.data) ? read.value.data : {};
};

const inWords = (problem: Problem): string => `${problem.at ? `${showPlace(problem.at)}  ` : ""}${describeProblem(problem).what}`;

const noSuch = (id: string, folder: KeptFolder, io: Io): UserError => {
  if (folder.below?.organization(id)) return new UserError("nothing_found", w.noSuch(id, folder.path), [w.below(id)]);
  const known = countryNames(folder.path, io).flatMap((name) =>
    [...io.files.readRegular(folder.path + name).matchAll(/^ *- id: *["']?([a-z0-9-]+)/gm)].flatMap(([, one]) => one ?? []),
  );
  const meant = nearest(id, known);
  return new UserError("nothing_found", w.noSuch(id, folder.path), [meant === undefined ? w.findId : w.didYouMean(meant)]);
};
