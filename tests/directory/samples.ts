import type { Organization } from "../../src/core/directory/model.ts";
import { type CountriesRead, readCountries } from "../../src/formats/read-countries.ts";

/** A sound record; tests spoil it. */
export const sound: Organization = {
  id: "be-one",
  name: "One",
  kind: "ngo",
  description: "Advice for victims.",
  coverage: "national",
  services: [{ type: "legal" }],
  status: "active",
  assured: { on: "2026-11-22", how: "public-page" },
  sources: ["https://example.org/one"],
  country: "BE",
};

export const shelter: Organization = { ...sound, services: [{ type: "shelter" }] };

const head = `country: "BE"\nemergency:\n  - { label: Emergency, number: "112", source: https://example.org/112 }\n`;

/** A record as YAML, `fields` instead of its own. */
export const record = (id: string, fields = "kind: ngo\n    description: Advice."): string => `  - id: ${id}
    name: ${id}
    ${fields}
    coverage: national
    services: [{ type: legal }]
    status: active
    assured: { on: 2026-11-22, how: public-page }
    sources: [https://example.org/one]
`;

export const countryFile = (...records: readonly string[]): string => `${head}organizations:\n${records.join("")}`;

/** Reads one country file by itself, as `check` does. */
export const read = (text: string, name = "BE.yaml"): CountriesRead =>
  readCountries([{ name, shown: name, text }], { standsElsewhere: () => false });

export const idsOf = ({ countries }: CountriesRead): string[] =>
  countries.flatMap(({ organizations }) => organizations.map(({ id }) => id));
