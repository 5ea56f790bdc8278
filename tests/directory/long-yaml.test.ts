import { describe, expect, test } from "vitest";
import { readRecords } from "../../src/formats/yaml-records.ts";
import { countryFile, record } from "./samples.ts";

/** So many records, of about ten thousand letters each. */
const records = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => record(`be-n${n}`, `kind: ngo\n    description: ${"Advice. ".repeat(1250)}end.`));
const told = (text: string) =>
  readRecords(text, "BE.yaml").problems.map(({ code, args, at }) => [code, "what" in args && args.what, at?.line]);

describe("a file that is too long", () => {
  // Its records were read one by one all the same, each with the lines before it: that took minutes, or hours.
  test("in all is refused as it is", () => {
    expect(told(`organizations:\n${"  - id: a\n".repeat(2_000_001)}`)).toEqual([["yaml-refused", "size", 1]]);
  });

  test("and has no records to take apart is refused too", () => {
    expect(told(records(110).join(""))).toEqual([["yaml-refused", "size", 1]]);
  });

  test("to be read at once, with a fault around its records: the fault is told, not the length", () => {
    expect(told(countryFile(...records(110)).replace('country: "BE"', 'country: "BE'))).toEqual([["yaml-syntax", false, 1]]);
    expect(told(`${countryFile(...records(110))}moved: [`)).toMatchObject([["yaml-syntax", false, expect.any(Number)]]);
  });

  test("to be read at once is read record by record", () => {
    expect(told(countryFile(...records(110)))).toEqual([]);
  });
});

describe("lines that end as on Windows", () => {
  const windows = (text: string): string => text.replaceAll("\n", "\r\n");

  test("are read in a long file", () => {
    expect(told(windows(countryFile(...records(130))))).toEqual([]);
  });

  test("a broken record hides no other", () => {
    const text = windows(countryFile(record("be-one"), record("be-two").replace("name: be-two", 'name: "be-two'), record("be-three")));
    const { yaml, problems } = readRecords(text, "BE.yaml");
    expect(problems.map(({ code }) => code)).toEqual(["yaml-syntax"]);
    expect(yaml?.data).toMatchObject({ organizations: [{ id: "be-one" }, { id: "be-three" }] });
  });
});
