import { expect, test } from "vitest";
import { readTyped } from "../../src/commands/walkthrough/read-typed.ts";
import { dangerFields } from "../../src/core/steps/danger.ts";

const now = "2026-11-22T21:00:00Z";
const read = (given: string): unknown => readTyped(dangerFields.call_made_at, given, { countries: {}, languages: {} }, now);

test.each(["now", "Now", "yes", "maintenant", "Oui", "ahora", "Sí"])(
  "%s is this moment: who calls for help has no time to write one",
  (given) => {
    expect(read(given)).toBe(now);
  },
);

test("a time is a time of today, and what is neither stays for the question to refuse", () => {
  expect(read("9:05")).toBe("2026-11-22T09:05:00");
  expect(read("soon")).toBe("soon");
});
