import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { idFor } from "../../src/core/upkeep/new-record.ts";
import { twinsOf } from "../../src/core/upkeep/twins.ts";
import { withRecord } from "../../src/formats/records/insert.ts";
import { plainCountries, root } from "../directory/real.ts";
import { read } from "../directory/samples.ts";
import { type Checkout, inCheckout } from "./checkout.ts";
import { realFiles } from "./real-records.ts";

/** Invented, as a contributor would write it: in no special order. */
const quay = {
  country: "BE",
  name: "Quay Aid (invented)",
  id: "be-quay-aid",
  kind: "ngo",
  description: "Advice at the port, invented for a test.",
  sources: ["https://example.org/quay"],
  phones: [{ use: "office", number: "+32 3 000 00 01", source: "https://example.org/quay" }],
  coverage: "national",
  services: [{ type: "legal", languages: ["no", "fr"] }],
  status: "active",
  assured: { on: "2026-11-25", how: "phone" },
};
const emergency = [{ label: "Emergency number", number: "112", source: "https://example.org/112" }];

const addFrom = ({ folder, referral }: Checkout, given: unknown, ...more: readonly string[]) => {
  writeFileSync(join(folder, "new.yaml"), typeof given === "string" ? given : stringify(given, { aliasDuplicateObjects: false }));
  return referral("add", "--from", "new.yaml", ...more);
};

describe("add --from", () => {
  test("one record: insertions alone, in the order of the schema, and check accepts the file", () =>
    inCheckout(async (checkout) => {
      expect(await addFrom(checkout, quay)).toMatchObject({ code: 0, out: "be-quay-aid: added to directory-data/BE.yaml.\n" });
      expect(checkout.numstat()).toBe("20\t0\tdirectory-data/BE.yaml\n");
      expect(checkout.changes().slice(0, 6)).toEqual([
        "+  - id: be-quay-aid",
        "+    name: Quay Aid (invented)",
        "+    kind: ngo",
        "+    description: Advice at the port, invented for a test.",
        "+    phones:",
        '+      - number: "+32 3 000 00 01"',
      ]);
      expect(checkout.changes()).toContain('+          - "no"');
      expect((await checkout.referral("check")).code).toBe(0);
      expect((await checkout.referral("check", "--warnings")).out).not.toMatch(/keys-unsorted.*be-quay/);
    }));

  test("a list: all of it, or none", () =>
    inCheckout(async (checkout) => {
      const second = { ...quay, country: "LU", id: "lu-quay", name: "Quay of Luxembourg (invented)", phones: undefined };
      expect(await addFrom(checkout, [quay, { ...second, kind: "nog" }])).toMatchObject({ code: 5 });
      expect(checkout.numstat()).toBe("");
      expect(await addFrom(checkout, [quay, second])).toMatchObject({ code: 0 });
      expect(checkout.numstat()).toMatch(/^20\t0\tdirectory-data\/BE\.yaml\n\d+\t0\tdirectory-data\/LU\.yaml\n$/);
    }));

  test("a country without a file gets one, the schema first", () =>
    inCheckout(async (checkout) => {
      const va = { ...quay, country: "VA", id: "va-quay" };
      expect((await addFrom(checkout, va)).err).toMatch(/new\.yaml:1:10 {2}VA has no file yet: its emergency number is needed/);
      expect(existsSync(join(checkout.folder, "directory-data/VA.yaml"))).toBe(false);
      expect(await addFrom(checkout, { ...va, emergency })).toMatchObject({ code: 0 });
      expect(readFileSync(join(checkout.folder, "directory-data/VA.yaml"), "utf8")).toMatch(
        /^# yaml-language-server: \$schema=\.\.\/docs\/schemas\/country-1\.json\ncountry: "VA"\nemergency:\n {2}- label: Emergency number\n {4}number: "112"\n/,
      );
      expect((await checkout.referral("check")).code).toBe(0);
    }));

  test.each<[string, unknown, number, RegExp]>([
    ["no YAML", 'country: "BE\nid: x\n', 5, /new\.yaml:1:10 {2}yaml-syntax/],
    ["no record", "- one\n", 2, /new\.yaml:1:3 {2}one record/],
    ["no country", { ...quay, country: undefined }, 2, /new\.yaml:1:1 {2}country is missing/],
    ["no such country", { ...quay, country: "QQ" }, 2, /new\.yaml:1:10 {2}no country has this code/],
    ["a value that is not known", { ...quay, kind: "nog" }, 5, /new\.yaml:4:7 {2}wrong-value .* did you mean ngo\?/],
    ["a field that is not known", { town: "x", ...quay }, 5, /new\.yaml:1:1 {2}unknown-field/],
    ["a field that is missing", { ...quay, sources: undefined }, 5, /new\.yaml:1:1 {2}source-missing|missing/],
    [
      "a place of a shelter",
      { ...quay, services: [{ type: "shelter" }], description: "Rue de la Paix 3" },
      5,
      /new\.yaml:5:14 {2}shelter-place/,
    ],
    [
      "an id that is there",
      { ...quay, id: "be-payoke" },
      5,
      /new\.yaml:3:5 {2}id-twice .*be-payoke already stands at directory-data\/BE\.yaml/,
    ],
    [
      "hours of no grammar",
      { ...quay, phones: [{ ...quay.phones[0], hours: "Mo to Fr, nine to five" }] },
      5,
      /new\.yaml:\d+:12 {2}hours-grammar/,
    ],
    [
      "a number that is there",
      { ...quay, phones: [{ ...quay.phones[0], number: "03 201 16 90" }] },
      2,
      /be-payoke \(Payoke\): the same number/,
    ],
  ])("%s: said with its place, and nothing is written", (_, given, code, why) =>
    inCheckout(async (checkout) => {
      const ran = await addFrom(checkout, given);
      expect(ran.out + ran.err).toMatch(why);
      expect(ran.code).toBe(code);
      expect(checkout.numstat()).toBe("");
    }),
  );

  test("what is alike is added after a look", () =>
    inCheckout(async (checkout) => {
      const alike = { ...quay, name: "PAG ASA" };
      expect(await addFrom(checkout, alike)).toMatchObject({ code: 2, err: expect.stringContaining("referral edit be-pag-asa") });
      expect(await addFrom(checkout, alike, "--anyway")).toMatchObject({ code: 0 });
    }));

  test("a folder of one's own is compared with the directory below it", () =>
    inCheckout(async (checkout) => {
      mkdirSync(join(checkout.folder, "own"));
      const to = ["--directory", "own"] as const;
      expect((await addFrom(checkout, { ...quay, id: "be-payoke" }, ...to)).out).toContain("already stands at BE.yaml");
      expect((await addFrom(checkout, { ...quay, name: "PAG ASA" }, ...to)).err).toContain("be-pag-asa");
      expect(await addFrom(checkout, quay, ...to)).toMatchObject({ code: 0, out: "be-quay-aid: added to own/BE.yaml.\n" });
      expect((await checkout.referral("check", "--directory", "own")).code).toBe(0);
      expect((await checkout.referral("show", "be-quay-aid", "--directory", "own", "--include-private")).code).toBe(0);
    }));

  test("the record that docs/directory.md shows is one", () =>
    inCheckout(async (checkout) => {
      const [, shown = ""] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(root, "docs/directory.md"), "utf8")) ?? [];
      const ran = await addFrom(checkout, shown);
      expect(ran.code, ran.out + ran.err).toBe(0);
      expect(ran.out).toBe("be-example: added to directory-data/BE.yaml.\n");
    }));

  test("nobody to ask and no file: it says what to do", () =>
    inCheckout(async ({ referral }) => expect(await referral("add")).toMatchObject({ code: 2, err: expect.stringContaining("--from") })));
});

