import { spawnSync } from "node:child_process";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Country } from "../../src/core/directory/model.ts";
import { withoutApostrophe } from "../../src/formats/csv.ts";
import { csvExport } from "../../src/formats/export/csv.ts";
import { hxlTags } from "../../src/formats/export/hxl.ts";
import { joinList, splitList } from "../../src/formats/export/list-cell.ts";
import { readServiceTable } from "../../src/formats/export/read-service-table.ts";
import { serviceColumns } from "../../src/formats/export/service-row.ts";
import { asWritten, realCountries, textOf } from "./about.ts";
import { anyCountries, plainText } from "./any-organization.ts";

const tableOf = (csv: string): string[][] => parse(csv, { bom: true, relax_column_count: false });
const readBack = (csv: string) => readServiceTable(tableOf(csv).map((row) => row.map(withoutApostrophe)));

describe("several values in one cell", () => {
  test("come back as they were", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(plainText, fc.constant("")), { minLength: 1 }), (values) => {
        fc.pre(values.join("") !== "" || values.length > 1);
        expect(splitList(joinList(values).trim())).toEqual(values);
      }),
    );
    expect(splitList("")).toEqual([]);
  });
});

describe("CSV, one row per service", () => {
  const back = (countries: readonly Country[], csv = textOf(csvExport, countries)) => {
    const { organizations, faults, refused, unknown } = readBack(csv);
    expect([faults, refused, unknown]).toEqual([[], [], []]);
    expect(organizations).toEqual(asWritten(countries));
  };

  test("the real directory comes back", () => back(realCountries));
  test("with a byte order mark and HXL tags too", () => back(realCountries, textOf(csvExport, realCountries, { bom: true, hxl: true })));
  test("any records come back", () => {
    fc.assert(fc.property(anyCountries(plainText), (countries) => back(countries)));
  });

  test("Python reads the same cells", ({ skip }) => {
    const program =
      "import csv,json,sys,io; print(json.dumps(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer,'utf-8-sig',newline='')))))";
    const csv = textOf(csvExport, realCountries, { bom: true });
    const { status, stdout } = spawnSync("python3", ["-c", program], { input: csv, encoding: "utf8", maxBuffer: 1 << 26 });
    if (status !== 0) skip("python3 is not here: CSV was not read by it");
    expect(JSON.parse(stdout)).toEqual(tableOf(csv));
  });

  test("chosen columns stand in the order in which they were chosen, each with its tag", () => {
    const [header, tags, first] = tableOf(textOf(csvExport, realCountries, { hxl: true, fields: ["phones", "country"] }));
    expect([header, tags]).toEqual([
      ["phones", "country"],
      ["#contact+phone+list", "#country+code+v_iso2"],
    ]);
    expect(first).toHaveLength(2);
  });
});

describe("the row of HXL tags", () => {
  const core = "country adm1 loc geo org sector service contact beneficiary capacity access date status meta".split(" ");

  test("is of the core vocabulary, or says that it is not; one tag a column, lists marked, dates as ISO writes them", () => {
    const [header = [], tags = [], ...rows] = tableOf(textOf(csvExport, realCountries, { hxl: true }));
    expect(header).toEqual(serviceColumns);
    for (const tag of tags) expect(tag).toMatch(new RegExp(`^#(${core.join("|")}|x_[a-z_]+)(\\+[a-z][a-z0-9_]*)*$`));
    expect(new Set(tags).size).toBe(tags.length);
    for (const [n, tag] of tags.entries()) {
      const cells = rows.map((row) => row[n] ?? "").filter((cell) => cell !== "");
      if (tag.startsWith("#date")) for (const cell of cells) expect(cell).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (cells.some((cell) => cell.includes(" | "))) expect(tag).toContain("+list");
    }
    expect(hxlTags.phones).toBe("#contact+phone+list");
  });
});

describe("a table that is not as we write it", () => {
  const sound = tableOf(
    textOf(
      csvExport,
      realCountries.filter(({ country }) => country === "BE"),
    ),
  );
  const [header = []] = sound;
  const at = header.indexOf("service_type");
  const changed = (row: number, column: string, cell: string) =>
    readServiceTable(sound.map((cells, n) => cells.map((one, c) => (n === row && header[c] === column ? cell : one))));

  test.each([
    ["service_type", "shleter", { code: "wrong-value" }],
    ["country", "Belgium", { code: "wrong-value" }],
    ["assured_on", "22.11.2026", { code: "wrong-value" }],
    ["minimum_age", "18+", { code: "wrong-value" }],
    ["status", "", { code: "missing-field" }],
    ["address_withheld", "false", { code: "wrong-value" }],
    ["phone_hours", "a | b | c | d | e | f | g | h | i", { code: "uneven", beside: "phones" }],
    ["populations", "everybody", { code: "wrong-value" }],
  ])("%s: “%s” refuses its organization, and says which cell", (column, cell, why) => {
    const { organizations, faults, refused } = changed(1, column, cell);
    expect(faults).toContainEqual(expect.objectContaining({ row: 2, why: expect.objectContaining(why) }));
    if (cell !== "") expect(faults).toContainEqual(expect.objectContaining({ column }));
    expect(refused).toContain(2);
    // Nothing is dropped silently.
    expect(organizations.flatMap(({ services }) => services).length + refused.length).toBe(sound.length - 1);
  });

  test("rows that disagree about their organization refuse it", () => {
    const row = sound.findIndex((cells, n) => n > 1 && cells[0] === sound[n - 1]?.[0]);
    const { faults, organizations } = changed(row, "city", "Nowhere");
    expect(faults).toEqual([{ row: row + 1, column: "city", why: { code: "rows-differ", first: expect.any(Number) } }]);
    expect(organizations.map(({ id }) => id)).not.toContain(sound[row]?.[0]);
  });

  test("a fault in the second service is told of its row", () => {
    const row = sound.findIndex((cells, n) => n > 1 && cells[0] === sound[n - 1]?.[0]);
    expect(changed(row, "access", "anybody").faults).toMatchObject([{ row: row + 1, column: "access" }]);
  });

  test("a column that is not ours is named; an empty line is none", () => {
    const { unknown, refused } = readServiceTable([
      ...sound.map((cells, n) => [...cells, n === 0 ? "colour" : "red"]),
      header.map(() => ""),
    ]);
    expect([unknown, refused]).toEqual([["colour"], []]);
    expect(at).toBeGreaterThan(0);
  });
});
