import { join } from "node:path";
import { expect, test } from "vitest";
import { placeSignIn } from "../../src/core/lint/place-signs.ts";
import { shelterPlace } from "../../src/core/lint/rules/shelter-place.ts";
import { textsOf } from "../../src/core/lint/texts.ts";
import { compileReal, plainCountries, root } from "./real.ts";

const places = {
  street: [
    "12 Garden Street",
    "12 garden street",
    "at 5 Park Road, Leeds",
    "123 Main St",
    "Main St 4",
    "330 C Street SW, Washington",
    "Rue Kennedy",
    "12 rue de la Paix",
    "3e étage, 5 bd Haussmann",
    "Calle Mayor 5",
    "12 avenida 12-54, zona 1",
    "Rua Augusta 100",
    "Via Roma 3",
    "Via G. Salvadè 12",
    "ul. Marszałkowska 12",
    "улица Ленина 5",
    "вул. Хрещатик 1",
    "Hauptstr. 4",
    "Oberlaaer Straße 300",
    "in der Oranienstraße",
    "Kärntner Ring 12",
    "Lange Steenstraat 14",
    "Keizersgracht",
    "Drottninggatan 3",
    "Rruga e Durrësit",
    "Atatürk Cad. No: 5",
    "Jl. Sudirman No. 5",
    "شارع الحمرا",
    "רחוב הרצל 5",
    "ถนนสุขุมวิท",
    "人民路12号",
    "神南1丁目",
    "House 12",
    "Plot 45",
  ],
  coordinates: ["51.0543, 3.7174", "51°03′N", "9F28W6XX+2F", "///filled.count.soap"],
  "map-link": ["https://maps.app.goo.gl/abc", "https://www.google.com/maps/place/x", "https://osm.org/go/0EEQ", "geo:51.05,3.71"],
  postcode: ["SW1A 1AA", "1012 AB Amsterdam"],
  directions: [
    "opposite the church",
    "behind the police station",
    "near the central station",
    "en face de la gare",
    "frente al mercado",
    "gegenüber dem Bahnhof",
    "напротив вокзала",
  ],
} as const;

for (const [sign, texts] of Object.entries(places))
  test(`${sign} is seen in every language we know it in`, () => {
    for (const text of texts) expect(placeSignIn(text), text).toBe(sign);
    for (const text of texts) expect(placeSignIn(`A house for women, ${text}, open to all.`), text).toBeDefined();
  });

test("what only sounds like a place is let pass", () => {
  const harmless = [
    "street children and women on the street",
    "24 women on the street",
    "24 hour street work",
    "contact via WhatsApp or via the hotline",
    "24 places for women",
    "in place since 2008",
    "about 2-3 years",
    "a safe way out",
    "Reception house at a confidential address",
    "personnes en situation de rue",
    "45 days of safe housing",
    "next to legal help they give counselling",
    "near the border",
    "Law 678/2001 art. 27",
    "P.O. Box 12",
    "up to 18 years",
    "since 1 July 2023",
    "Convention 29",
    "for men close to their families",
    "block grants of 2025",
  ];
  for (const text of harmless) expect(placeSignIn(text), text).toBeUndefined();
});

const organizations = plainCountries(join(root, "directory-data")).flatMap((country) => country.organizations);
const linked: readonly unknown[] = ["website", "source", "sources", "number", "hours"];

test("nearly every published office would be seen if it stood in a shelter's text", () => {
  const offices = organizations.flatMap(({ office_address }) => (typeof office_address === "string" ? [office_address] : []));
  expect(offices.length).toBe(29);
  expect(offices.filter((address) => !placeSignIn(address)).length).toBeLessThanOrEqual(3);
});

test("false alarms on the texts of the real directory stay below 1 %", () => {
  const texts = organizations
    .flatMap(({ office_address: _, ...one }) => textsOf(one))
    .filter(({ path }) => !linked.includes(path.findLast((key) => typeof key === "string")));
  const alarms = texts.filter(({ text }) => placeSignIn(text));
  expect(texts.length).toBeGreaterThan(5000);
  expect(alarms.length / texts.length).toBeLessThan(0.01);
});

test("no place can be put into any text of any real shelter", async () => {
  const shelters = (await compileReal()).countries
    .flatMap(({ organizations }) => organizations)
    .filter(({ services }) => services.some(({ type }) => type === "shelter"));
  expect(shelters.length).toBeGreaterThan(100);
  // Every shelter with every place, in one of its texts: in the next one at the next shelter. F4 puts it into all of them.
  for (const [n, shelter] of shelters.entries())
    for (const [m, place] of Object.values(places).flat().entries()) {
      const spoiled = [
        { ...shelter, description: `${shelter.description} ${place}.` },
        { ...shelter, caution: place },
        { ...shelter, alternate_names: [place] },
        { ...shelter, services: shelter.services.map((service) => ({ ...service, note: `${service.note ?? ""} (${place})` })) },
      ][(n + m) % 4];
      if (shelterPlace.check(spoiled ?? shelter).length === 0) expect.fail(`${shelter.id}: ${place} is let pass`);
    }
});
