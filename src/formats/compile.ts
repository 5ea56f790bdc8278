import { byCode, layOver, withoutIds } from "../core/directory/build.ts";
import type { Directory } from "../core/directory/directory.ts";
import type { Country, Organization } from "../core/directory/model.ts";
import { byPlace } from "../core/lint/by-place.ts";
import { isError, type Problem } from "../core/problem.ts";
import { buildLexicon } from "../core/search/lexicon.ts";
import { fold } from "../core/text.ts";
import { countryCodes } from "../core/vocabulary/country-codes.ts";
import type { Vocabulary } from "../core/vocabulary/model.ts";
import { decodeWords, type Words } from "./decode-words.ts";
import { withE164 } from "./e164.ts";
import { namesOf, speakers, timeZonesOf } from "./names.ts";
import { readCountries, type Surroundings } from "./read-countries.ts";
import type { Compiled } from "./snapshot.ts";
import type { SourceFile } from "./source-file.ts";

/** Whole in memory. */
export interface CompiledCountries extends Compiled {
  readonly countries: readonly Country[];
}

export interface CompiledDirectory extends CompiledCountries {
  /** Files of the vocabulary that are not there. */
  readonly missing: readonly string[];
}

/** The built-in directory from its YAML. Faulty records are left out; `problems` says which. Equal files give equal output. */
export const compileDirectory = (files: readonly SourceFile[]): CompiledDirectory => {
  const { words, missing, problems: wordProblems } = decodeWords(files);
  const { countries: read, problems } = readCountries(files, { standsElsewhere: () => false });
  const countries = byCode(read.map(withNumbers));
  const names = namesOf("region", countryCodes, words.countries);
  const languages = withoutCountries(namesOf("language", languageCodes(words, countries), words.languages));
  const { services, populations, exploitation, attributes, places, stopwords, indicators, materials } = words;
  const vocabulary: Vocabulary = {
    services,
    populations,
    exploitation,
    languages: firstOf(languages),
    countries: firstOf(names),
    time_zones: Object.fromEntries(countryCodes.map((code) => [code, timeZonesOf(code)])),
  };
  return {
    countries,
    lexicon: buildLexicon({ services, populations, exploitation, attributes, places, stopwords, languages, countries: names }),
    vocabulary,
    indicators,
    materials,
    problems: [...problems, ...wordProblems].sort(byPlace),
    missing,
  };
};

/** Countries by code, each made when it is asked for. */
interface Countries {
  readonly codes: readonly string[];
  country(code: string): Country | undefined;
}

/**
 * The directory with folders of country files laid over it, the last on top. `problems` are those of the folders.
 * Countries are laid over each other when they are asked for, one at a time.
 *
 * @param asking what `check` asks of the folders beside the rules, and who is told after each file how many are read
 */
export const compileLayers = (
  base: Directory,
  layers: readonly (readonly SourceFile[])[],
  asking: Pick<Surroundings, "onRead" | "further"> = {},
): Compiled => {
  let below: Countries = { codes: base.countries, country: (code) => base.country(code) };
  const problems: Problem[] = [...base.problems];
  for (const files of layers) {
    const standsElsewhere = (id: string) => base.organization(id) !== undefined;
    const read = readCountries(files, { base: below.country, standsElsewhere, ...asking });
    // A record that was meant to change must not go on as it was: "closed" with a typo is not open.
    const broken = new Set(read.problems.filter(isError).flatMap(({ of }) => of ?? []));
    below = laidOver(below, read.countries, broken);
    problems.push(...read.problems);
  }
  const { codes, country } = below;
  const countries = {
    *[Symbol.iterator]() {
      for (const code of codes) {
        const one = country(code);
        if (one) yield one;
      }
    },
  };
  const { lexicon, vocabulary, indicators, materials } = base;
  return { countries, lexicon, vocabulary, indicators, materials, problems };
};

const laidOver = (below: Countries, above: readonly Country[], broken: ReadonlySet<string>): Countries => {
  const files = new Map<string, Country[]>();
  for (const one of above) files.set(one.country, [...(files.get(one.country) ?? []), one]);
  return {
    codes: [...new Set([...below.codes, ...files.keys()])].sort(),
    country: (code) => {
      const lower = below.country(code);
      const [laid] = layOver(lower ? [lower] : [], (files.get(code) ?? []).map(withNumbers));
      return laid && withoutIds(laid, broken);
    },
  };
};

const organizationsOf = (countries: readonly Country[]): readonly Organization[] => countries.flatMap(({ organizations }) => organizations);

const withNumbers = (country: Country): Country => ({ ...country, organizations: country.organizations.map(withE164) });

/** Languages that a person may ask for: those of the vocabulary, of the records, and those we are asked in. */
const languageCodes = (words: Words, countries: readonly Country[]): readonly string[] => {
  const spoken = organizationsOf(countries).flatMap(({ services, phones = [] }) =>
    [...services, ...phones].flatMap(({ languages = [] }) => languages),
  );
  return [...new Set([...words.languages.map(({ code }) => code), ...spoken, ...speakers])].sort();
};

/** What some language calls a country is no name of a language: "Kazakhstan", "Romania". */
const withoutCountries = (languages: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly string[]>> => {
  const countries = new Set(
    Object.values(namesOf("region", countryCodes, []))
      .flat()
      .map(fold),
  );
  return Object.fromEntries(
    Object.entries(languages).map(([code, names]) => [code, names.filter((name, n) => n === 0 || !countries.has(fold(name)))]),
  );
};

const firstOf = (names: Readonly<Record<string, readonly string[]>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([code, [first]]) => [code, first ?? code]));
