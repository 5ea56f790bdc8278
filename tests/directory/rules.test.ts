import { expect, test } from "vitest";
import type { Country, Organization, Tombstone } from "../../src/core/directory/model.ts";
import { type Exception, lint } from "../../src/core/lint/lint.ts";
import type { CheckedCountry, CheckedDirectory, Rule } from "../../src/core/lint/rule.ts";
import { rules } from "../../src/core/lint/rules.ts";
import type { ProblemCode } from "../../src/core/problem.ts";
import { shelter, sound } from "./samples.ts";

interface Case {
  readonly organizations?: readonly Organization[];
  readonly emergency?: Country["emergency"];
  readonly moved?: readonly Tombstone[];
  readonly country?: string;
}

const placeOf = () => ({ file: "BE.yaml", line: 1, column: 1 });

const directoryOf = ({ organizations = [sound], emergency = [], moved = [], country = "BE" }: Case): CheckedDirectory => {
  const file: CheckedCountry = {
    country: { country, emergency, organizations, moved },
    records: organizations.map((organization) => ({ organization, placeOf })),
    placeOf,
  };
  return { countries: [file], standsElsewhere: (id) => id === "nl-elsewhere" };
};

const codes = (given: Case): ProblemCode[] => lint(directoryOf(given)).problems.map(({ code }) => code);

const phone = { use: "office", source: "https://example.org" } as const;
const hours = (text: string): Case => ({ organizations: [{ ...sound, phones: [{ ...phone, number: "112", hours: text }] }] });
const ages = (minimum_age: number, maximum_age: number): Case => ({
  organizations: [{ ...sound, services: [{ type: "legal", minimum_age, maximum_age }] }],
});
const email = (address: string): Case => ({ organizations: [{ ...sound, emails: [{ address, source: "https://example.org" }] }] });

/** What each rule must refuse, and its nearest neighbour that it must let pass. */
const cases: Partial<Record<ProblemCode, { readonly fails: readonly Case[]; readonly passes: readonly Case[] }>> = {
  "id-form": {
    fails: ["payoke", "nl-payoke", "be-Payoke", "be--x", "be-x-", "be-", "be-é"].map((id) => ({ organizations: [{ ...sound, id }] })),
    passes: ["be-1", "be-payoke", "be-a-b-2"].map((id) => ({ organizations: [{ ...sound, id }] })),
  },
  "id-twice": {
    fails: [{ organizations: [sound, { ...sound, name: "Again" }] }],
    passes: [{ organizations: [sound, { ...sound, id: "be-two" }] }],
  },
  "id-reused": { fails: [{ moved: [{ id: "be-one" }] }], passes: [{ moved: [{ id: "be-zero", closed_on: "2026-01-01" }] }] },
  "moved-to-nowhere": {
    fails: [{ moved: [{ id: "be-old", moved_to: "be-none" }] }, { moved: [{ id: "be-old", moved_to: "be-old" }] }],
    passes: [
      { moved: [{ id: "be-old", moved_to: "be-one" }] },
      { moved: [{ id: "be-old", moved_to: "nl-elsewhere" }] },
      {
        moved: [
          { id: "be-old", moved_to: "be-older" },
          { id: "be-older", moved_to: "be-one" },
        ],
      },
    ],
  },
  "unknown-country": { fails: [{ country: "UK", organizations: [] }], passes: [{ country: "XK", organizations: [] }] },
  "shelter-place": {
    fails: [
      { organizations: [{ ...shelter, description: "A house in Kerkstraat 12." }] },
      { organizations: [{ ...shelter, address_withheld: true, office_address: "Kerkstraat 12" }] },
      { organizations: [{ ...sound, address_withheld: true, caution: "Enter opposite the station." }] },
      {
        organizations: [
          { ...shelter, office_address: "Market 5, Ghent", services: [{ type: "shelter", note: "Also sleeps at Market 5" }] },
        ],
      },
      { organizations: [{ ...shelter, website: "https://maps.app.goo.gl/abc" }] },
      { organizations: [{ ...shelter, office_address: "51.0543, 3.7174" }] },
    ],
    passes: [
      { organizations: [{ ...shelter, description: "Reception house at a confidential address; 24 places." }] },
      { organizations: [{ ...shelter, office_address: "Kerkstraat 12, 9000 Ghent" }] },
      { organizations: [{ ...sound, description: "Opposite the station, Kerkstraat 12." }] },
      { organizations: [{ ...shelter, sources: ["https://example.org/12-rue-de-la-paix"] }] },
    ],
  },
  "personal-contact": {
    fails: [email("jane.doe@example.org"), email("j.doe@gmail.com"), email("ana_petrova@example.org")],
    passes: [email("info@example.org"), email("anti.trafficking@example.org"), email("hotline@example.org"), email("one.ghent@gmail.com")],
  },
  "not-a-url": {
    fails: [
      "example.org",
      "ftp://example.org",
      "https://example",
      "https://exa mple.org",
      "https://user@example.org",
      "javascript:alert(1)",
    ].map((website) => ({ organizations: [{ ...sound, website }] })),
    passes: ["https://example.org", "http://a.b.example.org:8080/x?y=1#z", "https://issuu.com./docs", "https://مثال.إختبار/x"].map(
      (website) => ({
        organizations: [{ ...sound, website }],
      }),
    ),
  },
  "phone-form": {
    fails: [
      { organizations: [{ ...sound, phones: [{ ...phone, number: "ask at the desk" }] }] },
      { emergency: [{ label: "Police", number: "none", source: "https://example.org" }] },
    ],
    passes: [
      {
        organizations: [
          { ...sound, phones: ["116 000", "1343", "1-800-FREE-4U2", "+32 (0)2 511 64 64"].map((number) => ({ ...phone, number })) },
        ],
      },
      { emergency: [{ label: "Police", number: "17", source: "https://example.org" }] },
    ],
  },
  "hours-form": {
    fails: ["24h", "24 hours", "24x7", "24-7", "24h/24", "Mo-Su 00:00-24:00", "always"].map(hours),
    passes: ["24/7", "Mo-Fr 09:00-17:00", "Mo-Fr 00:00-12:00"].map(hours),
  },
  "unknown-language": {
    fails: ["Dutch", "NL", "xx", ""].map((code) => ({ organizations: [{ ...sound, services: [{ type: "legal", languages: [code] }] }] })),
    passes: ["nl", "ar", "prs", "no"].map((code) => ({
      organizations: [{ ...sound, phones: [{ ...phone, number: "112", languages: [code] }] }],
    })),
  },
  "ages-crossed": { fails: [ages(18, 17)], passes: [ages(12, 17), ages(18, 18)] },
};

