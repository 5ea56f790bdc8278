import { describe, expect, test } from "vitest";
import type { Organization, Phone, Service } from "../../src/core/directory/model.ts";
import { firstThings, urgentNumbers } from "../../src/core/search/first-things.ts";
import type { Filters } from "../../src/core/search/query.ts";

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
    const near = firstThings({ country: "BE", emergency: [], organizations: [legal, hotline, part] }, {}, ({ id }) => id === "part");
    expect(near.hotlines.map(({ organization: { id } }) => id)).toEqual(["hotline", "part"]);
    const other = organization("other", [{ type: "hotline" }], { coverage: ["Flanders"] });
    const there = firstThings({ country: "BE", emergency: [], organizations: [other, part] }, {}, ({ id }) => id === "part");
    expect(there.hotlines.map(({ organization: { id } }) => id)).toEqual(["part", "other"]);
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
