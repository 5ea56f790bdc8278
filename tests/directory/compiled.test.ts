import { join } from "node:path";
import { expect, test } from "vitest";
import type { Country } from "../../src/core/directory/model.ts";
import { meaningsOf } from "../../src/core/search/lexicon.ts";
import { fold } from "../../src/core/text.ts";
import { fromParts } from "../../src/formats/open-snapshot.ts";
import { compileReal, origin, type PlainCountry, plainCountries, realParts, root } from "./real.ts";

const parts = await realParts();
const directory = fromParts((name) => parts.get(name) ?? "null");
const compiled = directory.countries.map((code) => directory.country(code)).filter((country) => country !== undefined);
const plain = plainCountries(join(root, "directory-data"));

/** What a country holds once the fields that compiling adds are gone. */
const asWritten = ({ organizations, ...head }: Country) => ({
  ...head,
  organizations: organizations.map(({ country: _, phones, ...fields }) => ({
    ...fields,
    ...(phones && { phones: phones.map(({ e164: _e, ...phone }) => phone) }),
  })),
});

type Counted = Pick<PlainCountry["organizations"][number], "services" | "phones" | "emails" | "sources">;

const countsOf = (countries: readonly { readonly emergency: readonly unknown[]; readonly organizations: readonly Counted[] }[]) => {
  const organizations = countries.flatMap((country) => country.organizations);
  return {
    countries: countries.length,
    organizations: organizations.length,
    services: organizations.flatMap(({ services }) => services).length,
    phones: organizations.flatMap(({ phones = [] }) => phones).length,
    emails: organizations.flatMap(({ emails = [] }) => emails).length,
    sources: organizations.flatMap(({ sources }) => sources).length,
    emergency: countries.flatMap(({ emergency }) => emergency).length,
  };
};

test("the compiled directory counts what the YAML counts", () => {
  const yaml = countsOf(plain);
  expect(yaml).toEqual({ countries: 96, organizations: 611, services: 1435, phones: 456, emails: 68, sources: 1430, emergency: 153 });
  expect(countsOf(compiled)).toEqual(yaml);
  expect(directory.index.listings).toHaveLength(611);
  expect(directory.problems).toEqual([]);
});

test("every fact survives compiling", () => {
  expect(compiled.map(asWritten)).toEqual(plain);
});

test.skipIf(plainCountries(origin).length === 0)("every fact of the origin is still in directory-data", () => {
  expect(plain).toEqual(plainCountries(origin));
});
if (plainCountries(origin).length === 0) console.warn(`SKIPPED: ${origin} is not here, nothing was compared with the origin of the data`);

test("every record says which country it stands in, and none is private", () => {
  for (const country of compiled)
    for (const one of country.organizations) {
      expect(one.country).toBe(country.country);
      expect(one).not.toHaveProperty("private_fields");
    }
});

test("a number keeps its print; E.164 stands beside it only where the numbering plan has it", () => {
  const phones = compiled.flatMap((country) => country.organizations.flatMap((one) => one.phones ?? []));
  expect(phones.find(({ number }) => number === "+32 78 055 800")?.e164).toBe("+3278055800");
  expect(phones.filter(({ e164 }) => e164).length).toBeGreaterThan(300);
  const short = phones.filter(({ number }) => number.replace(/\D/g, "").length <= 4);
  expect(short.length).toBeGreaterThan(20);
  for (const phone of short) expect(phone).not.toHaveProperty("e164");
});

test("compiled twice, the snapshot is the same byte for byte", async () => {
  expect([...(await realParts())]).toEqual([...parts]);
});

test("the vocabulary names every country and language in use, and every country has its time zones", async () => {
  const { vocabulary } = directory;
  for (const code of directory.countries) {
    expect(vocabulary.countries[code], code).toMatch(/\p{L}{3}/u);
    expect(vocabulary.time_zones[code]?.length, code).toBeGreaterThan(0);
  }
  const spoken = compiled.flatMap((country) => country.organizations).flatMap((one) => [...one.services, ...(one.phones ?? [])]);
  for (const code of spoken.flatMap(({ languages = [] }) => languages)) expect(vocabulary.languages[code], code).toMatch(/\p{L}{3}/u);
  for (const word of ["belgium", "belgien", "бельгия", "벨기에"])
    expect(meaningsOf(directory.lexicon, fold(word))).toContainEqual({ kind: "country", id: "BE" });
  expect((await compileReal()).problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("an id is found in its country; one that nobody has is not", () => {
  expect(directory.organization("be-payoke")?.name).toBe("Payoke");
  expect(directory.organization("be-nobody")).toBeUndefined();
  expect(directory.organization("../../x")).toBeUndefined();
  expect(directory.country("__proto__")).toBeUndefined();
});
