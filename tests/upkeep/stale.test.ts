import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/core/day.ts";
import { freshness } from "../../src/core/directory/fresh.ts";
import type { Assurance, Organization } from "../../src/core/directory/model.ts";
import { buildIndex } from "../../src/core/search/write-index.ts";
import { usedFor } from "../../src/core/upkeep/coverage.ts";
import { workList } from "../../src/core/upkeep/work-list.ts";
import { assuranceMethods } from "../../src/core/vocabulary/ids.ts";
import { staleCsv } from "../../src/formats/upkeep/stale-csv.ts";
import { staleCalendar } from "../../src/formats/upkeep/stale-ics.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { attacks } from "../figures/hostile.ts";
import { record } from "../search/records.ts";

const today = "2026-11-23";
const now = "2026-11-23T10:15:00.250Z";
const checked = (id: string, on: string, more: Partial<Assurance> = {}, fields: Partial<Organization> = {}) =>
  record(id, { assured: { on, how: "phone", ...more }, ...fields });
const list = (records: readonly Organization[], wanted: { limit?: number; countries?: readonly string[] } = {}) =>
  workList(buildIndex(records), { today, ...wanted });
const idsOf = (...args: Parameters<typeof list>) => list(...args).map(({ listing }) => listing.id);

describe("which records are to confirm", () => {
  test.each<[string, Organization, number | undefined, boolean]>([
    ["by phone yesterday", checked("be-a", "2026-11-22"), undefined, false],
    ["half a year ago by phone", checked("be-a", "2026-05-23"), undefined, false],
    ["longer ago by phone", checked("be-a", "2026-05-22"), undefined, true],
    ["only its page, and today", checked("be-a", today, { how: "public-page" }), undefined, true],
    ["of tomorrow: it is a day later in the far east", checked("be-a", "2026-11-24"), undefined, false],
    ["dated ahead", checked("be-a", "2026-11-25"), undefined, true],
    ["closed for good", checked("be-a", "2020-01-01", {}, { status: "defunct" }), undefined, false],
    ["closed for now", checked("be-a", "2020-01-01", {}, { status: "temporarily_closed" }), undefined, true],
    ["within the limit", checked("be-a", "2026-11-13", { how: "public-page" }), 10, false],
    ["over the limit, though fresh", checked("be-a", "2026-11-12"), 10, true],
    ["of tomorrow, with no patience at all", checked("be-a", "2026-11-24"), 0, false],
    ["dated ahead, with a limit", checked("be-a", "2026-11-25"), 10, true],
    ["today, with no patience at all", checked("be-a", today), 0, false],
  ])("%s", (_, one, limit, listed) => {
    expect(idsOf([one], limit === undefined ? {} : { limit })).toEqual(listed ? ["be-a"] : []);
  });

  test("a page that was read makes nothing fresh, however lately", () => {
    const day = fc.integer({ min: -400, max: 800 }).map((ago) => addDays(today, -ago));
    fc.assert(
      fc.property(day, fc.constantFrom(...assuranceMethods), (on, how) => {
        const [one] = list([checked("be-a", on, { how })]);
        expect(one === undefined).toBe(freshness({ on, how }, today) === "fresh");
        if (how === "public-page") expect(one?.freshness).toMatch(/ageing|stale/);
      }),
    );
  });
});

test("by country, then by who keeps them, the oldest first, then those most asked for", () => {
  const wide = [{ type: "shelter" }, { type: "legal" }] as const;
  const records = [
    checked("fr-a", "2020-01-01", {}, { country: "FR" }),
    checked("be-desk-young", "2024-02-01", { by: "desk" }),
    checked("be-desk-old", "2024-01-01", { by: "desk" }),
    checked("be-narrow", "2024-03-01", {}, { services: [{ type: "shelter", populations: ["men"] }] }),
    checked("be-wide", "2024-03-01", {}, { services: wide }),
    checked("be-ahead", "2027-01-01"),
    checked("be-old", "2023-01-01"),
  ];
  expect(idsOf(records)).toEqual(["be-ahead", "be-old", "be-wide", "be-narrow", "be-desk-old", "be-desk-young", "fr-a"]);
  expect(idsOf(records, { countries: ["FR"] })).toEqual(["fr-a"]);
});

