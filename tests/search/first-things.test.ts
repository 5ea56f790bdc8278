import { describe, expect, test } from "vitest";
import type { Organization, Phone, Service } from "../../src/core/directory/model.ts";
import { around } from "../../src/core/search/around.ts";
import { type AskedTown, firstThings, urgentNumbers } from "../../src/core/search/first-things.ts";
import type { Filters } from "../../src/core/search/query.ts";
import { ask, directory, world } from "./directory.ts";

// Everything here is made up.
const always: Phone = { number: "1", use: "hotline", hours: "24/7", source: "" };
const organization = (id: string, services: readonly Service[], fields: Partial<Organization> = {}): Organization => ({
  id,
  name: `Made-up ${id}`,
  kind: "ngo",
  description: "",
  country: "BE",
  coverage: "national",
  status: "active",
  sources: [],
  assured: { on: "2026-11-22", how: "phone" },
  phones: [always],
  services,
  ...fields,
});
/** Served by the record of this id alone; of the others it is not recorded, but of those that are given. */
const town = (id: string, ...elsewhere: readonly string[]): AskedTown => ({
  name: "A town",
  servingOf: (organization) => (organization.id === id ? "here" : elsewhere.includes(organization.id) ? "elsewhere" : "not-recorded"),
});
const boxOf = (organizations: readonly Organization[], filters: Filters = {}) => {
  const { hotlines, otherLines, more } = firstThings({ country: "BE", emergency: [], organizations }, filters);
  const ids = (lines: typeof hotlines) => lines.map(({ organization: { id } }) => id);
  return { hotlines: ids(hotlines), otherLines: ids(otherLines), more };
};

const hotline = organization("hotline", [{ type: "hotline" }]);
const victims = organization("victims", [{ type: "shelter", minimum_age: 18 }], { description: "For victims of trafficking." });
const children = organization("children", [{ type: "child-protection", populations: ["girls", "boys"] }]);
const legal = organization("legal", [{ type: "legal" }]);

describe("who is there day and night", () => {
  test.each<[string, readonly Organization[], Filters, ReturnType<typeof boxOf>]>([
    ["a hotline that lists none among its services", [victims], {}, { hotlines: ["victims"], otherLines: [], more: 0 }],
    ["children's lines first for a child", [hotline, children], { age: 9 }, { hotlines: ["children", "hotline"], otherLines: [], more: 0 }],
    ["and for a boy", [hotline, children], { for: ["boys"] }, { hotlines: ["children", "hotline"], otherLines: [], more: 0 }],
    [
      "for an adult others only where there is no hotline",
      [children, legal],
      {},
      { hotlines: [], otherLines: ["legal", "children"], more: 0 },
    ],
    ["and not beside one", [children, legal, hotline], {}, { hotlines: ["hotline"], otherLines: [], more: 0 }],
    ["a line for adults is none for a child", [victims], { age: 9 }, { hotlines: [], otherLines: ["victims"], more: 0 }],
    [
      "nobody",
      [organization("day", [{ type: "hotline" }], { phones: [{ ...always, hours: "Mo 09:00-12:00" }] })],
      {},
      { hotlines: [], otherLines: [], more: 0 },
    ],
  ])("%s", (_, organizations, filters, expected) => {
    expect(boxOf(organizations, filters)).toEqual(expected);
  });

  test("of a part of the country after the whole, and what carries a caution last", () => {
    const part = organization("part", [{ type: "hotline" }], { coverage: ["Wallonia"] });
    const police = organization("police", [{ type: "hotline" }], { caution: "a call can open a case" });
    expect(boxOf([police, part, hotline]).hotlines).toEqual(["hotline", "part", "police"]);
    const near = firstThings({ country: "BE", emergency: [], organizations: [legal, hotline, part] }, {}, town("part"));
    expect(near.hotlines.map(({ organization: { id } }) => id)).toEqual(["hotline", "part"]);
    const other = organization("other", [{ type: "hotline" }], { coverage: ["Flanders"] });
    const there = firstThings({ country: "BE", emergency: [], organizations: [other, part] }, {}, town("part"));
    expect(there.hotlines.map(({ organization: { id }, here }) => [id, here])).toEqual([
      ["part", true],
      ["other", false],
    ]);
    const ofAPart = organization("of-a-part", children.services, { coverage: ["Flanders"] });
    expect(boxOf([ofAPart, hotline], { age: 9 }).hotlines).toEqual(["hotline", "of-a-part"]);
  });

  describe("lines of parts of the country", () => {
    const parts = (many: number) =>
      Array.from({ length: many }, (_, n) => organization(`part-${n}`, [{ type: "hotline" }], { coverage: [`Region ${n}`] }));
    const box = (organizations: readonly Organization[], named?: string, ...elsewhere: readonly string[]) => {
      const { hotlines, more, unplaced } = firstThings(
        { country: "BE", emergency: [], organizations },
        {},
        named === undefined ? undefined : town(named, ...elsewhere),
      );
      return { ids: hotlines.map(({ organization: { id } }) => id), more, unplaced };
    };
    const ids = (many: number): string[] => parts(many).map(({ id }) => id);

    test("where one names the town, the others do not crowd out what serves it", () => {
      expect(box([...parts(5), hotline], "part-4")).toEqual({ ids: ["part-4", "hotline", "part-0"], more: 3, unplaced: undefined });
    });

    test("where none names it, none is hidden behind another, and that nobody knows is said", () => {
      expect(box([...parts(5), hotline], "nobody")).toEqual({ ids: ["hotline", ...ids(5)], more: 0, unplaced: "A town" });
      expect(box(parts(5), "nobody")).toEqual({ ids: ids(5), more: 0, unplaced: "A town" });
    });

    test("and one of the country does not give way to it", () => {
      const whole = ["a", "b", "c", "d"].map((id) => organization(id, [{ type: "hotline" }]));
      expect(box([...parts(2), ...whole], "part-1")).toEqual({ ids: ["part-1", "a", "b", "c"], more: 2, unplaced: undefined });
    });

    test("without a town too, and then nothing is said of one", () => {
      expect(box([...parts(5), hotline])).toEqual({ ids: ["hotline", ...ids(5)], more: 0, unplaced: undefined });
    });

    test("one that is known to serve only other parts is not shown, nor counted, nor said to be unknown", () => {
      expect(box([...parts(2), hotline], "nobody", "part-0", "part-1")).toEqual({ ids: ["hotline"], more: 0, unplaced: undefined });
      expect(box([...parts(2), hotline], "nobody", "part-0")).toEqual({ ids: ["hotline", "part-1"], more: 0, unplaced: "A town" });
      expect(box([...parts(2), hotline], "part-1", "part-0")).toEqual({ ids: ["part-1", "hotline"], more: 0, unplaced: undefined });
    });

    test("where all serve only other parts, that none serves the town is said, not that the country has none", () => {
      const of = (...organizations: readonly Organization[]) =>
        firstThings({ country: "BE", emergency: [], organizations }, {}, town("nobody", "part-0"));
      expect(of(...parts(1))).toMatchObject({ hotlines: [], otherLines: [], unserved: "A town" });
      expect(of(...parts(1), legal)).toMatchObject({ hotlines: [], otherLines: [{ organization: legal }], unserved: "A town" });
      expect(of(legal).unserved).toBeUndefined();
      expect(of(...parts(1), hotline).unserved).toBeUndefined();
    });

    test("one of the whole country is shown whatever is said of the town", () => {
      expect(box([...parts(1), hotline], "nobody", "hotline", "part-0").ids).toEqual(["hotline"]);
    });

    test("no longer list than can be read in danger", () => {
      expect(box([...parts(20), hotline], "nobody")).toEqual({ ids: ["hotline", ...ids(6)], more: 14, unplaced: "A town" });
    });

    test("never before those of the whole country, however many these are", () => {
      const whole = ["a", "b", "c", "d"].map((id) => organization(id, [{ type: "hotline" }]));
      expect(box([...parts(2), ...whole], "nobody")).toEqual({ ids: ["a", "b", "c"], more: 3, unplaced: undefined });
    });
  });
});

