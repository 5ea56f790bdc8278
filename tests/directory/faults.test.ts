import { expect, test } from "vitest";
import { compileDirectory } from "../../src/formats/compile.ts";
import { fromParts } from "../../src/formats/open-snapshot.ts";
import { toParts } from "../../src/formats/snapshot.ts";
import { countryFile, idsOf, read, record } from "./samples.ts";

const many = Array.from({ length: 20 }, (_, n) => record(`be-${n}`));

/** Ways to spoil one record among twenty; the rule that must speak, and where: lines below the record's first, column. */
const spoiled: readonly (readonly [what: string, fields: string, rule: string, below: number, column: number])[] = [
  ["an open quote", 'kind: ngo\n    description: "Advice.', "yaml-syntax", 3, 18],
  ["a key twice", "kind: ngo\n    kind: ngo\n    description: x", "duplicate-key", 3, 5],
  ["a tab", "kind: ngo\n\tdescription: x", "yaml-syntax", 3, 2],
  ["an alias", "kind: &a ngo\n    description: *a", "yaml-refused", 3, 18],
  ["a NUL", "kind: ngo\n    description: a\0b", "yaml-refused", 3, 19],
  ["bytes that are not UTF-8", "kind: ngo\n    description: a\uFFFDb", "yaml-refused", 3, 19],
  ["brackets without end", `kind: ngo\n    description: ${"[".repeat(500)}`, "yaml-refused", 3, 82],
  ["an unknown kind", "kind: nog\n    description: x", "wrong-value", 2, 11],
  ["a missing field", "kind: ngo", "missing-field", 0, 5],
  ["a number for a text", "kind: ngo\n    description: 12", "wrong-value", 3, 18],
];

for (const [what, fields, rule, below, column] of spoiled)
  test(`${what} in one record costs that record and gives one line`, () => {
    const text = countryFile(...many, record("be-bad", fields), record("be-last"));
    const first = text.split("\n").indexOf("  - id: be-bad") + 1;
    const result = read(text);
    expect(idsOf(result)).toEqual([...many.map((_, n) => `be-${n}`), "be-last"]);
    expect(result.problems.map(({ code, at }) => [code, at?.line, at?.column])).toEqual([[rule, first + below, column]]);
  });

test("the opened directory names a faulty record once, whatever the number of its faults", () => {
  const email = "emails: [{ address: jane.doe@example.org, source: https://example.org }]";
  const text = countryFile(
    record("be-good", `${email}\n    kind: ngo\n    description: x`),
    record("be-bad", "kind: nog\n    adress: Street\n    description: 12"),
  );
  const parts = toParts(compileDirectory([{ name: "BE.yaml", shown: "BE.yaml", text }]));
  const directory = fromParts((name) => parts.get(name) ?? "null");
  expect(directory.problems.map(({ code, of, at }) => [code, of, at?.line])).toEqual([["wrong-value", "be-bad", 17]]);
  expect(directory.organization("be-good")?.name).toBe("be-good");
  expect(directory.organization("be-bad")).toBeUndefined();
});

test("an id that moved leads to the record it moved to, and a ring of them to nothing", () => {
  const moved = `moved:
  - { id: be-old, moved_to: be-older }
  - { id: be-older, moved_to: be-new }
  - { id: be-shut, closed_on: 2026-01-31 }
  - { id: be-ring, moved_to: be-round }
  - { id: be-round, moved_to: be-ring }
`;
  const parts = toParts(compileDirectory([{ name: "BE.yaml", shown: "BE.yaml", text: countryFile(record("be-new")) + moved }]));
  const directory = fromParts((name) => parts.get(name) ?? "null");
  expect(directory.problems).toEqual([]);
  expect(["be-old", "be-older", "be-new"].map((id) => directory.organization(id)?.id)).toEqual(["be-new", "be-new", "be-new"]);
  expect(["be-shut", "be-ring", "be-round"].map((id) => directory.organization(id))).toEqual([undefined, undefined, undefined]);
});

test("a wrong fact of a country costs that fact", () => {
  const fact = `{ days: 45, source: https://example.org, checked: 2026-11-22 }`;
  const text = `${countryFile(record("be-one"))}mechanism:
  reflection_period: ${fact}
  formal_identification: { by: police, adult_consent: perhaps, source: https://example.org, checked: 2026-02-30 }
`;
  const result = read(text);
  expect(idsOf(result)).toEqual(["be-one"]);
  expect(result.countries[0]?.mechanism).toEqual({ reflection_period: { days: 45, source: "https://example.org", checked: "2026-11-22" } });
  expect(result.problems.map(({ code, of }) => [code, of])).toEqual([
    ["wrong-value", "BE"],
    ["wrong-value", "BE"],
  ]);
});

test("a wrong emergency number costs that number", () => {
  const text = countryFile(record("be-one")).replace(
    "emergency:\n",
    "emergency:\n  - { label: Police, number: 101, source: https://example.org }\n",
  );
  const result = read(text);
  expect(result.countries[0]?.emergency.map(({ number }) => number)).toEqual(["112"]);
  expect(idsOf(result)).toEqual(["be-one"]);
});

test("without a country the file's name decides", () => {
  expect(idsOf(read(countryFile(record("be-one")).replace('country: "BE"\n', "")))).toEqual(["be-one"]);
  expect(read(countryFile(record("be-one")).replace('country: "BE"\n', ""), "x.yaml").countries).toEqual([]);
});

test("faults are told in the order of the file", () => {
  const result = read(countryFile(record("be-Bad"), record("be-worse", "kind: nog\n    description: x"), record("be-two")));
  expect(result.problems.map(({ at }) => at?.line)).toEqual([...result.problems.map(({ at }) => at?.line)].sort((a = 0, b = 0) => a - b));
});

test("a text that is still empty is called empty, and no number that wants quotes", () => {
  const { problems } = read(countryFile(record("be-bad", 'kind: ngo\n    description: ""')));
  expect(problems.map(({ code, args }) => [code, args])).toEqual([["wrong-value", { field: "description", expected: "filled" }]]);
});
