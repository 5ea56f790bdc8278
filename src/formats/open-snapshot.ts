import type { Directory } from "../core/directory/directory.ts";
import type { Country, Organization } from "../core/directory/model.ts";
import { readPieces } from "../core/search/pieces.ts";
import { openIndex } from "../core/search/search-index.ts";
import { lookUp, pageLength, type Text } from "../core/search/table.ts";
import type { Contents, Head } from "./snapshot.ts";

/** Raise it when a part changes its shape: older snapshots are then made anew instead of misread. */
export const snapshotFormat = 9;

/**
 * The directory over its parts, each read when first asked for, and only where it is asked.
 * @param read gives the text of a part; the empty text where there is none
 * @param damaged is told when a part is not what was written, and throws what the user shall know
 */
export const fromParts = (read: (part: string) => Text, damaged: (error: unknown) => never = rethrow): Directory => {
  const texts = new Map<string, Text>();
  const text = (name: string): Text => {
    const known = texts.get(name);
    if (known) return known;
    const opened = read(name);
    texts.set(name, opened);
    return opened;
  };
  const parsed = new Map<string, unknown>();
  // Parts are what `writeParts` of this very version wrote: the manifest beside them has been compared.
  const whole = <T>(name: string): T => {
    if (!parsed.has(name))
      parsed.set(
        name,
        orDamaged(() => JSON.parse(all(text(name))), damaged),
      );
    return parsed.get(name) as T;
  };
  const contents = (): Contents => whole("contents");
  const records = (from: number, to: number) =>
    orDamaged(() => readPieces<Organization>(text("records"), text("record-places"), from, to), damaged);

  // Who goes through all countries holds a few at a time.
  const recent = new Map<string, Country>();
  const country = (code: string): Country | undefined => {
    const known = recent.get(code);
    const n = contents().countries.indexOf(code);
    if (known || n < 0) return known;
    const [head] = orDamaged(() => readPieces<Head>(text("heads"), text("head-places"), n, n + 1), damaged);
    if (!head) return damaged(new RangeError(`no country ${n}`));
    const opened = withRecords(head, records);
    recent.set(code, opened);
    const [oldest] = recent.keys();
    if (recent.size > countriesAtOnce && oldest !== undefined) recent.delete(oldest);
    return opened;
  };
  const organization = (id: string, before: readonly string[] = []): Organization | undefined => {
    const n = lookUp(text("ids"), id);
    if (n !== undefined) return records(Number.parseInt(n, 36), Number.parseInt(n, 36) + 1)[0];
    // The first part of an id is its country (lint rule id-form).
    const moved = country(id.slice(0, 2).toUpperCase())?.moved?.find((one) => one.id === id)?.moved_to;
    return moved === undefined || before.includes(moved) ? undefined : organization(moved, [...before, id]);
  };

  let index: Directory["index"] | undefined;
  return {
    get index() {
      index ??= openIndex({
        listings: text("index/listings"),
        "listing-places": text("index/listing-places"),
        names: text("index/names"),
        words: text("index/words"),
        groups: text("index/groups"),
        offers: text("index/offers"),
        numbers: text("index/numbers"),
      });
      return index;
    },
    get lexicon() {
      return {
        get phrases() {
          return text("lexicon/phrases");
        },
        get others() {
          return text("lexicon/others");
        },
        get places() {
          return text("lexicon/places");
        },
        get labels() {
          return text("lexicon/labels");
        },
      };
    },
    get vocabulary() {
      return whole<Directory["vocabulary"]>("vocabulary");
    },
    get indicators() {
      return whole<Directory["indicators"]>("indicators");
    },
    get materials() {
      return whole<Directory["materials"]>("materials");
    },
    get countries() {
      return contents().countries;
    },
    get problems() {
      return contents().problems;
    },
    country,
    organization: (id) => organization(id),
    hold: () => {
      for (const one of partNames.map(text)) one.slice(0, 1);
    },
    readWhole: () => {
      for (const one of partNames.map(text)) for (let at = 0; at < one.length; at += pageLength) one.slice(at, at + pageLength);
    },
  };
};

/** A country whose records are read when they are asked for. */
const withRecords = ({ records: [from, to], ...head }: Head, read: (from: number, to: number) => readonly Organization[]): Country => {
  let organizations: readonly Organization[] | undefined;
  return {
    ...head,
    get organizations() {
      organizations ??= read(from, to);
      return organizations;
    },
  };
};

export const partNames: readonly string[] = [
  ...["contents", "vocabulary", "indicators", "materials", "records", "record-places", "heads", "head-places", "ids"],
  ...["phrases", "others", "places", "labels"].map((name) => `lexicon/${name}`),
  ...["listings", "listing-places", "names", "words", "groups", "offers", "numbers"].map((name) => `index/${name}`),
];

const all = (text: Text): string => text.slice(0, text.length);

const countriesAtOnce = 8;

const orDamaged = <T>(work: () => T, damaged: (error: unknown) => never): T => {
  try {
    return work();
  } catch (error) {
    return damaged(error);
  }
};

const rethrow = (error: unknown): never => {
  throw error;
};
