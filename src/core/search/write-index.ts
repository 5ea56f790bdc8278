import type { Organization } from "../directory/model.ts";
import { words } from "../text.ts";
import { writeNumbers } from "./numbers.ts";
import { PieceWriter } from "./pieces.ts";
import {
  backwards,
  type Field,
  fields,
  fieldsAtMost,
  type IndexTexts,
  type Listing,
  offersKey,
  openIndex,
  type SearchIndex,
  wholeName,
} from "./search-index.ts";
import { linesOf } from "./table.ts";
import { OffersWriter } from "./write-offers.ts";

/** Takes the next piece of a text. */
export type Put = (text: keyof IndexTexts, piece: string) => void;

/**
 * Makes an index, organization by organization: listings go out at once, and where words stand is kept in memory until the
 * end. Organizations come in the order of `inIndexOrder`.
 */
export class IndexWriter {
  #count = 0;
  readonly #put: Put;
  readonly #listings: PieceWriter;
  readonly #words = new Map<string, number[]>();
  readonly #groups = new Map<string, number[]>();
  readonly #offers = new OffersWriter();

  constructor(put: Put) {
    this.#put = put;
    this.#listings = new PieceWriter(
      (text) => put("listings", text),
      (place) => put("listing-places", place),
    );
  }

  add(organization: Organization): void {
    const n = this.#count++;
    const listing = toListing(organization);
    this.#listings.add(JSON.stringify(listing));
    this.#offers.add(listing);
    this.#put("names", `${[organization.name, ...(organization.alternate_names ?? [])].map(oneLine).join("\t")}\n`);
    for (const [field, found] of Object.entries(wordsOf(organization)))
      for (const word of found) if (word.length <= longest) add(this.#words, word, n * fieldsAtMost + fields.indexOf(field as Field));
    for (const name of [organization.name, ...(organization.alternate_names ?? [])]) {
      const [word, ...others] = new Set(words(name));
      if (word !== undefined && others.length === 0 && word.length <= longest) add(this.#words, wholeName(word), n);
    }
    for (const group of groupsOf(organization)) add(this.#groups, group, n);
  }

  finish(): void {
    let length = 0;
    const putNumbers = (numbers: readonly number[]): string => {
      const text = writeNumbers(numbers);
      this.#put("numbers", text);
      length += text.length;
      return `${(length - text.length).toString(36)} ${text.length.toString(36)}`;
    };
    // In the order of the words: words alike stand near each other.
    const sorted = [...this.#words.keys()].sort();
    const values = function* (lists: ReadonlyMap<string, readonly number[]>): Iterable<readonly [string, string]> {
      for (const word of sorted) {
        const numbers = lists.get(word) ?? [];
        const value = numbers.length > few ? putNumbers(numbers) : `=${writeNumbers(numbers)}`;
        yield [word, value];
        if (/^\d+$/.test(word)) yield [backwards(word), value];
      }
    };
    for (const line of linesOf(values(this.#words))) this.#put("words", line);
    let offers = 0;
    const places = this.#offers.finish((text) => {
      this.#put("offers", text);
      offers += text.length;
      return offers - text.length;
    });
    const groups = [...this.#groups].map(([group, numbers]) => [group, putNumbers(numbers)] as const);
    for (const line of linesOf([...groups, ...places.map(([type, place]) => [offersKey(type), place] as const)])) this.#put("groups", line);
  }
}

/** A longer word nobody types: it is a text without spaces, and would not fit into the table. */
const longest = 200;
/** So few postings stand in the table itself. */
const few = 2;

/** Numbers ascend, and one that is there already is the last one. */
const add = (lists: Map<string, number[]>, key: string, n: number): void => {
  const list = lists.get(key);
  if (!list) lists.set(key, [n]);
  else if (list.at(-1) !== n) list.push(n);
};

const oneLine = (name: string): string => name.replace(/\s+/g, " ");

const groupsOf = ({ country, services, phones = [], status }: Organization): readonly string[] => [
  `country:${country}`,
  ...services.map(({ type }) => `service:${type}`),
  ...(status === "active" && phones.some(({ use, hours }) => use === "hotline" && hours === "24/7") ? [`always:${country}`] : []),
];

/** An index in memory, over texts in memory. */
export const buildIndex = (organizations: readonly Organization[]): SearchIndex => {
  const pieces = new Map<string, string[]>();
  const writer = new IndexWriter((text, piece) => {
    const all = pieces.get(text);
    if (all) all.push(piece);
    else pieces.set(text, [piece]);
  });
  for (const organization of inIndexOrder(organizations)) writer.add(organization);
  writer.finish();
  const text = (name: keyof IndexTexts): string => pieces.get(name)?.join("") ?? "";
  return openIndex({
    listings: text("listings"),
    "listing-places": text("listing-places"),
    names: text("names"),
    words: text("words"),
    groups: text("groups"),
    offers: text("offers"),
    numbers: text("numbers"),
  });
};

/** Their numbers decide between equals: the same in every index, in whatever order its files or an export have them. */
export const inIndexOrder = (organizations: readonly Organization[]): readonly Organization[] =>
  [...organizations].sort((a, b) => compare(a.country, b.country) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const wordsOf = (organization: Organization): Record<Field, readonly string[]> => {
  const names = [organization.name, ...(organization.alternate_names ?? [])].map(words);
  return {
    name: names[0] ?? [],
    alias: names.slice(1).flat(),
    derived: [...names.flatMap(joined), ...names.flatMap(initials), ...hostWord(organization.website)],
    city: words(organization.city ?? ""),
    region: organization.coverage === "national" ? [] : organization.coverage.flatMap(words),
    description: words(organization.description).filter(telling),
    note: organization.services.flatMap((service) => words(service.note ?? "")).filter(telling),
    phone: (organization.phones ?? []).map(({ number }) => number.replace(/\D/g, "")).filter((digits) => digits !== ""),
  };
};

/** Neighbours written as one word: "redcross" finds "Red Cross". */
const joined = (name: readonly string[]): string[] => name.slice(1).map((word, n) => `${name[n]}${word}`);

/** First letters of a name of three words or more, with and without its small words: "BNWLA". */
const initials = (name: readonly string[]): string[] => {
  const long = name.filter((word) => word.length > 3 || /\d/.test(word));
  return [name, long].filter((some) => some.length > 2).map((some) => some.map((word) => word[0]).join(""));
};

/** "www.payoke.be" as a person's query is folded: "payokebe". */
const hostWord = (website: string | undefined): readonly string[] => words(/^https?:\/\/(?:www\.)?([^/]+)/.exec(website ?? "")?.[1] ?? "");

const telling = (word: string): boolean => word.length > 2;

// Written out field by field, so that an absent one stays absent and no text that is only shown gets in.
const toListing = (organization: Organization): Listing => {
  const { id, name, alternate_names, kind, country, city, address_withheld, coverage, status, assured, services, phones } = organization;
  return {
    id,
    name,
    ...(alternate_names && { alternate_names }),
    kind,
    country,
    ...(city !== undefined && { city }),
    ...(address_withheld && { address_withheld }),
    coverage,
    status,
    assured,
    services: services.map(({ note: _, capacity: _c, documents_required: _d, not_for: _n, ...listed }) => listed),
    ...(phones && {
      phones: phones.map(({ use, hours, languages }) => ({ use, ...(hours && { hours }), ...(languages && { languages }) })),
    }),
  };
};
