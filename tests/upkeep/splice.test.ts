import { describe, expect, test } from "vitest";
import type { Path } from "../../src/core/problem.ts";
import type { Change } from "../../src/formats/records/change.ts";
import { withRecord } from "../../src/formats/records/insert.ts";
import { rangeOf } from "../../src/formats/records/record-range.ts";
import { spliced } from "../../src/formats/records/splice.ts";
import { inTurn, lineChanges, realFiles } from "./real-records.ts";

const files = realFiles();

/** Invented, and small enough to see every byte of it. */
const sample = `country: "BE" # Belgium

organizations:
  # the one of the port
  - id: be-port
    name: Port Aid # as painted on the door
    phones:
      # from the leaflet
      - number: "+32 3 000 00 01" # day
        use: office
        hours: "Mo-Fr 09:00-17:00"
        source: https://example.org/port
      - use: fax
        number: "+32 3 000 00 02"
        source: https://example.org/port
    services:
      - type: legal
        # as of 2025
        populations: [women, men] # only adults
    assured:
      on: 2026-01-02 # by the desk
      how: phone
  # the one of the river
  - id: be-river
    services: [{ type: hotline, languages: [fr, nl] }]
    assured: { on: 2026-01-02, how: phone }
`;

const edit = (do_: Change["do"], path: Path, value?: unknown): string => {
  const text = spliced(sample, [do_ === "set" ? { do: "set", path, value } : { do: "remove", path }]);
  if (text === undefined) return "not done";
  const { gone, come } = lineChanges(sample, text);
  return [...gone.map((one) => `- ${one}`), ...come.map((one) => `+ ${one}`)].join("\n");
};
const port = (...path: Path): Path => ["organizations", 0, ...path];
const river = (...path: Path): Path => ["organizations", 1, ...path];

describe("a fact changed in its place", () => {
  test.each<[string, string, string]>([
    [
      "a day keeps the remark behind it",
      edit("set", port("assured", "on"), "2026-03-04"),
      "-       on: 2026-01-02 # by the desk\n+       on: 2026-03-04 # by the desk",
    ],
    ["a role that was not there stands behind", edit("set", port("assured", "by"), "the line's desk"), "+       by: the line's desk"],
    [
      "and in a map in one line",
      edit("set", river("assured", "by"), "desk"),
      "-     assured: { on: 2026-01-02, how: phone }\n+     assured: { on: 2026-01-02, how: phone, by: desk }",
    ],
    [
      "a number is in quotes",
      edit("set", port("phones", 1, "number"), "+32 3 000 00 03"),
      '-         number: "+32 3 000 00 02"\n+         number: "+32 3 000 00 03"',
    ],
    [
      "a number that is gone takes the remark above it along",
      edit("remove", port("phones", 0)),
      [
        "-       # from the leaflet",
        '-       - number: "+32 3 000 00 01" # day',
        "-         use: office",
        '-         hours: "Mo-Fr 09:00-17:00"',
        "-         source: https://example.org/port",
      ].join("\n"),
    ],
    [
      "a field behind a dash",
      edit("remove", port("phones", 1, "use")),
      '-       - use: fax\n-         number: "+32 3 000 00 02"\n+       - number: "+32 3 000 00 02"',
    ],
    ["hours that are no longer known", edit("remove", port("phones", 0, "hours")), '-         hours: "Mo-Fr 09:00-17:00"'],
    [
      "a list in one line",
      edit("remove", river("services", 0, "languages", 1)),
      "-     services: [{ type: hotline, languages: [fr, nl] }]\n+     services: [{ type: hotline, languages: [fr] }]",
    ],
    [
      "a list for a list",
      edit("set", port("services", 0, "populations"), ["women"]),
      "-         populations: [women, men] # only adults\n+         populations:\n+           - women",
    ],
    ["Norwegian is not no", edit("set", port("phones", 0, "languages"), ["no"]), '+         languages:\n+           - "no"'],
    ["a field where the schema has it", edit("set", port("city"), "Antwerp"), "+     city: Antwerp"],
    ["no such record", edit("set", ["organizations", 7, "name"], "x"), "not done"],
    ["no such field", edit("remove", port("caution")), "not done"],
  ])("%s", (_, done, wanted) => expect(done).toBe(wanted));

  test("a file with Windows line ends keeps them", () => {
    const text = sample.replaceAll("\n", "\r\n");
    expect(spliced(text, [{ do: "set", path: port("city"), value: "Antwerp" }])).toBe(
      text.replace("    services:\r\n", "    city: Antwerp\r\n    services:\r\n"),
    );
  });

  test("what is not YAML is not touched", () => {
    expect(spliced(`${sample}"`, [{ do: "set", path: port("name"), value: "x" }])).toBeUndefined();
  });
});

describe("a record put in", () => {
  const record = { name: "New", id: "be-quay", sources: ["https://example.org/quay"] };
  const item = "  - id: be-quay\n    name: New\n    sources:\n      - https://example.org/quay\n";

  test("between the ids where they are in order, before the remark above the next", () => {
    expect(withRecord(sample, record)).toBe(sample.replace("  # the one of the river\n", `${item}  # the one of the river\n`));
  });
  test("at the end where they are not, before what follows", () => {
    const text = `${sample.replace("be-port", "be-z")}moved:\n  - id: be-old\n    moved_to: be-z\n`;
    expect(withRecord(text, record)).toBe(text.replace("moved:\n", `${item}moved:\n`));
  });
  test("behind the last line of a file that does not end it", () => {
    expect(withRecord(sample.trimEnd(), { ...record, id: "be-z" })).toBe(`${sample}${item.replace("be-quay", "be-z")}`);
  });
  test("into a file without records", () => {
    expect(withRecord('country: "BE"\n', record)).toBe(`country: "BE"\norganizations:\n${item}`);
    expect(withRecord('country: "BE"\norganizations: []\nmoved: []\n', record)).toBe(`country: "BE"\norganizations:\n${item}moved: []\n`);
  });
  test("as far in as the others", () => {
    const text = sample.replace(/^ {2}(?= *\S)/gm, "");
    expect(withRecord(text, record)).toBe(
      text.replace("# the one of the river\n", `${item.replace(/^ {2}/gm, "")}# the one of the river\n`),
    );
  });
  test("in every real file by insertions alone", () => {
    for (const { name, text } of files) {
      const next = withRecord(text, { ...record, id: `${name.slice(0, 2).toLowerCase()}-quay` });
      expect(lineChanges(text, next ?? ""), name).toMatchObject({ gone: [] });
    }
  });
});

test("real records are where their lines are: only their dates change", () => {
  for (const file of files)
    for (const [n, id] of inTurn(file, 2)) {
      const { name, text } = file;
      const range = rangeOf(text, id);
      expect(range, `${name} ${id}`).toMatchObject({ at: n });
      expect(text.slice(range?.from, range?.to)).toMatch(new RegExp(`^(?: *#.*\\n)* {2}- id: ${id}\\n(?: {4}.*\\n)+$`));
      const next = spliced(text, [{ do: "set", path: ["organizations", n, "assured", "on"], value: "2026-11-25" }]) ?? "";
      expect(lineChanges(text, next)).toEqual({ gone: ["      on: 2026-11-22"], come: ["      on: 2026-11-25"] });
    }
});
