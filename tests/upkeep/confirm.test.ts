import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { assuranceFault } from "../../src/core/upkeep/assurance.ts";
import { isRole } from "../../src/core/upkeep/role.ts";
import { read } from "../directory/samples.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { inCheckout } from "./checkout.ts";
import { inTurn, lineChanges, realFiles } from "./real-records.ts";

const said = "be-payoke: checked on 2026-11-25 by phone (the line's desk).";
const byPhone = ["confirm", "be-payoke", "--how", "phone", "--by", "the line's desk"];

describe("in a checkout", () => {
  test("only the assured lines of the record change, and check accepts them", () =>
    inCheckout(async ({ referral, numstat, changes }) => {
      expect(await referral(...byPhone)).toMatchObject({ code: 0, out: `${said}\n`, err: "" });
      expect(numstat()).toBe("3\t2\tdirectory-data/BE.yaml\n");
      expect(changes()).toEqual([
        "-      on: 2026-11-22",
        "-      how: public-page",
        "+      on: 2026-11-25",
        "+      how: phone",
        "+      by: the line's desk",
      ]);
      expect((await referral("check")).code).toBe(0);
      // Once more: nothing is new.
      expect((await referral(...byPhone)).out).toContain("stands there already");
      expect(numstat()).toBe("3\t2\tdirectory-data/BE.yaml\n");
      // Another way, later, and nobody said who.
      expect((await referral("confirm", "be-payoke", "--how", "visit", "--on", "2026-11-25")).code).toBe(0);
      expect(changes()).toEqual(["-      on: 2026-11-22", "-      how: public-page", "+      on: 2026-11-25", "+      how: visit"]);
    }));

  test.each<[string, readonly string[], number, RegExp]>([
    ["a day to come", ["be-payoke", "--how", "phone", "--on", "2026-11-26"], 2, /has not come yet/],
    [
      "a day before the last check",
      ["be-payoke", "--how", "phone", "--on", "2026-11-21"],
      2,
      /before the check that stands there \(2026-11-22\)/,
    ],
    ["no day", ["be-payoke", "--how", "phone", "--on", "2026-11-31"], 2, /no day/],
    ["a way that is not known", ["be-payoke", "--how", "fax"], 2, /there is no fax; known: public-page, phone, email, visit/],
    ["no way", ["be-payoke"], 2, /--how is missing/],
    ["a person", ["be-payoke", "--how", "phone", "--by", "Ana Petrova"], 2, /a person's name/],
    ["an id with a slip", ["be-payok", "--how", "phone"], 4, /Did you mean be-payoke\?/],
    ["an id of nobody", ["zz-nobody", "--how", "phone"], 4, /no such record/],
    ["what asks, without a terminal", ["be-payoke", "--changed", "--how", "phone"], 2, /needs a terminal/],
    ["a folder that is not there", ["be-payoke", "--how", "phone", "--directory", "nowhere"], 2, /there is no folder nowhere/],
  ])("%s is refused, and nothing is written", (_, args, code, why) =>
    inCheckout(async ({ referral, numstat }) => {
      const ran = await referral("confirm", ...args);
      expect(ran).toMatchObject({ code, out: "" });
      expect(ran.err).toMatch(why);
      expect(numstat()).toBe("");
    }),
  );

  test("a page read again does not take the place of a call, nor does an older call of a newer", () => {
    const phone = { on: "2026-11-01", how: "phone" } as const;
    expect(assuranceFault({ on: "2026-11-25", how: "public-page" }, phone, "2026-11-25")).toBe("weaker");
    expect(assuranceFault({ on: "2027-11-25", how: "public-page" }, phone, "2027-11-25")).toBeUndefined();
    expect(assuranceFault({ on: "2026-11-25", how: "public-page" }, { ...phone, how: "public-page" }, "2026-11-25")).toBeUndefined();
    expect(assuranceFault({ on: "2026-11-01", how: "visit" }, phone, "2026-11-25")).toBeUndefined();
    expect(assuranceFault({ on: "2026-10-31", how: "visit" }, phone, "2026-11-25")).toBe("older");
    // What was dated ahead was never made.
    expect(assuranceFault({ on: "2026-11-25", how: "visit" }, { ...phone, on: "2027-01-01" }, "2026-11-25")).toBeUndefined();
  });

  test("a tombstone leads on, a closed one says so, and a record with an error is not confirmed", () =>
    inCheckout(async ({ folder, referral, numstat, git }) => {
      const path = join(folder, "directory-data/BE.yaml");
      const moved = "moved:\n  - id: be-paioke\n    moved_to: be-payoke\n  - id: be-gone\n    closed_on: 2026-01-01\n";
      writeFileSync(path, readFileSync(path, "utf8").replace(/\n?$/, `\n${moved}`));
      git("commit", "--quiet", "--all", "--message", "moved");
      expect(await referral("confirm", "be-gone", "--how", "phone")).toMatchObject({ code: 4, out: "" });
      const ran = await referral("confirm", "be-paioke", "--how", "phone");
      expect(ran).toMatchObject({ code: 0, err: "be-paioke is now be-payoke.\n" });
      expect(numstat()).toBe("2\t2\tdirectory-data/BE.yaml\n");
      writeFileSync(path, readFileSync(path, "utf8").replace("city: Antwerp", "town: Antwerp"));
      const faulty = await referral("confirm", "be-payoke", "--how", "email");
      expect(faulty.code).toBe(5);
      expect(faulty.out).toMatch(/^directory-data\/BE\.yaml:\d+:5 {2}unknown-field/);
      expect(faulty.err).toContain("Nothing was written.");
      expect(numstat()).toBe("3\t3\tdirectory-data/BE.yaml\n");
    }));
});

test("outside a checkout there is nothing to write, and the installed package is never written", () =>
  inCheckout(async ({ folder, referral, git }) => {
    git("mv", "directory-data", "elsewhere");
    expect(await referral(...byPhone)).toMatchObject({ code: 2, err: expect.stringContaining("no directory to write here") });
    git("mv", "elsewhere", "node_modules");
    expect((await referral(...byPhone, "--directory", "node_modules")).err).toContain("belongs to the installed program");
    expect(readFileSync(join(folder, "node_modules/BE.yaml"), "utf8")).not.toContain("how: phone");
  }));

test("in a folder of one's own a record says only what it changes: the check is added", () =>
  inCheckout(async ({ folder, referral }) => {
    const path = join(folder, "BE.yaml");
    const text = 'country: "BE"\norganizations:\n  - id: be-payoke\n    caution: Ask for the desk. # heard there\n';
    writeFileSync(path, text);
    expect((await referral("confirm", "be-surya", "--how", "phone", "--directory", ".")).err).toContain("stands in the built-in directory");
    expect(await referral(...byPhone, "--directory", ".")).toMatchObject({ code: 0, out: `${said}\n` });
    const before = "    caution: Ask for the desk.";
    const assured = "    assured:\n      on: 2026-11-25\n      how: phone\n      by: the line's desk\n";
    expect(readFileSync(path, "utf8")).toBe(text.replace(before, assured + before));
    expect((await referral("check", "--directory", ".")).code).toBe(0);
  }));

const files = realFiles();
test.each(files.map((file) => [file.name, inTurn(file, 0).map(([, id]) => id), file] as const))(
  "of records of %s (%j): every other byte stays, and check accepts it",
  async (name, confirmed, { text, ids }) => {
    const path = `directory-data/${name}`;
    let now = text;
    for (const id of confirmed) {
      const world = { directory, files: new Map([[path, now]]), clock: "2026-11-25T10:00:00Z" };
      const { code, err, files: after } = await runIn(world, "confirm", id, "--how", "visit");
      expect(code, err).toBe(0);
      const next = after.get(path) ?? "";
      const assured = { gone: ["      on: 2026-11-22", "      how: public-page"], come: ["      on: 2026-11-25", "      how: visit"] };
      expect(lineChanges(now, next), id).toEqual(assured);
      now = next;
    }
    const { countries, problems } = read(now, name);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(countries[0]?.organizations.map(({ id }) => id)).toEqual(ids);
    const visited = countries[0]?.organizations.filter(({ assured }) => assured.on === "2026-11-25" && assured.how === "visit");
    expect(visited?.map(({ id }) => id)).toEqual(confirmed);
  },
);

test.each<[string, boolean]>([
  ["the line's desk", true],
  ["steward", true],
  ["PAG-ASA", true],
  ["Duty Officer", true],
  ["Ligne d'écoute", true],
  ["Ana", false],
  ["Ana Petrova", false],
  ["Ms Petrova of the desk", false],
  ["ana.petrova", false],
  ["desk@example.org", false],
  ["desk, 0470 00 00 00", false],
])("%s: a role is %s", (text, role) => expect(isRole(text)).toBe(role));
