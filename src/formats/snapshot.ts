import type { Directory } from "../core/directory/directory.ts";
import type { Country, Organization } from "../core/directory/model.ts";
import { isError, type Problem } from "../core/problem.ts";
import type { Lexicon } from "../core/search/lexicon.ts";

/** Raise it when a part changes its shape: older snapshots are then made anew instead of misread. */
export const snapshotFormat = 3;

/** The whole directory in memory, as compiling leaves it. */
export interface Compiled extends Pick<Directory, "index" | "lexicon" | "vocabulary" | "indicators" | "materials" | "problems"> {
  readonly countries: readonly Country[];
}

/** What is small and wanted by every command. */
interface Contents {
  readonly countries: readonly string[];
  readonly problems: readonly Problem[];
}

const contentsPart = "contents.json";
const othersPart = "lexicon-others.json";
const countryPart = (code: string): string => `countries/${code}.json`;

/** The directory as JSON texts by name: one for each thing that is read on its own. */
export const toParts = ({
  countries,
  problems,
  index,
  lexicon,
  vocabulary,
  indicators,
  materials,
}: Compiled): ReadonlyMap<string, string> => {
  const contents: Contents = { countries: countries.map(({ country }) => country), problems: oncePerRecord(problems) };
  const parts: Record<string, unknown> = {
    [contentsPart]: contents,
    "index.json": index,
    "lexicon.json": { phrases: lexicon.phrases, places: lexicon.places, labels: lexicon.labels },
    [othersPart]: lexicon.others,
    "vocabulary.json": vocabulary,
    "indicators.json": indicators,
    "materials.json": materials,
  };
  for (const country of countries) parts[countryPart(country.country)] = country;
  return new Map(Object.entries(parts).map(([name, part]) => [name, asciiJson(part)]));
};

/** Pure ASCII: bytes become a text without decoding, which at every start saves more than the escapes cost. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Of a record with several faults one is enough to say why it is missing; `check` names them all. */
const oncePerRecord = (problems: readonly Problem[]): readonly Problem[] => {
  const seen = new Set<string>();
  return problems.filter(isError).filter(({ at, of }) => {
    const record = `${at?.file} ${of}`;
    const told = of !== undefined && seen.has(record);
    seen.add(record);
    return !told;
  });
};

/**
 * The directory over its parts, each read when first asked for.
 * @param read gives the text of a part
 * @param damaged is told when a part can't be read or is not JSON, and throws what the user shall know
 */
export const fromParts = (read: (part: string) => string, damaged: (error: unknown) => never = rethrow): Directory => {
  const parsed = new Map<string, unknown>();
  // Parts are what `toParts` of this very version wrote: the manifest beside them has been compared.
  const part = <T>(name: string): T => {
    try {
      if (!parsed.has(name)) parsed.set(name, JSON.parse(read(name)));
    } catch (error) {
      damaged(error);
    }
    return parsed.get(name) as T;
  };
  // Who goes through all countries holds a few at a time.
  const recent: string[] = [];
  const countryOf = (code: string): Country => {
    const name = countryPart(code);
    if (!parsed.has(name) && recent.push(name) > countriesAtOnce) parsed.delete(recent.shift() ?? "");
    return part(name);
  };
  const contents = (): Contents => part(contentsPart);
  const lexicon = (): Lexicon => {
    const { phrases, places, labels } = part<Lexicon>("lexicon.json");
    return {
      phrases,
      places,
      labels,
      get others() {
        return part<string>(othersPart);
      },
    };
  };
  const country = (code: string): Country | undefined => (contents().countries.includes(code) ? countryOf(code) : undefined);
  const organization = (id: string, before: readonly string[] = []): Organization | undefined => {
    // The first part of an id is its country (lint rule id-form).
    const file = country(id.slice(0, 2).toUpperCase());
    const found = file?.organizations.find((one) => one.id === id);
    const moved = found ? undefined : file?.moved?.find((one) => one.id === id)?.moved_to;
    return moved === undefined || before.includes(moved) ? found : organization(moved, [...before, id]);
  };
  return {
    get index() {
      return part<Directory["index"]>("index.json");
    },
    get lexicon() {
      return lexicon();
    },
    get vocabulary() {
      return part<Directory["vocabulary"]>("vocabulary.json");
    },
    get indicators() {
      return part<Directory["indicators"]>("indicators.json");
    },
    get materials() {
      return part<Directory["materials"]>("materials.json");
    },
    get countries() {
      return contents().countries;
    },
    get problems() {
      return contents().problems;
    },
    country,
    organization: (id) => organization(id),
  };
};

const countriesAtOnce = 8;

const rethrow = (error: unknown): never => {
  throw error;
};