describe("in danger, a number that sends help stands before the police alone", () => {
  const first = (...labels: readonly string[]) =>
    urgentNumbers({ emergency: labels.map((label, n) => ({ label, number: `${n}`, source: "" })) }).map(({ label }) => label);

  test.each([
    "Police",
    "Police emergency",
    "Police emergencies",
    "Emergency police",
    "National Police emergency number",
    "Royal Gendarmerie",
  ])("%s is the police alone", (label) => expect(first(label, "Ambulance", "Fire")).toEqual(["Ambulance", "Fire", label]));

  test.each([
    "Police and emergency",
    "Police, fire and ambulance",
    "Police, fire, road safety and other emergencies",
    "Emergency (police, ambulance, fire)",
    "Emergency services (police)",
    "Police / medical emergencies",
    "Emergency",
    "Alarm centre",
  ])("%s is more, and stays where the record has it", (label) => expect(first(label, "Ambulance")).toEqual([label, "Ambulance"]));
});

describe("above the results, in the real directory", () => {
  const above = async (words: string) => {
    const filters = {};
    const countryOf = (code: string) => directory.country(code);
    const organizationOf = (id: string) => directory.organization(id);
    return around(world, { words: [words], filters }, await ask(words, filters), { countryOf, organizationOf }).firstThings[0];
  };
  const idsOf = (lines: readonly { organization: Organization }[] = []) => lines.map(({ organization: { id } }) => id);

  test.each([
    ["legal Belfast", "gb-salvation-army"],
    ["legal Glasgow", "gb-salvation-army"],
    ["legal Toronto", "ca-victimlinkbc"],
  ])("%s: not %s, and nothing is said to be unknown", async (words, id) => {
    const first = await above(words);
    expect(idsOf(first?.hotlines)).not.toContain(id);
    expect(idsOf(first?.otherLines)).not.toContain(id);
    expect(first?.unplaced).toBeUndefined();
    expect(first?.emergency.length).toBeGreaterThan(0);
  });

  test.each([
    ["legal Leeds", "gb-salvation-army"],
    ["legal Vancouver", "ca-victimlinkbc"],
    ["legal Toronto", "ca-canadian-human-trafficking-hotline"],
  ])("%s: %s", async (words, id) => expect(idsOf((await above(words))?.hotlines)).toContain(id));
});
