import fc from "fast-check";
import type { Organization, Service } from "../../src/core/directory/model.ts";
import { populations, type ServiceType, statuses } from "../../src/core/vocabulary/ids.ts";
import { record } from "../search/records.ts";

const age = fc.integer({ min: 0, max: 30 });

/** Few types, so that several records offer the same. */
const service = fc.record(
  {
    type: fc.constantFrom<ServiceType>("shelter", "legal", "child-protection"),
    populations: fc.subarray([...populations]),
    minimum_age: age,
    maximum_age: age,
    languages: fc.subarray(["ar", "fr"]),
  },
  { requiredKeys: ["type"] },
);

/** Invented organizations of two countries. */
export const anyRecords: fc.Arbitrary<Organization[]> = fc
  .array(
    fc.record({
      country: fc.constantFrom("BE", "FR"),
      status: fc.constantFrom(...statuses),
      services: fc.array(service as fc.Arbitrary<Service>, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.map((fields, n) => record(`${fields.country.toLowerCase()}-${n}`, fields)));
