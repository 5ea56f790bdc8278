import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Directory } from "../../src/core/directory/directory.ts";
import { checkout, partsOf } from "./opened.ts";
import { countryFile, record } from "./samples.ts";

const partial = `country: "BE"
organizations:
  - id: be-payoke
    caution: Ask for the night team.
    phones:
      - { number: "+32 3 201 16 91", use: office, source: https://example.org/ours }
`;

const cacheOf = (cache: string): string => join(cache, "referral", readdirSync(join(cache, "referral"))[0] ?? "");
const listed = (directory: Directory): string[] => directory.index.listings.map(({ id }) => id);

test("a record of a layer overrides the fields it has, and they are private", async () => {
  const { open, layer } = checkout();
  const before = (await open()).organization("be-payoke");
  const after = (await open([layer("ours", { "BE.yaml": partial })])).organization("be-payoke");
  expect(after).toEqual({
    ...before,
    caution: "Ask for the night team.",
    phones: [{ number: "+32 3 201 16 91", use: "office", source: "https://example.org/ours", e164: "+3232011691" }],
    private_fields: ["caution", "phones"],
  });
});

test("what a layer leaves alone stays, numbers and all", async () => {
  const { open, layer } = checkout();
  const folder = layer("ours", { "BE.yaml": `country: "BE"\norganizations:\n  - id: be-pag-asa\n    caution: Ask.\n` });
  const [before, after] = [await open(), await open([folder])].map((directory) => directory.organization("be-pag-asa"));
  expect(before?.phones?.[0]?.e164).toBe("+3225116464");
  expect(after).toEqual({ ...before, caution: "Ask.", private_fields: ["caution"] });
});

test("a layer may change the national facts one by one", async () => {
  const { open, layer } = checkout();
  const fact = `{ within_hours: 24, to: the guardianship service, source: https://example.org, checked: 2026-11-22 }`;
  const folder = layer("ours", { "BE.yaml": `country: "BE"\nmechanism:\n  child_notification: ${fact}\n` });
  const [before, after] = [await open(), await open([folder])].map((directory) => directory.country("BE"));
  expect(after).toEqual({
    ...before,
    mechanism: { ...before?.mechanism, child_notification: expect.objectContaining({ within_hours: 24 }) },
  });
  expect(after?.emergency).not.toEqual([]);
});

test("a new record is private in all its fields, and is found by search", async () => {
  const { open, layer } = checkout();
  const directory = await open([layer("ours", { "BE.yaml": countryFile(record("be-ours")) })]);
  const ours = directory.organization("be-ours");
  expect(ours?.private_fields).toEqual(["name", "kind", "description", "coverage", "services", "status", "assured", "sources"]);
  expect(listed(directory)).toContain("be-ours");
  expect(listed(directory)).toContain("be-payoke");
  expect(directory.organization("be-pag-asa")).not.toHaveProperty("private_fields");
});

test("a new file adds a country", async () => {
  const { open, layer } = checkout();
  const directory = await open([layer("ours", { "LU.yaml": countryFile(record("lu-ours")).replace("BE", "LU") })]);
  expect(directory.countries).toEqual(["BE", "LU", "NL"]);
  expect(directory.country("LU")?.emergency[0]?.number).toBe("112");
  expect(directory.organization("lu-ours")?.country).toBe("LU");
});

test("the last layer lies on top, and knows what lies below", async () => {
  const { open, layer } = checkout();
  const one = layer("one", { "BE.yaml": countryFile(record("be-ours")) });
  const two = layer("two", { "BE.yaml": `country: "BE"\norganizations:\n  - id: be-ours\n    name: Two\n    city: Ghent\n` });
  const ours = (await open([one, two])).organization("be-ours");
  expect(ours).toMatchObject({ name: "Two", city: "Ghent", description: "Advice." });
  expect(ours?.private_fields).toContain("city");
  expect(ours?.private_fields).toContain("description");
  expect((await open([one, two])).problems).toEqual([]);
});

test("a layer can't unmake a shelter to print where it stands", async () => {
  const { open, layer } = checkout();
  const unmade = (rest: string) =>
    `country: "BE"\norganizations:\n  - id: be-pag-asa\n    services: [{ type: case-management }]\n    ${rest}\n`;
  const told = await open([layer("told", { "BE.yaml": unmade("description: Safe house at Garden Street 12.") })]);
  expect(told.problems.map(({ code, of }) => `${code} ${of}`)).toContain("shelter-place be-pag-asa");
  expect(told.organization("be-pag-asa")).toBeUndefined();
});

