import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsOf } from "../../src/commands/sheet-facts.ts";
import { instantAt, minutesOf } from "../../src/core/day.ts";
import { localMoment } from "../../src/core/local-moment.ts";
import { clockIn } from "../../src/formats/sheet/clock.ts";
import { sheetLanguage } from "../../src/messages/en/sheet-language.ts";
import { sheetLanguages } from "../../src/messages/sheet-languages.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { cases } from "./cases.ts";

const facts = factsOf(directory);
const read = (country: string, instant: string): string => clockIn(country, facts, sheetLanguage)(instant);

describe("a time on a sheet for professionals", () => {
  test.each([
    ["BE", "2026-11-24T18:00:00Z", "2026-11-24 19:00 (Belgium; 18:00 UTC)"],
    ["BE", "2026-07-24T18:00:00Z", "2026-07-24 20:00 (Belgium; 18:00 UTC)"],
    ["BE", "2026-11-24T23:30:00Z", "2026-11-25 00:30 (Belgium; 2026-11-24 23:30 UTC)"],
    ["BE", "2026-11-24T20:00:00+02:00", "2026-11-24 19:00 (Belgium; 18:00 UTC)"],
    ["GB", "2026-11-24T18:00:00Z", "2026-11-24 18:00 (United Kingdom; 18:00 UTC)"],
    ["NP", "2026-11-24T18:00:00Z", "2026-11-24 23:45 (Nepal; 18:00 UTC)"],
    // Two zones of one name of a clock are no reason to doubt.
    ["DE", "2026-11-24T18:00:00Z", "2026-11-24 19:00 (Germany; 18:00 UTC)"],
    ["US", "2026-11-24T18:00:00Z", "2026-11-24 18:00 UTC, the local hour may be another (United States has several time zones)"],
    ["ES", "2026-11-24T18:00:00Z", "2026-11-24 18:00 UTC, the local hour may be another (Spain has several time zones)"],
    ["ES", "2026-11-24T19:00:00+01:00", "2026-11-24 19:00 (+01:00)"],
    ["ZZ", "2026-11-24T18:00:00Z", "2026-11-24 18:00 UTC, the local hour may be another (time zone not known)"],
  ])("in %s, %s is %s", (country, instant, words) => {
    expect(read(country, instant)).toBe(words);
  });

  test.each(["2026-11-24T19:00", "2026-11-24 19:00", "2026-11-24T19:00:00"])("%s, without a zone, is never moved", (typed) => {
    expect(read("BE", typed)).toBe("2026-11-24 19:00");
  });

  test("in the language of whoever gets it", async () => {
    const [fr, es] = [await sheetLanguages.fr(), await sheetLanguages.es()];
    expect(clockIn("BE", facts, fr)("2026-11-24T18:00:00Z")).toBe("2026-11-24 19:00 (Belgique\u00a0; 18:00 UTC)");
    expect(clockIn("BE", facts, es)("2026-11-24T18:00:00Z")).toBe("2026-11-24 19:00 (Bélgica; 18:00 UTC)");
  });
});

test("local time, less its offset, is the same instant", () => {
  const ahead = fc.integer({ min: -12 * 60, max: 14 * 60 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000_000 }), ahead, (minutes, offset) => {
      const shown = localMoment(instantAt(minutes), "XX", () => [offset]);
      if (shown.kind !== "local") throw new Error(shown.kind);
      expect(minutesOf(`${shown.local}:00Z`)).toBe(minutes + offset);
      expect(minutesOf(`${shown.local}:00${shown.offset}`)).toBe(minutes);
      expect(minutesOf(`${shown.utc}:00Z`)).toBe(minutes);
    }),
  );
});

describe("on the person's sheet", () => {
  const sheet = async (from: string, changes: readonly (readonly [RegExp, string])[] = [], ...more: readonly string[]) => {
    const text = changes.reduce((given, [old, now]) => given.replace(old, now), cases.get(from) ?? "");
    const files = new Map([["case.yaml", text]]);
    return (await runIn({ directory, files }, "start", "--answers", "case.yaml", "--sheet", "person", ...more)).out;
  };

  test("one hour: the one on the clocks there", async () => {
    const out = await sheet("wage-claim-poland");
    expect(out).toContain("When: 2026-11-24 10:30\n");
    expect(out).not.toContain("UTC");
  });

  test("the offset beside it, where the clocks where the person is show another hour", async () => {
    const from = async (country: string) =>
      /When: .*/.exec(await sheet("service-abroad", [[/^ {2}country: AT/m, `  country: ${country}`]]))?.[0];
    expect(await from("AT")).toBe("When: 2026-11-24 10:30");
    expect(await from("GB")).toBe("When: 2026-11-24 10:30 (UTC+01:00)");
  });

  test("where several zones leave it open: UTC, and a sentence that the local time may be another", async () => {
    const out = await sheet("wage-claim");
    expect(out).toContain("When: 2026-11-24 18:00 UTC\n  This may not be the local time. Ask what it is in local time.\n");
    expect(await sheet("wage-claim", [[/18:00:00Z/, "18:00"]])).toContain("When: 2026-11-24 18:00\n  Where:");
  });
});
