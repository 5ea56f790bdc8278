import { expect, test } from "vitest";
import { openAt } from "../../src/ports/open-now.ts";
import { directory } from "./directory.ts";

const zonesOf = (country: string) => directory.vocabulary.time_zones[country] ?? [];

test.each([
  ["24/7", "XX", "2026-11-24T03:00:00Z", true],
  ["Mo-Fr 09:00-17:00", "BE", "2026-11-24T08:30:00Z", true],
  ["Mo-Fr 09:00-17:00", "BE", "2026-11-24T07:30:00Z", false],
  ["Mo-Fr 09:00-17:00", "IN", "2026-11-24T04:00:00Z", true],
  ["Mo-Fr 09:00-17:00", "IN", "2026-11-24T12:00:00Z", false],
  ["Mo-Fr 09:00-17:00", "NZ", "2026-11-22T22:00:00Z", true], // Monday morning there
  ["Mo-Fr 00:00-24:00", "US", "2026-11-25T18:00:00Z", true],
  ["Mo-Fr 09:00-17:00", "US", "2026-11-24T14:30:00Z", undefined], // open in New York, closed in Honolulu
  ["Mo-Fr 09:00-17:00", "XX", "2026-11-24T10:00:00Z", undefined],
  ["when it rains", "BE", "2026-11-24T10:00:00Z", undefined],
])("%s in %s at %s: %s", async (hours, country, now, open) => {
  const isOpen = await openAt(now, zonesOf);
  expect(isOpen(hours, country)).toBe(open);
});
