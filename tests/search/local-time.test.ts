import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hoursElsewhere, type Stretch } from "../../src/core/directory/hours-elsewhere.ts";
import { localTimeWords as w } from "../../src/messages/en/local-time.ts";
import { minutesAhead } from "../../src/ports/zone.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { bareEnv, call } from "../program/program.ts";

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const text = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
const said = (hours: string, minutes: number): string =>
  w.both(hours, "X", hoursElsewhere(hours, minutes) ?? [], "here").slice(hours.length + 7);

describe("hours by another clock", () => {
  test.each([
    ["Mo-Fr 09:00-17:00", 60, "Mo-Fr 10:00-18:00 here"],
    ["Mo-Fr 09:00-17:00", -360, "Mo-Fr 03:00-11:00 here"],
    ["Mo-Fr 09:00-17:00", 480, "Mo-Fr 17:00-01:00 into the next day here"],
    ["Mo-Fr 18:00-22:00", 480, "Mo-Fr 02:00-06:00 the next day here"],
    ["Mo-Fr 18:00-22:00", 120, "Mo-Fr 20:00-24:00 here"],
    ["Mo-Fr 06:00-10:00", -480, "Mo-Fr 22:00-02:00 from the day before here"],
    ["Mo-Fr 06:00-10:00", -600, "Mo-Fr 20:00-24:00 the day before here"],
    ["Tu,Th 22:00-02:00", 60, "Tu,Th 23:00-03:00 into the next day here"],
    ["Mo-Fr 09:00-12:30,13:30-17:00; Sa 09:00-14:00; PH off", 345, "Mo-Fr 14:45-18:15, 19:15-22:45; Sa 14:45-19:45; PH off here"],
    ["09:00-18:00", 30, "09:30-18:30 here"],
  ])("%s, %i minutes ahead", (hours, minutes, expected) => expect(said(hours, minutes)).toBe(expected));

  test.each(["24/7", "sunrise-sunset", "Mo-Fr 09:00+", "Mar-Oct Mo 09:00-17:00", "Mo-Fr 9-17", ""])("%s is left to words", (hours) =>
    expect(hoursElsewhere(hours, 60)).toBeUndefined(),
  );

  const minute = fc.integer({ min: 0, max: 1439 });
  test("every stretch begins and ends at the same moments", () => {
    fc.assert(
      fc.property(minute, minute, fc.integer({ min: -840, max: 840 }), (opens, closes, ahead) => {
        const parts = hoursElsewhere(`Mo ${text(opens)}-${text(closes)}`, ahead);
        // The end may lie two days on: that is left to words.
        if (!parts) return;
        const [{ from, to, begins, ends }] = parts.flatMap(({ stretches }) => stretches) as [Stretch];
        expect(begins * 1440 + minutesOf(from) - ahead).toBe(opens);
        expect(ends * 1440 + minutesOf(to) - ahead).toBe(closes > opens ? closes : closes + 1440);
        for (const shown of [from, to]) expect(shown).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
      }),
    );
  });
});

test("zones of a country are compared at the moment, with their summer", () => {
  expect(minutesAhead("2026-11-23T10:00:00Z", ["Europe/Brussels"])).toEqual([60]);
  expect(minutesAhead("2026-07-23T10:00:59Z", ["Europe/Brussels"])).toEqual([120]);
  expect(minutesAhead("2026-11-23T10:00:00Z", ["Asia/Kathmandu"])).toEqual([345]);
  expect(minutesAhead("2026-11-23T23:30:00Z", ["America/New_York", "America/Chicago"])).toEqual([-300, -360]);
  expect(minutesAhead("2026-11-23T10:00:00Z", ["Europe/Berlin", "Europe/Busingen"])).toEqual([60]);
});

describe("--local-time", () => {
  const at = async (zone: { ahead: number; place: string | undefined }, ...argv: string[]) => {
    const { out, err, code } = await runIn({ directory, zone, env: { COLUMNS: "120" } }, ...argv, "--local-time");
    return { out: out.replace(/\s+/g, " "), err, code };
  };

  test("show: both clocks, and for which day", async () => {
    const { out, err } = await at({ ahead: 120, place: "Helsinki" }, "show", "be-pag-asa");
    expect(out).toContain("Mo-Fr 09:00-17:00 in Belgium, Mo-Fr 10:00-18:00 here (Helsinki)");
    expect(err).toContain("reckoned for 2026-11-23");
  });

  test("the same clock is said to be the same", async () => {
    const { out } = await at({ ahead: 60, place: undefined }, "search", "shelter", "ghent");
    expect(out).toContain("Mo-Fr 09:00-17:00 in Belgium, the same here");
  });

  test("a country with several zones: the provider's clock alone", async () => {
    const { out } = await at({ ahead: 0, place: "London" }, "show", "pt-linha-migrantes");
    expect(out).toContain("Mo-Fr 09:00-20:00; Sa 09:00-17:00 by the provider's clock; Portugal has several time zones");
    expect(out).not.toContain("here (London)");
  });

  test("data is not the place for it", async () => {
    expect(await at({ ahead: 0, place: "London" }, "show", "be-payoke", "--json")).toMatchObject({ code: 2, out: "" });
    expect(await at({ ahead: 0, place: "London" }, "search", "ghent", "--format", "csv")).toMatchObject({ code: 2, out: "" });
  });

  test("the zone is that of the computer, or TZ", () => {
    const clock = ["-r", join(import.meta.dirname, "../vault/clock.cjs")];
    const shown = (TZ: string, language = "en") =>
      call(["show", "be-pag-asa", "--local-time"], {
        env: bareEnv({ TZ, REFERRAL_LANG: language, CLOCK_AT: "2026-11-23T12:00:00Z" }),
        node: clock,
      }).out.replace(/\s+/g, " ");
    expect(shown("Asia/Tokyo")).toContain("Mo-Fr 17:00-01:00 into the next day here (Tokyo)");
    expect(shown("America/New_York")).toContain("Mo-Fr 03:00-11:00 here (New York)");
    expect(shown("America/New_York", "fr")).toContain("lun-ven 09:00-17:00 (Belgique), lun-ven 03:00-11:00 ici (New York)");
    expect(shown("America/New_York", "es")).toContain("lun-vie 09:00-17:00 (Bélgica)");
  });
});
