import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { freshness } from "../../src/core/directory/fresh.ts";
import type { Zone } from "../../src/ports/zone.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { call, root } from "../program/program.ts";

/* The day on which a keeper phoned is that of the clock on their wall: in Auckland it is the 26th when in UTC it is still the 25th. */
const auckland: Zone = { ahead: 13 * 60, place: "Auckland" };
const losAngeles: Zone = { ahead: -8 * 60, place: "Los Angeles" };
const path = "directory-data/BE.yaml";
const before = readFileSync(join(root, path), "utf8");

const run = (argv: readonly string[], clock: string, zone: Zone, files: Readonly<Record<string, string>> = {}) =>
  runIn({ directory, files: new Map(Object.entries({ [path]: before, ...files })), clock, zone }, ...argv);
const confirm = async (clock: string, zone: Zone, ...more: readonly string[]) => {
  const { code, files } = await run(["confirm", "be-payoke", "--how", "phone", ...more], clock, zone);
  const after = files.get(path) ?? "";
  return { code, on: after === before ? undefined : /on: (2026-11-2[4-9])\n/.exec(after)?.[1] };
};

describe("a check is of the day here", () => {
  test.each([
    ["the morning of the 26th", "2026-11-25T21:30:00Z", auckland, "2026-11-26", "2026-11-27"],
    ["the afternoon of the 25th", "2026-11-26T00:30:00Z", losAngeles, "2026-11-25", "2026-11-26"],
  ] as const)("%s (%s, %o)", async (_, clock, zone, today, tomorrow) => {
    expect(await confirm(clock, zone)).toEqual({ code: 0, on: today });
    expect(await confirm(clock, zone, "--on", today)).toEqual({ code: 0, on: today });
    expect(await confirm(clock, zone, "--on", tomorrow)).toEqual({ code: 2, on: undefined });
  });

  test("what was read of a list is of today, and not of tomorrow", async () => {
    const list = readFileSync(join(root, "tests/import/lists/hotlines.json"), "utf8");
    const imported = async (on: string, zone: Zone) =>
      (await run(["import", "list.json", "--checked-on", on], "2026-11-25T21:30:00Z", zone, { "list.json": list })).err;
    expect(await imported("2026-11-26", auckland)).not.toContain("--checked-on");
    expect(await imported("2026-11-27", auckland)).toContain("--checked-on");
    expect(await imported("2026-11-26", losAngeles)).toContain("--checked-on");
  });
});

describe("a check of this morning in the far east is no check to come, wherever it is looked at", () => {
  test.each([
    ["2026-11-25", "fresh"],
    ["2026-11-26", "fresh"],
    ["2026-11-27", "stale"],
  ] as const)("dated %s, on the 25th: %s", (on, expected) => expect(freshness({ on, how: "phone" }, "2026-11-25")).toBe(expected));
});

test("the clock here is that of TZ", () => {
  const made = (TZ: string) => {
    const clock = join(import.meta.dirname, "../vault/clock.cjs");
    const env = { PATH: process.env.PATH, TZ, CLOCK_AT: "2026-11-25T21:30:00Z" };
    const { out } = call(["report", "be-payoke", "--problem", "closed", "--json"], { env, node: ["-r", clock] });
    return JSON.parse(out).data.on;
  };
  expect([made("Pacific/Auckland"), made("America/Los_Angeles")]).toEqual(["2026-11-26", "2026-11-25"]);
});
