import fc from "fast-check";
import type { Country } from "../../../src/core/directory/model.ts";
import { hsdsPackageExport } from "../../../src/formats/export/hsds/package.ts";
import { hsdsExport } from "../../../src/formats/export/hsds/page.ts";
import { filesOf, textOf } from "../about.ts";
import { anyCountries, plainText } from "../any-organization.ts";

export type Json = { readonly [field: string]: Json | Json[] } & { readonly id: string };

export interface Page {
  readonly contents: readonly (Json & { readonly organization: Json })[];
  readonly total_items: number;
  readonly size: number;
  readonly empty: boolean;
}

export const pageText = (countries: readonly Country[]): string => textOf(hsdsExport, countries);
export const pageOf = (countries: readonly Country[]): Page => JSON.parse(pageText(countries));

/** The files of the package by path. */
export const packageOf = (countries: readonly Country[]): ReadonlyMap<string, string> => filesOf(hsdsPackageExport, countries);

/** What the standard has forms for, in that form and nearly. */
const forms = fc.constantFrom(
  "https://example.org/a?b=c#d",
  "http://example.org",
  "https://example.org/é a",
  "https://münchen.example/x",
  "https://[::1]/|",
  "www.example.org",
  "help@example.org",
  "o'neil@example.org",
  "a@b",
  "+32 3 201 16 90",
  "BE",
  "NO",
  "one; two",
  "No description recorded",
);

/** Generated countries, with and without what only JSON can hold. */
export const anyRecords = (text: fc.Arbitrary<string> = plainText): fc.Arbitrary<Country[]> => anyCountries(fc.oneof(text, forms));
