import { expect, test } from "vitest";
import { readOffers } from "../../src/core/search/offers.ts";
import type { Listing } from "../../src/core/search/search-index.ts";
import { OffersWriter } from "../../src/core/search/write-offers.ts";

/** Invented: each takes people from another age on, more ages than anybody has. */
const shelterFrom = (minimum_age: number): Listing => ({
  id: `be-invented-${minimum_age}`,
  name: "Made-up House",
  kind: "ngo",
  country: "BE",
  coverage: "national",
  status: "active",
  assured: { on: "2026-11-01", how: "phone" },
  services: [{ type: "shelter", minimum_age }],
});

test.each([256, 257, 65_537])("what %i providers state, each another thing, is read where it was written", (count) => {
  const writer = new OffersWriter();
  for (let age = 0; age < count; age++) writer.add(shelterFrom(age));
  let text = "before";
  const [[, place] = ["", ""]] = writer.finish((written) => {
    const from = text.length;
    text += written;
    return from;
  });
  const offers = readOffers(`${text}after`, place);
  const stated = offers.statedIn("whom");
  const ages = Array.from({ length: count }, (_, n) => offers.whom[stated(n)]?.[0]?.minimum_age);
  expect(ages).toEqual(Array.from({ length: count }, (_, n) => n));
  expect(text).toMatch(/^[\0-\xff]*$/);
});
