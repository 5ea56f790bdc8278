import type { Known } from "../../core/upkeep/twins.ts";
import { readYaml } from "../../formats/yaml.ts";
import type { Io } from "../../ports/io.ts";
import { listOf } from "./find-record.ts";
import { countryNames, type KeptFolder } from "./folder.ts";

/** Who is there already, and which ids were ever used. */
export interface KnownRecords {
  readonly records: readonly Known[];
  isTaken(id: string): boolean;
  /** The file in which a record stands. */
  whereIs(id: string): string | undefined;
  isNewCountry(code: string): boolean;
}

/** Every record of the folder and of what lies below it. Files that can't be read tell nothing: `check` names them. */
export const knownRecords = ({ path, below }: KeptFolder, io: Io): KnownRecords => {
  const files = countryNames(path, io).map((name) => {
    const read = readYaml(io.files.readRegular(path + name), path + name);
    const data: unknown = read.ok ? read.value.data : undefined;
    const field = (key: string): readonly Readonly<Record<string, unknown>>[] =>
      typeof data === "object" && data !== null ? listOf(Reflect.get(data, key)) : [];
    return { shown: path + name, code: name.slice(0, 2), organizations: field("organizations"), moved: field("moved") };
  });
  const countries = below?.countries.flatMap((code) => below.country(code) ?? []) ?? [];
  const records = [
    ...countries.flatMap(({ organizations, country }) => organizations.map((one) => knownOf({ ...one }, country))),
    ...files.flatMap(({ organizations, code }) => organizations.map((one) => knownOf(one, code))),
  ];
  const moved = [...countries.flatMap((country) => country.moved ?? []), ...files.flatMap((file) => file.moved)];
  const ids = new Set([...records, ...moved].map(({ id }) => id));
  const codes = new Set([...countries.map(({ country }) => country), ...files.map(({ code }) => code)]);
  return {
    records,
    isTaken: (id) => ids.has(id),
    whereIs: (id) =>
      files.find(({ organizations }) => organizations.some((one) => one.id === id))?.shown ??
      (below?.organization(id)?.id === id ? `${below.organization(id)?.country}.yaml` : undefined),
    isNewCountry: (code) => !codes.has(code),
  };
};

/** What is no text is nothing to compare: a record that is still to be checked may hold anything. */
export const knownOf = ({ id, name, alternate_names, website, phones }: Readonly<Record<string, unknown>>, country: string): Known => ({
  id: textOf(id) ?? "",
  country,
  name: textOf(name) ?? "",
  alternate_names: Array.isArray(alternate_names) ? alternate_names.flatMap((one: unknown) => textOf(one) ?? []) : [],
  numbers: listOf(phones).flatMap(({ number }) => textOf(number) ?? []),
  ...(typeof website === "string" && { website }),
});

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value : undefined);