test("used: pairs of service and person, each once", () => {
  const used = (...services: Organization["services"]) => usedFor(record("be-a", { services }));
  expect(used({ type: "shelter" })).toBe(5);
  expect(used({ type: "shelter", populations: ["women"] })).toBe(2);
  expect(used({ type: "shelter", populations: ["men"] }, { type: "shelter", populations: ["men", "boys"] })).toBe(3);
  expect(used({ type: "shelter" }, { type: "legal" })).toBe(10);
  expect(used({ type: "shelter", maximum_age: 17 })).toBe(3);
});

const hostile = attacks.join(" ");
const tasks = (name: string) => staleCalendar(list([checked("be-a", "2024-01-01", { by: "desk; night, day" }, { name })]), now);

describe("the calendar", () => {
  test("is what RFC 5545 says", () => {
    expect(tasks("Sürya, a house; by the \\ river for everybody who needs one, with a name that goes on")).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//referral-directory//stale//EN",
        "X-WR-CALNAME:Records to confirm",
        "BEGIN:VTODO",
        "UID:confirm-be-a@referral-directory",
        "DTSTAMP:20261123T101500Z",
        "DUE;VALUE=DATE:20241231",
        "SUMMARY:Confirm Sürya\\, a house\\; by the \\\\ river for everybody who needs ",
        " one\\, with a name that goes on (BE)",
        "DESCRIPTION:Last checked 2024-01-01 by phone (desk\\; night\\, day): stale. r",
        " eferral show be-a",
        "CATEGORIES:BE,desk\\; night\\, day",
        "PRIORITY:1",
        "STATUS:NEEDS-ACTION",
        "END:VTODO",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  test("whatever a name holds: no line over 75 bytes, no character torn, no line that it begins itself", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme", maxLength: 200 }), fc.constantFrom(...attacks, hostile)), (name) => {
        const text = tasks(name);
        const lines = text.split("\r\n");
        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\ufffd]/);
        const whole = text.replaceAll("\r\n ", "").split("\r\n");
        expect(whole.filter((line) => !/^[A-Z-]+[:;]/.test(line))).toEqual([""]);
        expect(whole).toHaveLength(16);
      }),
    );
  });

  test("a record keeps its id from day to day", () => {
    const uid = (text: string) => /UID:.*/.exec(text)?.[0];
    expect(uid(tasks("One"))).toBe(uid(tasks("Another")));
  });
});

test("CSV keeps its columns when there is nothing to do", () => {
  expect(staleCsv([])).toBe("country,steward,id,name,checked_on,checked_how,days_since,freshness,used_for,due\r\n");
  expect(staleCsv(list([checked("be-a", "2027-01-01", {}, { name: "=1+1" })])).split("\r\n")[1]).toBe(
    `BE,,be-a,"'=1+1",2027-01-01,phone,,stale,5,2026-11-23`,
  );
});

describe("the command", () => {
  const run = (...args: readonly string[]) => runIn({ directory }, "stale", ...args);

  test("exit 6 when something is over the limit, and only then", async () => {
    expect((await run()).code).toBe(0);
    expect((await run("--limit-days", "0")).code).toBe(6);
    const within = await run("--limit-days", "99999");
    expect([within.code, within.out]).toEqual([0, "Nothing to confirm.\n"]);
    for (const format of ["csv", "ics", "json"]) expect((await run("--limit-days", "0", "--format", format)).code).toBe(6);
  });

  test.each([
    [["--limit-days", "-1"], "whole number of days"],
    [["--limit-days", "1.5"], "whole number of days"],
    [["--limit-days", "soon"], "whole number of days"],
    [["--format", "xml"], "--format takes table, csv, ics, json"],
    [["--country", "Belgum"], "Did you mean Belgium?"],
  ])("%j can't be asked", async (args, said) => {
    const { code, err } = await run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  test("every record is in every format", async () => {
    const ids = directory.index.listings.map(({ id }) => id);
    const page = (await run()).out;
    const { data } = JSON.parse((await run("--json")).out);
    expect(data.records.map(({ id }: { id: string }) => id).sort()).toEqual(ids);
    for (const text of [page, (await run("--format", "csv")).out, (await run("--format", "ics")).out.replaceAll("\r\n ", "")])
      expect(ids.filter((id) => !text.includes(id))).toEqual([]);
  });
});
