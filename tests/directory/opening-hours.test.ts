import { expect, test, vi } from "vitest";
import { areReadable, covers } from "../../src/formats/opening-hours.ts";
import { directory } from "../fakes/directory.ts";

test("hours with holidays are readable in every country, also where the library knows none", () => {
  for (const country of directory.countries) expect([country, areReadable("Mo-Fr 09:00-17:00; PH off", country)]).toEqual([country, true]);
  expect(areReadable("office hours", "BE")).toBe(false);
  expect(areReadable("PH off", "KE")).toBe(false);
});

test("what a record says in its hours reaches no screen", () => {
  const said = [vi.spyOn(console, "error"), vi.spyOn(console, "warn"), vi.spyOn(console, "log")];
  const hostile = 'Mo-Fr 09:00-17:00 "\u001b]0;x\u0007\n::error file=a::b\n"; PH off';
  expect(areReadable(hostile, "KE")).toBe(true);
  expect(covers(hostile, "KE", new Date("2026-11-25T10:00:00"))).toBeUndefined();
  for (const one of said) expect(one).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