for (const id of new Set(rules.map((rule) => rule.id)))
  test(`rule ${id} refuses what it should, and nothing beside it`, () => {
    const { fails = [], passes = [] } = cases[id] ?? {};
    expect(fails.length, "a rule needs a failing case").toBeGreaterThan(0);
    expect(passes.length, "a rule needs a passing case").toBeGreaterThan(0);
    for (const one of fails) expect(codes(one), JSON.stringify(one)).toContain(id);
    for (const one of passes) expect(codes(one), JSON.stringify(one)).not.toContain(id);
  });

test("a record with an error is faulty, one with a warning is not", () => {
  const bad = { ...sound, id: "be-Bad" };
  const odd = { ...sound, id: "be-odd", emails: [{ address: "jane.doe@example.org", source: "https://example.org" }] };
  expect([...lint(directoryOf({ organizations: [sound, bad, odd] })).faulty]).toEqual([bad]);
});

test("of two records with one id the first stays", () => {
  const again = { ...sound, name: "Again" };
  expect([...lint(directoryOf({ organizations: [sound, again] })).faulty]).toEqual([again]);
});

test("an exception silences its rule for its record, and is a fault once it silences nothing", () => {
  const exception = (rule: string, id: string): Exception => ({
    rule,
    id,
    reason: "known",
    at: { file: "exceptions.yaml", line: 1, column: 1 },
  });
  const crossed = directoryOf(ages(18, 17));
  expect(lint(crossed, [exception("ages-crossed", "be-one")])).toMatchObject({ problems: [] });
  expect(lint(crossed, [exception("ages-crossed", "be-two")]).problems.map(({ code }) => code)).toEqual(["ages-crossed", "exception-dead"]);
  expect(lint(crossed, [exception("id-form", "be-one")]).problems.map(({ code }) => code)).toEqual(["ages-crossed", "exception-dead"]);
  // Of a country that is not checked nothing can be said.
  expect(lint(directoryOf({}), [exception("ages-crossed", "nl-one")]).problems).toEqual([]);
});

test("a rule is one more entry in the list", () => {
  const rule: Rule = {
    id: "not-a-record",
    scope: "organization",
    severity: "warning",
    check: () => [{ path: ["name"], args: { expected: "list" } }],
  };
  expect(lint(directoryOf({}), [], [rule]).problems).toMatchObject([{ code: "not-a-record", severity: "warning", of: "be-one" }]);
});
