import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/formats/csv.ts";
import { readCsv } from "../../src/formats/import/csv-table.ts";
import { asMapping, guessMapping } from "../../src/formats/import/draft-mapping.ts";
import { jsonFault } from "../../src/formats/import/json-fault.ts";
import { readMapping } from "../../src/formats/import/mapping.ts";
import { mappingText } from "../../src/formats/import/mapping-text.ts";
import { tableRecords } from "../../src/formats/import/table-records.ts";
import { foreignText } from "../../src/ports/foreign-text.ts";
import { plainText } from "../export/any-organization.ts";
import { runIn } from "../fakes/io.ts";
import { directory } from "../search/directory.ts";
import { accounted, opened, reading } from "./opened.ts";

const source = (text: string) => ({ name: "x.csv", shown: "x.csv", text });
const words = { open: "open", closed: "closed" };
const cell = fc.oneof(
  // A mapping can't hold this word: it then means nothing of ours, as any other.
  plainText.filter((text) => text !== "__proto__"),
  fc.constantFrom("", "a\nb", 'say "x"', ";", "\t", "+32 2 511 00 00; 112", "shelter", "legal", "Rue Haute 12", "BE", "2026-11-01"),
);
const header = fc.uniqueArray(fc.constantFrom("Name", "Phone", "Service", "Country", "Address", "City", "Last checked", "Nom"), {
  minLength: 1,
});
const table = header.chain((names) =>
  fc.tuple(fc.constant(names), fc.array(fc.array(cell, { minLength: names.length, maxLength: names.length }))),
);

describe("tables", () => {
  test("what any program wrote after the standard is read cell by cell, each row with its line", () => {
    fc.assert(
      fc.property(table, fc.constantFrom("\r\n", "\n", "\r"), fc.constantFrom(",", ";", "\t"), ([names, rows], end, separator) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = [names, ...rows].map((cells) => cells.map(quoted).join(separator)).join(end);
        fc.pre(names.length > 1 || separator === ",");
        const read = readCsv(source(text), words);
        expect(read.ok && read.rows.map(({ cells }) => cells)).toEqual(
          [names, ...rows].filter((cells) => cells.some((one) => /\S/.test(one))),
        );
        if (read.ok)
          for (const { line, cells } of read.rows)
            expect(text.split(/\r\n|\r|\n/)[line - 1]).toContain(quoted(cells[0] ?? "").split("\n")[0]);
      }),
    );
  });

  test("a row is taken or refused, never lost, and the drafted mapping of any table can be read", () => {
    fc.assert(
      fc.property(table, ([names, rows]) => {
        const csv = toCsv(
          rows.map((cells) => Object.fromEntries(names.map((name, n) => [name, cells[n] ?? ""]))),
          names,
        );
        const result = opened(csv, "csv");
        if (result.kind !== "table") throw new Error(result.kind);
        const guess = guessMapping(result.table, directory.lexicon, directory.vocabulary.populations);
        const imported = tableRecords(result.table, asMapping(guess), reading);
        const body = readCsv(source(csv), words);
        expect(imported.read).toBe(body.ok ? body.rows.length - 1 : -1);
        expect(accounted(imported)).toBe(imported.read);
        const mapping = readMapping(mappingText("x.csv", guess), "map.yaml", result.table.columns);
        expect(mapping).toMatchObject({ ok: true });
        expect(mapping.ok && mapping.value.columns).toEqual(asMapping(guess).columns);
        expect(mapping.ok && mapping.value.values).toEqual(asMapping(guess).values);
      }),
    );
  });
});

describe("garbage", () => {
  test.each(["csv", "json", "geojson", "yaml"])("as %s ends with words and an exit code, whatever it holds", async (form) => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."{}[],:;\"'|\t\n\r-#\\".split(""),
        "name",
        "phone",
        '{"name":"x"}',
        "organizations:\n  - ",
        '"type":"FeatureCollection","features":[',
        "\u0000",
        "\ud800",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const { code, err, out } = await runIn({ directory, files: new Map([["x", pieces.join("")]]) }, "import", "x", "--as", form);
        expect([0, 2, 5]).toContain(code);
        expect(out + err).not.toBe("");
      }),
    );
  });

  test("bytes of any kind are some text", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof foreignText(bytes).text === "string"));
  });
});

describe("broken JSON", () => {
  test.each([
    ['[{"a": 1},]', 1, 10, "trailing-comma"],
    ['{\n  "a": 1,\n}', 2, 9, "trailing-comma"],
    ['{"a": [1, 2}', 1, 12, "unexpected"],
    ['{"a": tru}', 1, 7, "unexpected"],
    ["{'a': 1}", 1, 2, "unexpected"],
    ['{"a": "x\ny"}', 1, 7, "string"],
    ["[1, 2", 1, 6, "end"],
    ["[1 2]", 1, 4, "unexpected"],
    ["", 1, 1, "end"],
    ["[01]", 1, 2, "unexpected"],
    ["{} {}", 1, 4, "unexpected"],
  ] as const)("%j: %i:%i", (text, line, column, kind) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFault(text)).toEqual({ line, column, kind });
  });

  test("has a place within it, wherever it was broken", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom("", ",", "x", '"', "}"), (json, where, put) => {
        const at = where % json.length;
        const text = json.slice(0, at) + put + json.slice(at + 1);
        let broken = false;
        try {
          JSON.parse(text);
        } catch {
          broken = true;
        }
        fc.pre(broken);
        const { line, column } = jsonFault(text);
        const lines = text.split(/\r\n?|\n/);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }),
    );
  });
});
