import type { Organization, Phone, Service } from "../directory/model.ts";
import type { ServiceType } from "../vocabulary/ids.ts";
import { readNumbers } from "./numbers.ts";
import { type Offers, readOffers } from "./offers.ts";
import { piecesIn, readPieces } from "./pieces.ts";
import { placeOf } from "./stretches.ts";
import { entriesWith, lookUp, type Table, type Text } from "./table.ts";

/** What a search must know of an organization; a whole `Organization` will do. */
export interface Listing
  extends Pick<
    Organization,
    "id" | "name" | "alternate_names" | "kind" | "country" | "city" | "address_withheld" | "coverage" | "status" | "assured"
  > {
  readonly services: readonly ListedService[];
  readonly phones?: readonly ListedPhone[];
}

export type ListedService = Pick<
  Service,
  "type" | "populations" | "exploitation" | "minimum_age" | "maximum_age" | "access" | "languages" | "fees"
>;
export type ListedPhone = Pick<Phone, "use" | "hours" | "languages">;

/** Where a word stands. The number is stored: append, never reorder. */
export const fields = ["name", "alias", "derived", "city", "region", "description", "note", "phone"] as const;
export type Field = (typeof fields)[number];

/** What a search looks things up in: made by `write-index.ts`, and read only where a question leads. */
export interface IndexTexts {
  /** Listings as JSON, in the order of countries and of their files, and where each begins: see `pieces.ts`. */
  readonly listings: Text;
  readonly "listing-places": Text;
  /** A line of names for each listing, parted by tabs. */
  readonly names: Text;
  /** Folded word -> its postings ("=12,3") or where they stand among the numbers ("12 34"). A number also backwards, after "#"; a word that is a whole name also after "=". */
  readonly words: Table;
  /** "country:BE", "service:shelter", "always:BE" -> where the numbers of such listings stand among the numbers; "offers:shelter" -> where its offers stand. */
  readonly groups: Table;
  /** See `offers.ts`. */
  readonly offers: Text;
  /** Ascending numbers: see `numbers.ts`. */
  readonly numbers: Text;
}

export interface SearchIndex {
  readonly count: number;
  /** Codes of the countries in which a listing lies, sorted. */
  readonly countries: readonly string[];
  /** Of a listing. */
  countryOf(n: number): string;
  /** From 0 up to `count`, by country and id. */
  listing(n: number): Listing;
  /** All of them, sorted by id. Reads everything: for what goes through everything. */
  readonly listings: readonly Listing[];
  /** Name and aliases of each listing. */
  names(): readonly (readonly string[])[];
  readonly words: Table;
  /** What stands behind a word of `words`: ascending, a listing and a field in each (`listingOf`, `fieldOf`). */
  postings(value: string): readonly number[];
  /** The listings that have a name of this word alone. */
  called(word: string): readonly number[];
  /** The listings of a country, of a type of service, and those of a country with a hotline that is always answered. */
  numbersOf(group: `country:${string}` | `service:${string}` | `always:${string}`): readonly number[];
  /** What those state who offer a type of service, in the order of `numbersOf`; undefined = nobody does. */
  offersOf(type: ServiceType): Offers | undefined;
}

const placeKey = "country:";
/** Of a large directory not all are kept: whoever goes through it sees each once. */
const keptAtMost = 20_000;

export const openIndex = (texts: IndexTexts): SearchIndex => {
  const { listings, "listing-places": places, words, groups, numbers } = texts;
  const count = piecesIn(places);
  const kept = new Map<number, Listing>();
  /** The text of numbers, or its beginning. */
  const numbersTextAt = (value: string, most = Number.POSITIVE_INFINITY): string => {
    const [from = 0, length = 0] = value.split(" ").map((digits) => Number.parseInt(digits, 36));
    return numbers.slice(from, from + Math.min(length, most));
  };
  const numbersAt = (value: string): number[] => readNumbers(numbersTextAt(value));
  // The first number is enough: those of a country come one after the other.
  const firstAt = (value: string): number => Number.parseInt(numbersTextAt(value, longestNumber), 10);
  let countryStarts: { readonly firsts: readonly number[]; readonly countries: readonly string[] } | undefined;
  const readCountryStarts = () => {
    const entries = entriesWith(groups, placeKey);
    return { firsts: entries.map(([, value]) => firstAt(value)), countries: entries.map(([key]) => key.slice(placeKey.length)) };
  };
  const offers = new Map<ServiceType, Offers>();
  const numbersIn = (value: string): number[] => (value.startsWith("=") ? readNumbers(value.slice(1)) : numbersAt(value));
  return {
    count,
    words,
    get countries() {
      return entriesWith(groups, placeKey).map(([key]) => key.slice(placeKey.length));
    },
    countryOf: (n) => {
      countryStarts ??= readCountryStarts();
      return countryStarts.countries[placeOf(n + 1, countryStarts.firsts) - 1] ?? "";
    },
    listing: (n) => {
      const known = kept.get(n);
      if (known) return known;
      const [listing] = readPieces<Listing>(listings, places, n, n + 1);
      if (!listing) throw new RangeError(`no listing ${n}`);
      if (kept.size >= keptAtMost) kept.clear();
      kept.set(n, listing);
      return listing;
    },
    get listings() {
      return [...readPieces<Listing>(listings, places, 0, count)].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    },
    names: () =>
      texts.names
        .slice(0, texts.names.length)
        .split("\n")
        .slice(0, count)
        .map((line) => line.split("\t")),
    postings: numbersIn,
    called: (word) => numbersIn(lookUp(words, wholeName(word)) ?? "="),
    numbersOf: (group) => {
      const value = lookUp(groups, group);
      return value === undefined ? [] : numbersAt(value);
    },
    offersOf: (type) => {
      const known = offers.get(type);
      const place = known ? undefined : lookUp(groups, offersKey(type));
      if (place === undefined) return known;
      const read = readOffers(texts.offers, place);
      offers.set(type, read);
      return read;
    },
  };
};

/** Digits. */
const longestNumber = 8;

/** A posting is the number of a listing times this, and the number of a field. */
export const fieldsAtMost = 8;
export const listingOf = (posting: number): number => Math.floor(posting / fieldsAtMost);
export const fieldOf = (posting: number): Field => fields[posting % fieldsAtMost] ?? "note";

/** The key of what those state who offer a type of service. */
export const offersKey = (type: ServiceType): string => `offers:${type}`;

/** The key of listings that are called so. */
export const wholeName = (word: string): string => `=${word}`;

/** A telephone number is looked for by its end. */
export const backwards = (number: string): string => `#${[...number].reverse().join("")}`;
