import { check } from "@placemarkio/check-geojson";
import fc from "fast-check";
import { parse } from "vcard4";
import { describe, expect, test } from "vitest";
import type { Organization } from "../../src/core/directory/model.ts";
import { geojsonExport } from "../../src/formats/export/geojson.ts";
import { organizationUuid } from "../../src/formats/export/record-uuid.ts";
import { vcardExport } from "../../src/formats/export/vcard.ts";
import { record } from "../search/records.ts";
import { realCountries, textOf } from "./about.ts";
import { anyCountries, wildText } from "./any-organization.ts";

const withOne = (fields: Partial<Organization>) => [{ country: "BE", emergency: [], organizations: [record("be-one", fields)] }];
const lines = (card: string): readonly string[] => card.replaceAll("\r\n ", "").split("\r\n");
const source = "https://example.org";

describe("vCard 4.0", () => {
  const cardsOf = (text: string) => [parse(text)].flat();

  test("a card for each organization of the directory, by an independent reader", () => {
    const organizations = realCountries.flatMap((country) => country.organizations);
    const cards = cardsOf(textOf(vcardExport, realCountries));
    expect(cards).toHaveLength(organizations.length);
    for (const [n, card] of cards.entries()) {
      const { id, name } = organizations[n] as Organization;
      const values = (property: string) => card.getProperty(property).map(({ value }) => value);
      expect([values("FN"), values("UID"), values("KIND")]).toEqual([[name], [`urn:uuid:${organizationUuid(id)}`], ["org"]]);
    }
  });

  test("any record is a card: lines of at most 75 bytes, no character torn, and nothing that a text adds", () => {
    fc.assert(
      fc.property(anyCountries(wildText), (countries) => {
        const text = textOf(vcardExport, countries);
        for (const line of text.split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cs}/u);
        }
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const count = countries.flatMap(({ organizations }) => organizations).length;
        expect(lines(text).filter((line) => line.startsWith("BEGIN:VCARD"))).toHaveLength(count);
        const known = /^(BEGIN|VERSION|KIND|UID|FN|ORG|NICKNAME|TEL|EMAIL|URL|ADR|LANG|CATEGORIES|NOTE|SOURCE|END)[:;]/;
        for (const line of lines(text).filter((one) => one !== "")) expect(line).toMatch(known);
      }),
    );
  });

  test("a number is a link only where it is known to be one; a short code stays as printed", () => {
    const phones = [
      { number: "116 000", use: "hotline", source },
      { number: "+32 3 201 16 90", use: "whatsapp", e164: "+3232011690", hours: "24/7", source },
    ] as const;
    const card = lines(textOf(vcardExport, withOne({ phones })));
    expect(card.filter((line) => line.startsWith("TEL"))).toEqual([
      "TEL;VALUE=text;TYPE=voice:116 000",
      'TEL;VALUE=uri;TYPE="voice,text":tel:+3232011690',
    ]);
    expect(card.find((line) => line.startsWith("NOTE"))).toContain("24/7");
  });

  test("no street for a telephone to lead to; warning, confidentiality and day of the check in the note", () => {
    const card = lines(textOf(vcardExport, withOne({ city: "Ghent", office_address: "Made-up street 1", caution: "Ask, first; then go" })));
    expect(card).toContain("ADR:;;;Ghent;;;Belgium");
    const note = card.find((line) => line.startsWith("NOTE:")) ?? "";
    expect(note).toMatch(/^NOTE:Caution: Ask\\, first\\; then go\\n/);
    expect(note).toMatch(/\\nChecked: \d{4}-/);
    expect(card.some((line) => line.startsWith("REV"))).toBe(false);
    expect(textOf(vcardExport, withOne({ address_withheld: true }))).toContain("confidential");
  });
});

describe("GeoJSON", () => {
  test("is what RFC 7946 says, and never a point", () => {
    const text = textOf(geojsonExport, realCountries);
    const { features } = check(text) as { features: { geometry: unknown; id: string; properties: Organization }[] };
    const organizations = realCountries.flatMap((country) => country.organizations);
    expect(features.map(({ id }) => id)).toEqual(organizations.map(({ id }) => id));
    expect(features.map(({ properties }) => properties)).toEqual(organizations);
    expect(features.every(({ geometry }) => geometry === null)).toBe(true);
  });

  test("any records come back", () => {
    fc.assert(
      fc.property(anyCountries(wildText), (countries) => {
        const { features } = check(textOf(geojsonExport, countries)) as { features: { properties: unknown }[] };
        expect(features.map(({ properties }) => properties)).toEqual(countries.flatMap(({ organizations }) => organizations));
      }),
    );
  });
});
