import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readYaml } from "../../src/formats/yaml.ts";
import { root } from "./real.ts";
import { countryFile, idsOf, read, record } from "./samples.ts";

const text = readFileSync(join(root, "directory-data/BE.yaml"), "utf8");

test("every place is the line and column of the value", () => {
  const yaml = readYaml("a: 1\nlist:\n  - b: two\n    c: 3\n", "x.yaml");
  if (!yaml.ok) throw new Error("not read");
  const { placeOf, keyPlaceOf } = yaml.value;
  expect(placeOf(["list", 0, "b"])).toEqual({ file: "x.yaml", line: 3, column: 8 });
  expect(keyPlaceOf(["list", 0, "c"])).toEqual({ file: "x.yaml", line: 4, column: 5 });
  expect(placeOf(["list", 0, "missing"])).toEqual({ file: "x.yaml", line: 3, column: 5 });
  expect(placeOf(["nothing", "here"])).toEqual({ file: "x.yaml", line: 1, column: 1 });
});

test("a byte order mark and Windows line ends change nothing", () => {
  const plain = read(text);
  expect(read(`\uFEFF${text}`)).toEqual(plain);
  expect(read('\uFEFFcountry: "UK"').problems[0]?.at).toEqual(read('country: "UK"').problems[0]?.at);
  expect(read(text.replaceAll("\n", "\r\n")).countries).toEqual(plain.countries);
});

test("words that older YAML took for something else stay texts", () => {
  const yaml = readYaml("country: NO\nopen: yes\nday: 2026-11-22\non: off\n", "x.yaml");
  expect(yaml.ok && yaml.value.data).toEqual({ country: "NO", open: "yes", day: "2026-11-22", on: "off" });
});

const refused = (what: string): string => `yaml-refused ${what}`;

/** A file that could bring a parser down, and what is said of it first. */
const bombs: Readonly<Record<string, readonly [text: string, first: string]>> = {
  "ten thousand brackets": ["[".repeat(10_000), refused("nesting")],
  "ten thousand closed brackets": [`a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`, refused("nesting")],
  "ten thousand braces": ["{a: ".repeat(10_000), refused("nesting")],
  "fourteen hundred indents": [Array.from({ length: 1_400 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"), refused("nesting")],
  "a row of dashes": ["- ".repeat(10_000), refused("nesting")],
  "a row of question marks": ["? ".repeat(10_000), refused("nesting")],
  "a billion laughs": [
    `a: &a [x,x,x]\n${Array.from({ length: 9 }, (_, n) => `${"bcdefghij"[n]}: &${"bcdefghij"[n]} [*${"abcdefghi"[n]},*${"abcdefghi"[n]}]`).join("\n")}`,
    refused("alias"),
  ],
  "twenty thousand keys": [Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join("\n"), "missing-field"],
  "five thousand wrong items": [`country: BE\nemergency: [${"1,".repeat(5_000)}]`, "missing-field"],
  "a hundred thousand items": [`country: BE\nemergency: [${"1,".repeat(100_000)}]`, "missing-field"],
  "a hundred thousand wrong words": [
    `country: BE\norganizations:\n  - id: be-one\n    coverage: [${"1,".repeat(100_000)}]`,
    "missing-field",
  ],
  "a huge key": [`${"k".repeat(900_000)}: 1`, "yaml-syntax"],
  "two documents": ["a: 1\n---\nb: 2\n", "yaml-syntax"],
  "two megabytes": ["a".repeat(2_000_000), refused("size")],
  nothing: ["", "not-a-record"],
};
for (const [name, [bomb, first]] of Object.entries(bombs))
  test(`${name}: refused, with a reason and a place`, () => {
    const { countries, problems } = read(bomb);
    expect(countries.flatMap(({ organizations }) => organizations)).toEqual([]);
    const { code, args, severity, at } = problems[0] ?? {};
    expect([code, ...(code === "yaml-refused" ? Object.values(args ?? {}) : [])].join(" ")).toBe(first);
    expect(severity).toBe("error");
    expect(at?.line).toBeGreaterThan(0);
  });

/*
 * Long texts on which a careless expression goes back and forth. How long they take is measured in `bench/hostile.mjs`; here
 * one of them would hang. What gives the shelter away stands at the very end: it is read to there.
 */
const long: readonly { readonly name: string; readonly piece: string; readonly times: number }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "hostile.json"), "utf8"),
);
for (const { name, piece, times } of long)
  test(`a shelter's text of ${times} ${name} is read to its end`, () => {
    const text = piece.repeat(times);
    const withText = (end: string): string =>
      countryFile(
        record(
          "be-one",
          `kind: ngo\n    description: "A${text}. ${end}"\n    website: "https://example.org/${text.replaceAll(" ", "_")}"\n    address_withheld: true`,
        ),
      ).replace("legal", "shelter");
    expect(idsOf(read(withText("Advice.")))).toEqual(["be-one"]);
    expect(read(withText("Maps: https://maps.google.com/x.")).problems.map(({ code }) => code)).toEqual(["shelter-place"]);
  });

test("__proto__ is a field like any other: unknown", () => {
  const result = read(`${text}\n__proto__: { country: XX }\n`);
  expect(result.problems.map(({ code }) => code)).toEqual(["unknown-field"]);
});

test("whatever is done to a file, there is an answer, and the records untouched by it are mostly still there", () => {
  // The first six of its records: enough to be untouched, and read in half the time.
  const few = text.slice(0, text.indexOf("  - id: be-myria"));
  const nasty = fc.constantFrom(
    "\t",
    '"',
    "'",
    ": ",
    "- ",
    "[",
    "{",
    "&a ",
    "*a",
    "|",
    ">",
    "#",
    "\0",
    "\uFFFD",
    "!!x ",
    "%",
    "\n",
    "  ",
    "no",
    "1e3",
    "? ",
    "---\n",
    "\r",
    "@",
    "`",
  );
  let survived = 0;
  fc.assert(
    fc.property(fc.nat(few.length), fc.nat(3), nasty, (at, dropped, put) => {
      const { countries } = read(few.slice(0, at) + put + few.slice(at + dropped));
      survived += countries.flatMap(({ organizations }) => organizations).length;
    }),
    { numRuns: 300, seed: 20261122 },
  );
  const whole = read(few).countries.flatMap(({ organizations }) => organizations).length;
  expect(survived / 300 / whole).toBeGreaterThan(0.8);
});
