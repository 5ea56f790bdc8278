import type { Command } from "commander";
import type { Directory } from "../core/directory/directory.ts";
import { nearest } from "../core/lint/nearest.ts";
import { isCode, type Meaning, type MeaningKind, meaningsOf } from "../core/search/lexicon.ts";
import { type Town, townsNamed } from "../core/search/place.ts";
import { type Age, type Filters, oldestAge, type Whom } from "../core/search/query.ts";
import { fieldOf, type Listing, listingOf, type SearchIndex } from "../core/search/search-index.ts";
import { lookUp } from "../core/search/table.ts";
import { fold, words } from "../core/text.ts";
import { exploitations, populations, serviceTypes } from "../core/vocabulary/ids.ts";
import { filterFaults, filterWords } from "../messages/en/search.ts";
import { UserError } from "../outcome.ts";

export const whoms: readonly Whom[] = [...populations, "children", "adults"];

/** The filter flags as commander parses them. They mean the same in every command. */
export interface FilterOptions {
  readonly country?: readonly string[];
  readonly service?: readonly string[];
  readonly for?: readonly string[];
  readonly age?: string;
  readonly exploitation?: readonly string[];
  readonly language?: readonly string[];
  readonly near?: string;
  readonly access?: string;
  readonly openNow?: boolean;
}

export const withFilters = (command: Command): Command =>
  command
    .option("--country <code>", filterWords.country, listOption)
    .option("--service <type>", filterWords.service, listOption)
    .option("--for <whom>", filterWords.for(whoms), listOption)
    .option("--age <years>", filterWords.age)
    .option("--exploitation <form>", filterWords.exploitation, listOption)
    .option("--language <code>", filterWords.language, listOption)
    .option("--near <town>", filterWords.near)
    .option("--access <how>", filterWords.access)
    .option("--open-now", filterWords.openNow);

/** @throws UserError usage, where nothing is listed: an empty variable of a script must not ask for everything, or for nothing */
export const listOption = (value: string, before: readonly string[] = []): readonly string[] => {
  const given = value
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  if (given.length === 0) throw new UserError("usage", filterFaults.empty);
  return [...before, ...given];
};

export const accesses = ["self", "referral"] as const;

/** The filters of the flags. Codes are taken as they are, names ("Belgium", "Arabic", "lawyer") as the vocabulary knows them. @throws UserError usage */
export const readFilters = (options: FilterOptions, directory: Directory): Filters => {
  const { lexicon } = directory;
  const meant = (kind: MeaningKind, text: string): Meaning | undefined =>
    meaningsOf(lexicon, words(text).join(" ")).find((one) => one.kind === kind);
  const coded = (kind: "country" | "language", given: readonly string[] | undefined): readonly string[] | undefined =>
    given?.map((text) => {
      const code = kind === "country" ? text.toUpperCase() : text.toLowerCase();
      if (isCode(lexicon, kind, code)) return code;
      const list = kind === "country" ? "countries" : "languages";
      return meant(kind, text)?.id ?? unknown(kind, text, Object.values(directory.vocabulary[list]), list);
    });
  const listed = <T extends string>(
    flag: string,
    kind: MeaningKind,
    ids: readonly T[],
    given: readonly string[] | undefined,
  ): readonly T[] | undefined =>
    given?.map((text) => {
      const id = text.toLowerCase();
      const named = meant(kind, text)?.id;
      return ids.find((one) => one === id) ?? ids.find((one) => one === named) ?? unknown(flag, text, ids);
    });
  const country = coded("country", options.country);
  const service = listed("service", "service", serviceTypes, options.service);
  const whom = listed("for", "population", whoms, options.for);
  const exploitation = listed("exploitation", "exploitation", exploitations, options.exploitation);
  const language = coded("language", options.language);
  const access =
    options.access === undefined
      ? undefined
      : (accesses.find((one) => one === options.access) ?? unknown("access", options.access, accesses));
  return {
    ...(country && { country }),
    ...(service && { service }),
    ...(whom && { for: whom }),
    ...(options.age !== undefined && { age: readAge(options.age) }),
    ...(exploitation && { exploitation }),
    ...(language && { language }),
    ...(options.near !== undefined && { near: readTown(options.near, country, directory) }),
    ...(access && { access }),
    ...(options.openNow && { openNow: true as const }),
  };
};

const readAge = (text: string): Age => {
  if (text.toLowerCase() === "unknown") return "unknown";
  const age = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(age) || age > oldestAge) throw new UserError("usage", filterFaults.age(text), [filterFaults.ageHint]);
  return age;
};

/** A town of the gazetteer, in one of the countries if some are given; else the city of some record. */
const readTown = (text: string, countries: readonly string[] | undefined, { lexicon, index }: Directory): Town => {
  const phrase = words(text).join(" ");
  const isWanted = ({ country }: { readonly country: string }): boolean => !countries || countries.includes(country);
  const towns = townsNamed(lexicon, phrase);
  const town = towns.find(isWanted) ?? cityIn(index, phrase, isWanted) ?? (countries ? undefined : towns[0]);
  if (!town) throw new UserError("usage", filterFaults.town(text), [filterFaults.townHint]);
  return town;
};

/** The city of some record that is called so. */
const cityIn = (index: SearchIndex, phrase: string, isWanted: (listing: Listing) => boolean): Town | undefined => {
  const found = lookUp(index.words, phrase.split(" ")[0] ?? "");
  for (const posting of found === undefined ? [] : index.postings(found)) {
    if (fieldOf(posting) !== "city") continue;
    const listing = index.listing(listingOf(posting));
    const { city, country } = listing;
    if (city !== undefined && isWanted(listing) && words(city).join(" ") === phrase) return { name: city, country };
  }
  return undefined;
};

/** @param list of `referral list`, where there are too many values to name them all */
const unknown = (flag: string, value: string, allowed: readonly string[], list?: string): never => {
  const folded = new Map(allowed.map((one) => [fold(one), one]));
  const meant = folded.get(nearest(fold(value), [...folded.keys()]) ?? "");
  throw new UserError("usage", filterFaults.unknown(flag, value), [
    ...(meant === undefined ? [] : [filterFaults.didYouMean(meant)]),
    list === undefined ? filterFaults.allowed(allowed) : filterFaults.seeList(list),
  ]);
};