test("a faulty record of a layer is left out and named once; the rest works", async () => {
  const { open, layer } = checkout();
  const folder = layer("ours", {
    "BE.yaml": countryFile(record("be-ours"), record("be-half", "kind: ngo")),
    "NL.yaml": `country: "NL"\norganizations:\n  - id: nl-one\n    office_address: Street 1\n    services: [{ type: shelter, note: opposite the church }]\n`,
    "notes.yaml": "- just a list\n",
  });
  const directory = await open([folder]);
  expect(directory.problems.map(({ code, of, at }) => [code, of, at?.file])).toEqual([
    ["missing-field", "be-half", join(folder, "BE.yaml")],
    ["shelter-place", "nl-one", join(folder, "NL.yaml")],
    ["not-a-record", undefined, join(folder, "notes.yaml")],
  ]);
  expect(directory.organization("be-ours")?.name).toBe("be-ours");
  expect(directory.organization("be-half")).toBeUndefined();
  // What was meant to change must not go on as it was.
  expect(directory.organization("nl-one")).toBeUndefined();
});

test("a layer cannot excuse itself from a rule", async () => {
  const { open, layer } = checkout();
  const emails = "emails: [{ address: jan.jansen@example.org }]";
  const folder = layer("ours", {
    "BE.yaml": countryFile(record("be-ours", emails)),
    "exceptions.yaml": "- { rule: source-missing, id: be-ours, reason: we know }\n",
  });
  const directory = await open([folder]);
  expect(directory.problems.map(({ of }) => of)).toContain("be-ours");
  expect(directory.organization("be-ours")).toBeUndefined();
});

test("a layer is compiled once and for its owner alone", async () => {
  const { open, layer, cache } = checkout();
  const folder = layer("ours", { "BE.yaml": partial });
  await open([folder]);
  const home = cacheOf(cache);
  const part = join(partsOf(home), "records");
  expect(statSync(join(cache, "referral")).mode & 0o777).toBe(0o700);
  expect(statSync(partsOf(home)).mode & 0o777).toBe(0o700);
  expect(statSync(part).mode & 0o777).toBe(0o600);
  expect(statSync(join(home, "manifest.json")).mode & 0o777).toBe(0o600);
  const made = statSync(part);
  expect((await open([folder])).organization("be-payoke")?.caution).toBe("Ask for the night team.");
  expect(statSync(part)).toMatchObject({ ino: made.ino, ctimeMs: made.ctimeMs });
});

test("a change in a layer, or below it, is seen", async () => {
  const { open, layer, data } = checkout();
  const folder = layer("ours", { "BE.yaml": partial });
  await open([folder]);
  layer("ours", { "BE.yaml": partial.replace("night", "other") });
  expect((await open([folder])).organization("be-payoke")?.caution).toBe("Ask for the other team.");
  const below = join(data, "BE.yaml");
  writeFileSync(below, readFileSync(below, "utf8").replace("name: Payoke", "name: Pay0ke"));
  expect((await open([folder])).organization("be-payoke")).toMatchObject({ name: "Pay0ke", caution: "Ask for the other team." });
  layer("ours", { "NL.yaml": `country: "NL"\norganizations:\n  - id: nl-one\n    name: Ours\n` });
  expect((await open([folder])).organization("nl-one")?.name).toBe("Ours");
});

test("a cache damaged or out of reach is made anew or done without", async () => {
  const { open, layer, cache, place } = checkout();
  const folder = layer("ours", { "BE.yaml": partial });
  const caution = async (env?: { XDG_CACHE_HOME: string }) => (await open([folder], env ? { env } : {})).organization("be-payoke")?.caution;
  await open([folder]);
  truncateSync(join(cacheOf(cache), "manifest.json"), 50);
  expect(await caution()).toBe("Ask for the night team.");
  truncateSync(join(partsOf(cacheOf(cache)), "records"), 50);
  expect(await caution()).toBe("Ask for the night team.");
  writeFileSync(join(place, "file"), "in the way");
  expect(await caution({ XDG_CACHE_HOME: join(place, "file") })).toBe("Ask for the night team.");
  expect(await caution({ XDG_CACHE_HOME: "" })).toBe("Ask for the night team.");
  expect(existsSync(join(cacheOf(cache), "manifest.json"))).toBe(true);
});

test("a folder that is not there is said to be not there", async () => {
  const { open, place } = checkout();
  await expect(open([join(place, "nowhere")])).rejects.toMatchObject({ exit: "usage", message: expect.stringContaining("nowhere") });
});

test("an empty layer is a fault, not a silence", async () => {
  const { open, layer } = checkout();
  expect((await open([layer("empty", {})])).problems.map(({ code }) => code)).toEqual(["directory-empty"]);
});
