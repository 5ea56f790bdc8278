import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Country, Organization } from "../../../src/core/directory/model.ts";
import type { Imported } from "../../../src/formats/import/imported.ts";
import { accountedFor, readFolder, readJson } from "../../import/hsds/read.ts";
import { asWritten, realCountries } from "../about.ts";
import { wildText } from "../any-organization.ts";
import { anyRecords, packageOf, pageText } from "./exported.ts";

/** What does not come back: the published office of a record that is withheld or shelters (docs/hsds-profile, "What is lost"). */
const asReadBack = (countries: readonly Country[]) =>
  asWritten(countries).map(({ office_address, ...one }) => {
    const isHidden = one.address_withheld === true || one.services.some(({ type }: { readonly type: string }) => type === "shelter");
    return isHidden || office_address === undefined ? one : { ...one, office_address };
  });

const comesBack = (imported: Imported, countries: readonly Country[]) => {
  expect(imported.records.map(({ organization }) => organization)).toEqual(asReadBack(countries));
  expect(imported.records.every(({ ours }) => ours)).toBe(true);
  expect([imported.refused, imported.lost, imported.unknownTypes]).toEqual([[], [], []]);
  expect(imported.read).toBe(accountedFor(imported));
};

describe("from export to import", () => {
  test("hsds: the real directory comes back as it is", () => comesBack(readJson(pageText(realCountries)), realCountries));

  test("hsds-package: the real directory comes back as it is", () => comesBack(readFolder(packageOf(realCountries)), realCountries));

  test("hsds: generated records come back, line breaks and invisible characters and all", () => {
    fc.assert(fc.property(anyRecords(wildText), (countries) => comesBack(readJson(pageText(countries)), countries)));
  });

  test("hsds-package: generated records of plain lines come back", () => {
    fc.assert(fc.property(anyRecords(), (countries) => comesBack(readFolder(packageOf(countries)), countries)));
  });

  test("one office is lost in the real directory's shelters, and no other fact", () => {
    const offices = (all: readonly Partial<Organization>[]) => all.filter(({ office_address }) => office_address !== undefined).length;
    const lost = offices(asWritten(realCountries)) - offices(asReadBack(realCountries));
    expect(lost).toBeGreaterThan(0);
    expect(lost).toBeLessThan(20);
  });
});
