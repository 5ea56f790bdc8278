import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Country, Organization } from "../../../src/core/directory/model.ts";
import { directory } from "../../fakes/directory.ts";
import { runIn } from "../../fakes/io.ts";
import { realCountries } from "../about.ts";
import { anyRecords, type Json, packageOf, pageOf, pageText } from "./exported.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What the standard requires of each kind of object, by the field that holds it. */
const required: Readonly<Record<string, readonly string[]>> = {
  contents: ["id", "name", "status"],
  organization: ["id", "name", "description"],
  locations: ["id", "location_type"],
  phones: ["id", "number"],
  taxonomy_term: ["id", "name", "description"],
  capacities: ["id", "unit", "available", "updated"],
  unit: ["id", "name"],
  additional_websites: ["id", "url"],
  organization_identifiers: ["id", "identifier_type", "identifier"],
  attributes: ["id"],
  contacts: ["id"],
  languages: ["id"],
  service_areas: ["id"],
  required_documents: ["id"],
};

/** Every object of a page with the field that holds it. */
function* objects(one: Json | unknown, field: string): Iterable<readonly [string, Json]> {
  if (Array.isArray(one)) for (const each of one) yield* objects(each, field);
  else if (typeof one === "object" && one !== null) {
    yield [field, one as Json];
    for (const [name, value] of Object.entries(one)) yield* objects(value, name);
  }
}

const faultsOf = (countries: readonly Country[]): readonly string[] =>
  [...objects(pageOf(countries).contents, "contents")].flatMap(([field, one]) => [
    ...(required[field] ?? [`${field} is known`]).filter((name) => one[name] === undefined).map((name) => `${field}.${name}`),
    ...Object.entries(one).flatMap(([name, value]) => {
      const isId = name === "id" || name.endsWith("_id");
      return value === null || value === "" || (Array.isArray(value) && value.length === 0) || (isId && !UUID.test(String(value)))
        ? [`${field}.${name}: ${JSON.stringify(value)}`]
        : [];
    }),
  ]);

describe("export --format hsds", () => {
  test("every object has what the standard requires, and nothing is empty", () => {
    expect(faultsOf(realCountries)).toEqual([]);
    fc.assert(
      fc.property(anyRecords(), (countries) => {
        expect(faultsOf(countries)).toEqual([]);
      }),
    );
  });

  test("the page counts what it holds: every service once", () => {
    fc.assert(
      fc.property(anyRecords(), (countries) => {
        const { contents, total_items, size, empty } = pageOf(countries);
        const services = countries.flatMap(({ organizations }) => organizations.flatMap((one) => one.services));
        expect([contents.length, total_items, size, empty]).toEqual([...Array(3).fill(services.length), false]);
        expect(new Set(contents.map(({ id }) => id)).size).toBe(services.length);
      }),
    );
    expect(JSON.parse(pageText([]))).toEqual({
      contents: [],
      total_items: 0,
      total_pages: 1,
      page_number: 1,
      size: 0,
      first_page: true,
      last_page: true,
      empty: true,
    });
  });

  test("ids do not depend on what was asked for", async () => {
    const twice: Organization = {
      ...(directory.organization("be-payoke") as Organization),
      services: [
        { type: "legal", populations: ["men"] },
        { type: "legal", populations: ["women"], note: "the second" },
      ],
    };
    const country = { ...(directory.country("BE") as Country), organizations: [twice] };
    const world = { directory: { ...directory, country: () => country, countries: ["BE"], organization: () => twice } };
    const idsOf = async (...argv: readonly string[]) =>
      JSON.parse((await runIn(world, "export", "--format", "hsds", ...argv)).out).contents.map(({ id }: Json) => id);
    const [, second] = await idsOf();
    expect(await idsOf("--for", "women")).toEqual([second]);
  });

  test("the same words for the same record", () => expect(pageText(realCountries)).toBe(pageText(realCountries)));

  test("what is not recorded is not invented", () => {
    const bare: Organization = {
      id: "be-bare",
      name: "Bare",
      kind: "ngo",
      description: "",
      coverage: "national",
      services: [{ type: "health" }],
      status: "active",
      assured: { on: "2026-01-02", how: "phone" },
      sources: [],
      country: "BE",
    };
    const [service] = pageOf([{ country: "BE", emergency: [], organizations: [bare] }]).contents;
    const { organization, ...rest } = service ?? {};
    expect(Object.keys(rest).sort()).toEqual(["assured_date", "attributes", "id", "name", "service_areas", "status"]);
    expect(Object.keys(organization ?? {}).sort()).toEqual(["attributes", "description", "id", "name", "organization_identifiers"]);
    expect(organization).toMatchObject({ description: "No description recorded" });
  });
});

describe("withheld places", () => {
  const places = (json: unknown): readonly string[] =>
    [...objects(json, "")].flatMap(([field, one]) =>
      field === "addresses" || ["latitude", "longitude", "addresses", "address_1"].some((name) => Object.hasOwn(one, name))
        ? [JSON.stringify(one)]
        : [],
    );

  /** Every record with a street of its own, that could stand nowhere by chance. */
  const street = (id: string) => `Geheimgasse ${id}`;
  const mutated = realCountries.map((country) => ({
    ...country,
    organizations: country.organizations.map((one) => ({ ...one, office_address: street(one.id) })),
  }));
  const isHidden = ({ address_withheld, services }: Organization) => address_withheld || services.some(({ type }) => type === "shelter");

  for (const [name, countries] of [
    ["the real directory", realCountries],
    ["a street in every record", mutated],
  ] as const)
    test(`${name}: no address object, no coordinates; no street of a record that is withheld or shelters`, () => {
      const page = pageOf(countries);
      expect(places(page)).toEqual([]);
      const tables = packageOf(countries);
      expect([...tables.keys()].filter((path) => path.includes("address"))).toEqual([]);
      expect([...tables.values()].filter((table) => /^[^\n]*(latitude|longitude|address_1)/.test(table))).toEqual([]);
      const all = [JSON.stringify(page), ...tables.values()].join("\n");
      const hidden = countries.flatMap(({ organizations }) => organizations).filter(isHidden);
      expect(hidden.length).toBeGreaterThan(100);
      expect(hidden.flatMap(({ office_address }) => (office_address && all.includes(office_address) ? [office_address] : []))).toEqual([]);
      for (const { organization } of page.contents)
        for (const location of (organization.locations ?? []) as Json[])
          if (hidden.some(({ id }) => (organization.organization_identifiers as Json[])[0]?.identifier === (id as unknown)))
            expect(location.location_type).toBe("virtual");
    });

  test("a published office is there: the test above can fail", () => {
    expect(pageText(mutated)).toContain(street("be-trafficking-helpline"));
  });

  test("a filter that leaves the shelter out leaves the office out too", async () => {
    const organizations = [{ ...(directory.organization("be-pag-asa") as Organization), office_address: "Geheimgasse 1" }];
    const country = { ...(directory.country("BE") as Country), organizations };
    const world = { directory: { ...directory, country: () => country, countries: ["BE"], organization: () => organizations[0] } };
    const [other] = organizations[0]?.services.filter(({ type }) => type !== "shelter") ?? [];
    for (const format of ["hsds", "hsds-package"]) {
      const { code, files } = await runIn(world, "export", "--format", format, "--service", String(other?.type), "-o", "x");
      expect(code).toBe(0);
      expect([...files.values()].join("\n")).not.toContain("Geheimgasse");
    }
  });
});
