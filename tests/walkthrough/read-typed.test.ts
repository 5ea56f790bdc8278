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
  test.each(["112", "+44 20 7946 0018", "020 7946 0018 ext. 5", "ask for Noor, 000 000", "٠٢ ٥٥٥", "0800 HOTEL"])("%s", (number) =>
    expect(accept(phone, number)).toEqual({ ok: true, value: number }),
  );
  test.each(["the desk", "none", "zero two", "5", "a1@b2.example", "https://example.org/12"])("%s is none", (text) =>
    expect(accept(phone, text)).toEqual({ ok: false, expected: { kind: "phone" } }),
  );
  test("what is not given has no digits", () => expect(accept(phone, "declined")).toEqual({ ok: true, value: "declined" }));
});

test("a time is a time of today, and what is neither stays for the question to refuse", () => {
  expect(read("9:05")).toBe("2026-11-22T09:05:00");
  expect(read("soon")).toBe("soon");
});
