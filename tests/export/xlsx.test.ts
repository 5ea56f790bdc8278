import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import type { Country } from "../../src/core/directory/model.ts";
import type { About } from "../../src/formats/export/exporter.ts";
import { readServiceTable } from "../../src/formats/export/read-service-table.ts";
import { serviceColumns } from "../../src/formats/export/service-row.ts";
import { xlsxExport } from "../../src/formats/export/xlsx.ts";
import { record } from "../search/records.ts";
import { asWritten, bytesOf, realCountries } from "./about.ts";
import { anyCountries, plainText } from "./any-organization.ts";

const workbook = async (countries: readonly Country[], more: Partial<About> = {}) =>
  Buffer.from(await bytesOf(xlsxExport, countries, more));
const sheetOf = async (countries: readonly Country[], more: Partial<About> = {}) => {
  const sheets = await readXlsxFile(await workbook(countries, more), { trim: false });
  return sheets[0]?.data ?? [];
};
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
const asTexts = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));

describe("XLSX, read by another library", () => {
  test("the real directory comes back: phones as they are printed", async () => {
    const rows = await sheetOf(realCountries);
    expect(rows[0]).toEqual(serviceColumns);
    expect(readServiceTable(asTexts(rows))).toMatchObject({ organizations: asWritten(realCountries), faults: [], refused: [] });
  });

  test("any records come back", async () => {
    // U+FDD0 and its like are no characters: the library leaves them out.
    const text = plainText.filter((one) => !/[\ufdd0-\ufdef]|\p{Cn}/u.test(one) && !/_x[0-9a-f]{4}_/i.test(one));
    await fc.assert(
      fc.asyncProperty(anyCountries(text), async (countries) => {
        const { organizations, faults } = readServiceTable(asTexts(await sheetOf(countries)));
        expect(faults).toEqual([]);
        expect(organizations).toEqual(asWritten(countries));
      }),
      { numRuns: 40 },
    );
  });

  test("what looks like a formula is a text, an age is a number, and a long text has an end", async () => {
    const countries = [
      {
        country: "BE",
        emergency: [],
        organizations: [
          record("be-one", { name: "=1+1", description: "x".repeat(40_000), services: [{ type: "shelter", minimum_age: 12 }] }),
        ],
      },
    ];
    const [, row = []] = await sheetOf(countries, { fields: ["minimum_age", "organization_name", "description"] });
    expect(row.slice(0, 2)).toEqual([12, "=1+1"]);
    expect(String(row[2])).toMatch(/^x{32766}…$/);
    const sheet = partsOf(await workbook(countries))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).not.toContain("<f>");
  });

  test("the head stays in sight and has filters, with tags or without; columns have widths", async () => {
    for (const [hxl, head] of [
      [false, 1],
      [true, 2],
    ] as const) {
      const sheet = partsOf(await workbook(realCountries.slice(0, 1), { hxl }))["xl/worksheets/sheet1.xml"] ?? "";
      expect(sheet).toContain(`ySplit="${head}"`);
      expect(sheet).toMatch(new RegExp(`</sheetData><autoFilter ref="A${head}:AM\\d+"/>`));
      expect(sheet).toMatch(/<col [^>]*width="36"/);
    }
    expect((await sheetOf(realCountries.slice(0, 1), { hxl: true }))[1]?.[0]).toBe("#org+code");
  });

  test("the clock of the machine leaves no trace: every part is dated 1980", async () => {
    const bytes = await workbook(realCountries.slice(0, 1));
    const dates = [...bytes.toString("latin1").matchAll(/PK\x01\x02.{8}(.{4})|PK\x03\x04.{6}(.{4})/gs)].map(([, a, b]) => a ?? b);
    expect(dates.length).toBe(2 * Object.keys(partsOf(bytes)).length);
    expect(new Set(dates)).toEqual(new Set(["\0\0\x21\0"]));
  });
});
