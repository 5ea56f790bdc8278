import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Country } from "../../../src/core/directory/model.ts";
import { profileFiles } from "../../../src/formats/export/hsds/profile.ts";
import { root } from "../../program/program.ts";
import { realCountries } from "../about.ts";
import { anyRecords, pageOf } from "./exported.ts";
import { areSchemasHere, profile, serviceValidator, skipped } from "./schemas.ts";

const faultsOf = (validate: ValidateFunction, countries: readonly Country[]): readonly string[] =>
  pageOf(countries).contents.flatMap((service) =>
    validate(service)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`),
  );

describe("the profile in docs/hsds-profile", () => {
  test.each(profileFiles())("$path is what the code writes", ({ path, text }) =>
    expect(text).toMatchFileSnapshot(join(root, "docs/hsds-profile", path)),
  );

  test("its readme names every link_type and every fact", () => {
    const readme = readFileSync(join(root, "docs/hsds-profile/README.md"), "utf8");
    const terms = JSON.parse(readFileSync(join(root, "docs/hsds-profile/taxonomy_terms.json"), "utf8")) as { code: string }[];
    for (const { code } of terms) if (code.startsWith("fact:")) expect(readme).toContain(`\`${code.slice("fact:".length)}\``);
    expect(existsSync(join(root, "docs/hsds-profile/taxonomies.json"))).toBe(true);
  });
});

if (!areSchemasHere) process.stderr.write(`${skipped}\n`);

describe.skipIf(!areSchemasHere)("the schemas of HSDS 3.1", () => {
  const ways = [
    ["as they are", () => serviceValidator({ closed: false })],
    ["closed", () => serviceValidator({ closed: true })],
    ["with our profile merged in", () => serviceValidator({ closed: false, patches: profile() })],
    ["with our profile merged in, closed", () => serviceValidator({ closed: true, patches: profile() })],
  ] as const;
  for (const [name, make] of ways)
    test(`${name}: the real directory and generated records are valid`, () => {
      const validate = make();
      expect(faultsOf(validate, realCountries)).toEqual([]);
      fc.assert(
        fc.property(anyRecords(), (countries) => {
          expect(faultsOf(validate, countries)).toEqual([]);
        }),
      );
    });

  const [good] = pageOf(realCountries).contents;
  test.each([
    ["no name", { ...good, name: undefined }, false],
    ["an id that is no UUID", { ...good, id: "be-payoke" }, false],
    ["an e-mail that is none", { ...good, email: "none" }, false],
    ["a field that the standard has not", { ...good, adress: "x" }, true],
    ["one within the organization", { ...good, organization: { ...good?.organization, adress: "x" } }, true],
  ])("they notice %s", (_, broken, onlyClosed) => {
    expect(serviceValidator({ closed: true })(JSON.parse(JSON.stringify(broken)))).toBe(false);
    expect(serviceValidator({ closed: false })(JSON.parse(JSON.stringify(broken)))).toBe(onlyClosed);
  });

  test.each([
    ["coordinates", { locations: [{ ...location(), latitude: 1 }] }],
    ["an address", { locations: [{ ...location(), addresses: [] }] }],
    ["a phone type of no list", { phones: [{ id: good?.id, number: "1", type: "hotline" }] }],
    ["no identifier", { organization_identifiers: undefined }],
  ])("the profile refuses %s", (_, wrong) => {
    const broken = JSON.parse(JSON.stringify({ ...good, organization: { ...good?.organization, ...wrong } }));
    expect(serviceValidator({ closed: true, patches: profile() })(broken)).toBe(false);
  });
});

function location() {
  return { id: "6cd6c105-eaa4-557f-81cd-1325ed0c9c64", location_type: "virtual" };
}
