import { describe, expect, test } from "vitest";
import { readTyped } from "../../src/commands/walkthrough/read-typed.ts";
import { accept } from "../../src/core/steps/accept.ts";
import { dangerFields } from "../../src/core/steps/danger.ts";
import { senderFields } from "../../src/core/steps/sender.ts";

const now = "2026-11-22T21:00:00Z";
const read = (given: string): unknown => readTyped(dangerFields.call_made_at, given, { countries: {}, languages: {} }, now);

test.each(["now", "Now", "yes", "maintenant", "Oui", "ahora", "Sí"])(
  "%s is this moment: who calls for help has no time to write one",
  (given) => {
    expect(read(given)).toBe(now);
  },
);

describe("a telephone number is taken as it is written, with its digits", () => {
  const { phone } = senderFields;
  test.each([
    "112",
    "+44 20 7946 0018",
    "020 7946 0018 ext. 5",
    "ask for Noor, 000 000",
    "٠٢ ٥٥٥",
    "0800 HOTEL",
    "17",
    "9-1-1",
    "02/555 01 01",
    "(020) 7946.0018",
    "tel0470123456",
    "20415",
    "20415 (the desk)",
    "*211",
    "116 for children",
    "116 000",
    "flat 12, 020 7946 0018",
    "204156",
    "204156 (flat 12)",
    "the desk, 204 156",
    "2026-11-25: 020 7946 0018",
  ])("%s", (number) => expect(accept(phone, number)).toEqual({ ok: true, value: number }));
  test.each([
    "the desk",
    "none",
    "zero two",
    "5",
    "a1@b2.example",
    "https://example.org/12",
    "flat 12",
    "flat 204",
    "flat 20415",
    "flat 204156",
    "Wohnung 204156, 2. Stock",
    "București 010101",
    "квартира 204156",
    "Wohnung 20415, 4. Stock",
    "room 110, second floor",
    "appartement 204",
    "Zimmer 1204",
    "12-15",
    "12 - 15",
    "12–15 years",
    "24/7",
    "2026-11-25",
    "25.11.2026",
    "2026-11-25 09:00",
    "2026-11-25T09:00",
    "09:00-17:00",
    "no phone, room 12 4th floor",
    "room 12b, 4 to 5",
    "R5",
    "١٢-١٥",
  ])("%s is none", (text) => expect(accept(phone, text)).toEqual({ ok: false, expected: { kind: "phone" } }));
  test("what is not given has no digits", () => expect(accept(phone, "declined")).toEqual({ ok: true, value: "declined" }));
});

test("a time is a time of today, and what is neither stays for the question to refuse", () => {
  expect(read("9:05")).toBe("2026-11-22T09:05:00");
  expect(read("soon")).toBe("soon");
});

describe("by a clock that is ahead of UTC", () => {
  const winter = (given: string, ahead = 60, at = now): unknown =>
    readTyped(dangerFields.call_made_at, given, { countries: {}, languages: {} }, at, () => ahead);

  test.each([
    ["21:55", 60, "2026-11-22T20:55:00Z"],
    ["9:05", 345, "2026-11-23T03:20:00Z"],
    ["2026-11-21 23:30", -300, "2026-11-22T04:30:00Z"],
    ["2026-11-21T23:30:00", 60, "2026-11-21T22:30:00Z"],
    // What names its zone needs no clock.
    ["2026-11-21T23:30:00Z", 60, "2026-11-21T23:30:00Z"],
    ["2026-11-21T23:30:00+02:00", 60, "2026-11-21T23:30:00+02:00"],
    ["soon", 60, "soon"],
    ["25:00", 60, "2026-11-22T25:00:00"],
  ])("%s, %i minutes ahead, is %s", (given, ahead, instant) => {
    expect(winter(given, ahead)).toBe(instant);
  });

  test("today is the day that the clock shows: after midnight it is another one than in UTC", () => {
    expect(winter("0:10", 60, "2026-11-22T23:20:00Z")).toBe("2026-11-22T23:10:00Z");
  });

  test("a time before the clocks were changed is read by the clock as it was", () => {
    const changed = (instant: string): number => (instant < "2026-10-25T01:00:00Z" ? 120 : 60);
    const read = (given: string) => readTyped(dangerFields.call_made_at, given, { countries: {}, languages: {} }, now, changed);
    expect(read("2026-10-24 12:00")).toBe("2026-10-24T10:00:00Z");
    expect(read("2026-10-25 01:30")).toBe("2026-10-24T23:30:00Z");
    expect(read("2026-10-25 12:00")).toBe("2026-10-25T11:00:00Z");
  });
});
