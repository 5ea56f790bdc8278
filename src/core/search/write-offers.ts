import type { ServiceType } from "../vocabulary/ids.ts";
import { isAlwaysAnswered } from "./facet.ts";
import { type Column, columns, lettersFor, type Outline, type StatedHow, type StatedWhom } from "./offers.ts";
import type { Listing } from "./search-index.ts";
import { type Spoken, spokenAt } from "./service-facet.ts";
import { type SpokenByEach, writeSpoken } from "./spoken.ts";
import { standingOf } from "./standing.ts";

/** Collects the offers of all listings, in the order of their numbers. */
export class OffersWriter {
  readonly #types = new Map<ServiceType, Readonly<Record<Column, ColumnWriter>>>();

  add(listing: Listing): void {
    for (const type of new Set(listing.services.map((one) => one.type))) {
      const of = this.#types.get(type) ?? newColumns();
      this.#types.set(type, of);
      const stated = statedBy(listing, type);
      for (const column of columns) of[column].add(stated[column]);
    }
  }

  /** @param put takes the text of one type; gives where it begins. @returns for each type what `readOffers` is to be given */
  finish(put: (text: string) => number): readonly (readonly [type: ServiceType, place: string])[] {
    return [...this.#types].map(([type, of]) => {
      const parts = [...columns.map((column) => written(column, of[column].stated)), ...columns.map((column) => of[column].numbers())];
      const from = put(parts.join(""));
      return [type, [from, of.whom.count, ...parts.map(({ length }) => length)].map((n) => n.toString(36)).join(" ")] as const;
    });
  }
}

const newColumns = (): Record<Column, ColumnWriter> => ({
  whom: new ColumnWriter(),
  how: new ColumnWriter(),
  languages: new ColumnWriter(),
  outlines: new ColumnWriter(),
  assured: new ColumnWriter(),
});

class ColumnWriter {
  readonly #known = new Map<string, number>();
  readonly #numbers: number[] = [];

  add(stated: unknown): void {
    const json = JSON.stringify(stated);
    const n = this.#known.get(json) ?? this.#known.size;
    this.#known.set(json, n);
    this.#numbers.push(n);
  }

  get count(): number {
    return this.#numbers.length;
  }

  /** JSON. */
  get stated(): string {
    return `[${[...this.#known.keys()].join(",")}]`;
  }

  numbers(): string {
    const letters = lettersFor(this.#known.size);
    const write = (n: number): string => String.fromCharCode(...[n >> 16, (n >> 8) & 255, n & 255].slice(-letters));
    return this.#numbers.map(write).join("");
  }
}

const written = (column: Column, stated: string): string => (column === "languages" ? writeSpoken(JSON.parse(stated)) : stated);

const statedBy = ({ services: all, phones = [], status, assured }: Listing, asked: ServiceType): Record<Column, unknown> => {
  const services = all.filter(({ type }) => type === asked);
  return {
    whom: services.map((one) => only(one, ["populations", "minimum_age", "maximum_age"])) satisfies StatedWhom,
    how: services.map((one) => only(one, ["exploitation", "access"])) satisfies StatedHow,
    languages: services.map((one): Spoken => {
      const { languages, mayBeMore } = spokenAt(one, { phones });
      return { languages: [...new Set(languages)].sort(), mayBeMore };
    }) satisfies SpokenByEach,
    outlines: { ...standingOf({ services: all, phones, status }), always: isAlwaysAnswered({ phones }) } satisfies Outline,
    assured,
  };
};

/** In the order of the keys, and absent where absent: who states the same is written the same. */
const only = <T, K extends keyof T>(all: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.filter((key) => all[key] !== undefined).map((key) => [key, all[key]])) as Pick<T, K>;