test("every real record, taken out and added again, says the same", () => {
  const countries = plainCountries(join(root, "directory-data"));
  for (const [n, { name, text }] of realFiles().entries()) {
    const head = text.slice(0, text.indexOf("\norganizations:") + 1);
    const organizations = countries[n]?.organizations ?? [];
    const again = organizations.reduce<string | undefined>((file, record) => file && withRecord(file, record), head) ?? "";
    expect(read(again, name).countries[0]?.organizations.toSorted(byId)).toEqual(
      read(text, name).countries[0]?.organizations.toSorted(byId),
    );
  }
});
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

describe("who may be the same", () => {
  const known = {
    id: "be-a",
    country: "BE",
    name: "Harbour House",
    alternate_names: ["HH"],
    numbers: ["+32 3 201 16 90", "1712"],
    website: "https://www.a.example/",
  };
  const other = { country: "BE", name: "Something else", alternate_names: [], numbers: [] };
  test.each<[string, Partial<typeof known>, string | undefined]>([
    ["nothing alike", {}, undefined],
    ["the number with the zero of the country", { numbers: ["03 201 16 90"] }, "number"],
    ["the number with 00", { numbers: ["0032 3 201 16 90"] }, "number"],
    ["a number that ends alike, of another country", { numbers: ["3 201 16 90"], country: "NL" }, undefined],
    ["the whole number, whatever the country", { numbers: ["+32 32011690"], country: "NL" }, "number"],
    ["a short code of the same country", { numbers: ["1712"] }, "number"],
    ["a short code of another country", { numbers: ["1712"], country: "NL" }, undefined],
    ["the site with other slashes", { website: "http://a.example" }, "website"],
    ["a page of the site", { website: "http://a.example/other" }, undefined],
    ["a slip in the name", { name: "Harbor House" }, "name"],
    ["the other's short form", { name: "H.H." }, "name"],
    ["the name in another country", { name: "Harbour House", country: "NL" }, undefined],
  ])("%s", (_, more, alike) => expect(twinsOf({ ...other, ...more }, [known])[0]?.alike).toBe(alike));
});

test.each([
  ["Sürya – Liège", "be-surya-liege"],
  ["Payoke", "be-payoke-2"],
  ["Дом", "be-provider"],
  ["One two three four five six", "be-one-two-three-four-five"],
])("an id for %s", (name, id) => expect(idFor("BE", name, (one) => one === "be-payoke")).toBe(id));
