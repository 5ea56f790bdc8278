import type { Organization, Phone, Service } from "../directory/model.ts";
import { words } from "../text.ts";
import { buildTable, type Table } from "./table.ts";

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

/** Plain JSON. */
export interface SearchIndex {
  /** Sorted by id. */
  readonly listings: readonly Listing[];
  /** Folded word -> where it stands: listing * 8 + field, in base 36, separated by spaces. */
  readonly words: Table;
}

export interface Posting {
  readonly listing: number;
  readonly field: Field;
}

export const readPostings = (text: string): Posting[] =>
  text.split(" ").map((posting) => {
    const n = Number.parseInt(posting, 36);
    return { listing: n >> 3, field: fields[n & 7] ?? "note" };
  });

export const buildIndex = (organizations: readonly Organization[]): SearchIndex => {
  const sorted = [...organizations].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const postings = new Map<string, Set<number>>();
  for (const [listing, organization] of sorted.entries())
    for (const [field, found] of Object.entries(wordsOf(organization)))
      for (const word of found) {
        const places = postings.get(word) ?? new Set();
        postings.set(word, places.add(listing * 8 + fields.indexOf(field as Field)));
      }
  return {
    listings: sorted.map(toListing),
    words: buildTable([...postings].map(([word, places]) => [word, [...places].map((n) => n.toString(36)).join(" ")])),
  };
};

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
