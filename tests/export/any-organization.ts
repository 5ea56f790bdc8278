import fc from "fast-check";
import type { Country, Organization } from "../../src/core/directory/model.ts";
import { neutral } from "../../src/core/text.ts";
import {
  accessModes,
  assuranceMethods,
  exploitations,
  organizationKinds,
  phoneUses,
  populations,
  serviceTypes,
  statuses,
} from "../../src/core/vocabulary/ids.ts";

/** What a format could take for something else: formulas, lists, numbers, dates, truth values, markup, ends of lines. */
const tricky = [
  ..."=1+1|+32 2 511|-|@sum|'=x|''+1|'quoted'|a \\| b|\\|\\||\\|\\\\||~|null|yes|No|NO|on|off|y|true|112:12|1:2:3|0123|0o17|0x1f|1_000|1e3|.inf|2026-11-22|<<|*alias|&anchor".split(
    "|",
  ),
  "a|b",
  "|",
  "\\",
  "a\\|",
  "use: number",
  '"quoted", and more',
  "# no comment",
  "#org",
  "- item",
  "key: value",
  "{a: 1}",
  "[x]",
  "%41",
  "`code`",
  "_x000D_",
  "constructor",
  "__proto__",
  "نجمة",
  "Ёж 😀 é",
  "national care",
];

/** One line without what no output may hold. */
export const plainText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...tricky),
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 5 }),
  )
  .map((text) => neutral(text.replace(/\p{Cs}|[\ufffd-\uffff]/gu, "")).trim())
  .filter((text) => /\S/.test(text));

/** The same, and line breaks, controls and marks that hide text. */
export const wildText: fc.Arbitrary<string> = fc
  .oneof(
    plainText,
    fc.constantFrom("a\nb", " two  spaces ", "a\r\n\tb", "x\u2028y\u0085z", "\u202etxt\u202c", "tag\u{e0041}", "bell\u0007", "\ufeffbom"),
  )
  .filter((text) => /\S/.test(text));

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { minLength: 1, maxLength: 3 });
const languages = fc.subarray(["ar", "no", "prs", "fr"], { minLength: 1 });
const count = fc.nat({ max: 99 });

const organization = (text: fc.Arbitrary<string>): fc.Arbitrary<Omit<Organization, "id" | "country">> => {
  const service = fc.record(
    {
      type: fc.constantFrom(...serviceTypes),
      populations: fc.subarray([...populations], { minLength: 1 }),
      exploitation: fc.subarray([...exploitations], { minLength: 1 }),
      minimum_age: count,
      maximum_age: count,
      access: fc.constantFrom(...accessModes),
      languages,
      fees: text,
      capacity: fc.record({ available: count, maximum: count, updated: day }, { requiredKeys: ["updated"] }),
      documents_required: text,
      not_for: text,
      note: text,
    },
    { requiredKeys: ["type"] },
  );
  const phone = fc.record(
    { number: text, use: fc.constantFrom(...phoneUses), hours: text, languages, note: text, source: text },
    { requiredKeys: ["number", "use", "source"] },
  );
  return fc.record(
    {
      name: text,
      alternate_names: some(text),
      kind: fc.constantFrom(...organizationKinds),
      description: text,
      website: text,
      emails: some(fc.record({ address: text, source: text })),
      phones: some(phone),
      city: text,
      office_address: text,
      address_withheld: fc.constant(true as const),
      coverage: fc.oneof(fc.constant("national" as const), some(text.filter((region) => region !== "national"))),
      services: some(service),
      status: fc.constantFrom(...statuses),
      assured: fc.record({ on: day, how: fc.constantFrom(...assuranceMethods), by: text }, { requiredKeys: ["on", "how"] }),
      age_recipient: fc.constant(`age1${"q".repeat(58)}`),
      caution: text,
      sources: some(text),
    },
    { requiredKeys: ["name", "kind", "description", "coverage", "services", "status", "assured", "sources"] },
  ) as fc.Arbitrary<Omit<Organization, "id" | "country">>;
};

/** Invented countries, whole and sound by the schema of a country file. */
export const anyCountries = (text: fc.Arbitrary<string>): fc.Arbitrary<Country[]> =>
  fc.array(fc.array(organization(text), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }).map((countries) =>
    countries.map((organizations, c) => {
      const country = ["NO", "BE"][c] ?? "BE";
      return {
        country,
        emergency: [{ label: "Police", number: "112", source: "https://example.org" }],
        organizations: organizations.map((fields, n) => ({ id: `${country.toLowerCase()}-${n}`, country, ...fields })),
      };
    }),
  );
