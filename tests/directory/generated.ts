import fc from "fast-check";
import type { Organization, Phone, Service } from "../../src/core/directory/model.ts";
import { exploitations, organizationKinds, populations, serviceTypes } from "../../src/core/vocabulary/ids.ts";

/*
 * Invented providers for properties: few words and places, so that many share them. Some names are in other scripts, and
 * pages of an index hold both.
 */

const words = ["Casa", "Luz", "Refuge", "Blue", "Door", "Women", "Ghent", "Haven", "Пайоке", "香港", "Sürya", "SOS"];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(" "));
const some = <T>(ids: readonly T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 });

const service: fc.Arbitrary<Service> = fc.record(
  {
    type: fc.constantFrom(...serviceTypes),
    populations: some(populations),
    exploitation: some(exploitations),
    minimum_age: fc.constantFrom(12, 18),
    access: fc.constantFrom("self", "referral", "both"),
    languages: some(["en", "ar", "fr"]),
    note: fc.constantFrom("Invented: a house with a garden", "Invented: wage claims"),
  },
  { requiredKeys: ["type"] },
);
const phone: fc.Arbitrary<Phone> = fc.record(
  {
    number: fc.integer({ min: 100, max: 99_999_999 }).map((n) => `+999 ${n}`),
    use: fc.constantFrom("hotline", "office"),
    hours: fc.constantFrom("24/7", "Mo-Fr 09:00-17:00"),
    source: fc.constant("https://example.org"),
  },
  { requiredKeys: ["number", "use", "source"] },
);
const organization: fc.Arbitrary<Omit<Organization, "id">> = fc.record(
  {
    name,
    alternate_names: fc.array(name, { minLength: 1, maxLength: 2 }),
    kind: fc.constantFrom(...organizationKinds),
    description: name.map((text) => `Invented. ${text} offers advice.`),
    website: fc.constant("https://blue-door.example.org"),
    phones: fc.array(phone, { minLength: 1, maxLength: 2 }),
    city: fc.constantFrom("Ghent", "Bruxelles", "Vienna", "Nowhere"),
    coverage: fc.oneof(fc.constant("national" as const), some(["Ghent", "Vienna"])),
    services: fc.array(service, { minLength: 1, maxLength: 3 }),
    status: fc.constantFrom("active", "active", "temporarily_closed", "defunct"),
    assured: fc.record({ on: fc.constantFrom("2026-11-01", "2025-01-01"), how: fc.constantFrom("phone", "public-page") }),
    sources: fc.constant(["https://example.org"]),
    country: fc.constantFrom("BE", "NL", "AT"),
  },
  {
    requiredKeys: ["name", "kind", "description", "coverage", "services", "status", "assured", "sources", "country"],
  },
);

/** A directory's organizations, with ids of their own. */
export const organizations: fc.Arbitrary<readonly Organization[]> = fc
  .array(organization, { minLength: 10, maxLength: 60 })
  .map((all) => all.map((one, n) => ({ ...one, id: `${one.country.toLowerCase()}-invented-${n}` })));

/** Words as they are typed: known ones, misspelt ones, numbers, nonsense. */
export const typed: fc.Arbitrary<readonly string[]> = fc.array(
  fc.constantFrom(
    ...["shelter", "women", "boy", "16", "lawyer", "ghent", "vienna", "belgium", "arabic", "hotline", "casa", "luz", "refuge"],
    ...["refgue", "blue", "door", "bluedoor", "heven", "пайоке", "香港", "surya", "sos", "wage", "garden", "xyzzy", "9990123456"],
    ...["from", "nigeria", "open", "now", "help"],
  ),
  { maxLength: 3 },
);
