import { isError, type Path, type Problem, problem } from "../../core/problem.ts";
import { twinsOf } from "../../core/upkeep/twins.ts";
import { countryCodes } from "../../core/vocabulary/country-codes.ts";
import { furtherAsked } from "../../formats/lint/further.ts";
import { checkNew } from "../../formats/records/candidate.ts";
import type { NewRecord } from "../../formats/records/insert.ts";
import { showPlace } from "../../formats/view/problems.ts";
import { readYaml, type YamlText } from "../../formats/yaml.ts";
import { addWords as w } from "../../messages/en/add.ts";
import { type Outcome, UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import { dayHere } from "../day-here.ts";
import type { KeptFolder } from "./folder.ts";
import { refused } from "./keep.ts";
import { type KnownRecords, knownOf, knownRecords } from "./known.ts";
import { putIn, writeNew } from "./put-in.ts";

/** A record of the file that was given, and where it stands in it. */
interface Given extends NewRecord {
  readonly at: Path;
}

/** `referral add --from FILE`: all of its records, or none. */
export const addFrom = async (path: string, anyway: boolean, folder: KeptFolder, io: Io): Promise<Outcome> => {
  const text = io.files.read(path);
  const texts = new Map([[path, text]]);
  const read = readYaml(text, path);
  if (!read.ok) return refused(read.problems, texts, io);
  const given = recordsIn(read.value);
  const known = knownRecords(folder, io);
  mustHaveHead(given, known, read.value);
  const problems = given.flatMap((one, n) => problemsOf(one, given.slice(0, n), known, read.value, io));
  if (problems.some(isError)) return refused(problems, texts, io);
  if (!anyway) mustBeAlone(given, known);
  return writeNew(given, putIn(given, folder, io), folder, io);
};

/** @throws UserError usage when these are no records, or one doesn't say its country */
const recordsIn = (yaml: YamlText): readonly Given[] => {
  const { data } = yaml;
  const items: readonly (readonly [unknown, Path])[] = Array.isArray(data) ? data.map((one: unknown, n) => [one, [n]]) : [[data, []]];
  return items.map(([item, at]) => {
    if (typeof item !== "object" || item === null || Array.isArray(item))
      throw new UserError("usage", `${showPlace(yaml.placeOf(at))}  ${w.notRecords}`, [w.form]);
    const { country, emergency, ...record } = item as Readonly<Record<string, unknown>>;
    if (typeof country !== "string") throw new UserError("usage", w.noCountry(showPlace(yaml.placeOf(at))), [w.noCountryHint]);
    return { country, record, at, ...(emergency !== undefined && { emergency }) };
  });
};

/** @throws UserError usage when there is no such country, or its file is still to be made and can't be */
const mustHaveHead = (given: readonly Given[], { isNewCountry }: KnownRecords, yaml: YamlText): void => {
  for (const { country, emergency, at } of given) {
    const place = showPlace(yaml.placeOf([...at, "country"]));
    if (!countryCodes.includes(country)) throw new UserError("usage", `${place}  ${w.noSuchCountry}`, [w.noCountryHint]);
    const isSaid = emergency !== undefined || given.some((one) => one.country === country && one.emergency !== undefined);
    if (isNewCountry(country) && !isSaid) throw new UserError("usage", w.newCountry(place, country), [w.newCountryHint]);
  }
};

const problemsOf = (one: Given, before: readonly Given[], known: KnownRecords, yaml: YamlText, io: Io): readonly Problem[] => {
  const inFile = ([head, ...path]: Path): Path => [...one.at, ...(head === "organizations" ? path.slice(1) : [head ?? "", ...path])];
  const places = { placeOf: (path: Path) => yaml.placeOf(inFile(path)), keyPlaceOf: (path: Path) => yaml.keyPlaceOf(inFile(path)) };
  const id = String(one.record.id);
  const where = { at: yaml.placeOf([...one.at, "id"]), of: id };
  const twin = before.find(({ record }) => record.id === id);
  const first = twin ? showPlace(yaml.placeOf([...twin.at, "id"])) : known.whereIs(id);
  return [
    ...checkNew(one, furtherAsked(dayHere(io)).rules, places),
    ...(first !== undefined ? [problem("id-twice", { id, first }, where)] : []),
    ...(first === undefined && known.isTaken(id) ? [problem("id-reused", { id }, where)] : []),
  ];
};

/** @throws UserError usage when a record looks like one that is there */
const mustBeAlone = (given: readonly Given[], known: KnownRecords): void => {
  const twins = given.flatMap(({ country, record }) => twinsOf(knownOf(record, country), known.records));
  const [first] = twins;
  if (first) throw new UserError("usage", [w.maybeThere, ...w.alike(twins)].join(" "), [w.stopHint(first.id), w.anywayHint]);
};
