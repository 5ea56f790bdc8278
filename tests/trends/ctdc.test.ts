import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvRows } from "../../src/formats/csv-rows.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { awk, awkCounts } from "./awk.ts";
import { kAnonymised, kAnonymisedColumns, synthetic, syntheticColumns } from "./invented.ts";

const files = (texts: Readonly<Record<string, string>>) => new Map(Object.entries(texts));
const trends = (texts: Readonly<Record<string, string>>, ...argv: readonly string[]) =>
  runIn({ directory, files: files(texts), env: { LANG: "C.UTF-8", COLUMNS: "80" } }, "trends", ...argv);

interface Picture {
  readonly by: string;
  readonly answered: number;
  readonly entries: readonly { readonly id: string; readonly count: number; readonly share: number }[];
}
interface Source {
  readonly shape: string;
  readonly persons: number;
  readonly pictures: readonly Picture[];
}
const counted = async (csv: string, ...argv: readonly string[]) => {
  const { out, err, code } = await trends({ "data.csv": csv }, "data.csv", "--json", ...argv);
  const [source] = code === 2 ? [] : (JSON.parse(out) as { data: { sources: Source[] } }).data.sources;
  const picture = (by: string) => source?.pictures.find((one) => one.by === by);
  const counts = (by: string) => Object.fromEntries(picture(by)?.entries.map(({ id, count }) => [id, count]) ?? []);
  return { source, picture, counts, err, code };
};

const k = kAnonymised();
const syn = synthetic();

describe("the k-anonymised shape", () => {
  test("is recognised, with all of its columns", async () => {
    const { source, err } = await counted(k);
    expect(kAnonymisedColumns.length).toBeGreaterThanOrEqual(62);
    expect(source).toMatchObject({ shape: "k-anonymised", persons: 400 });
    expect(err).toBe("");
  });

  test("gender, age, origin and year are counted as awk counts them, -99 and 00 as nothing", async () => {
    const { counts, picture } = await counted(k);
    const by = (column: string, more = "") =>
      awkCounts(`{ v = $c["${column}"]; ${more} if (v != "-99" && v != "00") n[v]++ } END { for (v in n) print v, n[v] }`, k);
    expect(counts("gender")).toEqual({
      woman: by("gender").Female,
      man: by("gender").Male,
      trans_or_nonconforming: by("gender").Transgender,
    });
    expect(counts("age")).toEqual(by("ageBroad", 'sub(/--/, "-", v);'));
    expect(counts("origin")).toEqual(by("citizenship"));
    expect(counts("year")).toEqual(by("yearOfRegistration"));
    expect(picture("gender")?.answered).toBe(Number(awk('$c["gender"] != "-99" { n++ } END { print n }', k)));
  });

  test("a person with several answers counts in each; shares are of those with any answer, 0 among them", async () => {
    const { counts, picture } = await counted(k);
    const columns = [
      "isForcedLabour",
      "isSexualExploit",
      "isOtherExploit",
      "isForcedMarriage",
      "isForcedMilitary",
      "isOrganRemoval",
      "isSlaveryAndPractices",
    ];
    const marks = awkCounts(
      `${columns.map((name) => `$c["${name}"] == 1 { n["${name}"]++ }`).join(" ")} END { for (v in n) print v, n[v] }`,
      k,
    );
    expect(counts("exploitation")).toEqual({
      forced_labour: marks.isForcedLabour,
      sexual_exploitation: marks.isSexualExploit,
      other_exploitation: marks.isOtherExploit,
      forced_marriage: marks.isForcedMarriage,
      forced_military: marks.isForcedMilitary,
      organ_removal: marks.isOrganRemoval,
      slavery_and_practices: marks.isSlaveryAndPractices,
    });
    const any = columns.map((name) => `$c["${name}"] != "-99"`).join(" || ");
    const answered = Number(awk(`${any} { n++ } END { print n }`, k));
    expect(picture("exploitation")?.answered).toBe(answered);
    expect(picture("exploitation")?.entries.find(({ id }) => id === "forced_labour")?.share).toBeCloseTo(
      (marks.isForcedLabour ?? 0) / answered,
    );
  });

  test("not specified is no answer, unless there is another", async () => {
    const row = (marks: Readonly<Record<string, string>>) => kAnonymisedColumns.map((name) => marks[name] ?? "-99").join(",");
    const rows = [
      { recruiterRelationFriend: "0", recruiterRelationUnknown: "1" },
      { recruiterRelationFriend: "1", recruiterRelationUnknown: "1" },
      { recruiterRelationFriend: "0", recruiterRelationUnknown: "0" },
      { recruiterRelationUnknown: "1" },
    ];
    const { picture } = await counted([kAnonymisedColumns.join(","), ...rows.map(row)].join("\n"));
    expect(picture("recruiter")).toMatchObject({ answered: 2, entries: [{ id: "friend", count: 1, share: 0.5 }] });
  });

  test("only rows of a country and of years, in both spellings of a country", async () => {
    for (const country of ["PL", "Poland", "pl"]) {
      const { source, counts } = await counted(k, "--country", country, "--year", "2014-2015");
      const rows = 'if ($c["CountryOfExploitation"] == "PL" && ($c["yearOfRegistration"] == 2014 || $c["yearOfRegistration"] == 2015))';
      expect(source?.persons).toBe(Number(awk(`{ ${rows} n++ } END { print n }`, k)));
      expect(counts("gender").woman).toBe(Number(awk(`{ ${rows} if ($c["gender"] == "Female") n++ } END { print n }`, k)));
    }
    // Not a missing value: Namibia.
    expect((await counted(k, "--country", "NA")).source?.persons).toBe(
      Number(awk('$c["CountryOfExploitation"] == "NA" { n++ } END { print n }', k)),
    );
  });
});

describe("the synthetic shape", () => {
  test("is recognised: 27 columns, alpha-3, 1 or nothing, 09--17", async () => {
    const { source, counts, picture, err } = await counted(syn);
    expect(syntheticColumns.length).toBe(27);
    expect(source?.shape).toBe("synthetic");
    expect(err).toBe("");
    const by = (column: string) => awkCounts(`$c["${column}"] != "" { n[$c["${column}"]]++ } END { for (v in n) print v, n[v] }`, syn);
    expect(counts("gender")).toEqual({
      woman: by("gender").Woman,
      man: by("gender").Man,
      trans_or_nonconforming: by("gender")["Trans/Transgender/NonConforming"],
    });
    expect(counts("age")["9-17"]).toBe(by("ageBroad")["09--17"]);
    expect(counts("origin")).toEqual({ UA: by("citizenship").UKR, PH: by("citizenship").PHL, CO: by("citizenship").COL });
    const any = ["Agriculture", "Construction", "DomesticWork", "Hospitality"].map((one) => `$c["typeOfLabour${one}"]`);
    const all = [...any, '$c["typeOfSexProstitution"]', '$c["typeOfSexPornography"]'].join(" ");
    expect(picture("sector")?.answered).toBe(Number(awk(`(${all}) != "" { n++ } END { print n }`, syn)));
    expect(counts("means").debt_bondage_or_earnings).toBe(Number(awk('$c["meansDebtBondageEarnings"] == 1 { n++ } END { print n }', syn)));
    expect((await counted(syn, "--country", "US")).source?.persons).toBe(
      Number(awk('$c["CountryOfExploitation"] == "USA" { n++ } END { print n }', syn)),
    );
  });

  test("later releases say sectorOf; names that were cut off at 32 letters are known", async () => {
    const renamed = syn.replaceAll("typeOf", "sectorOf");
    expect((await counted(renamed)).counts("sector")).toEqual((await counted(syn)).counts("sector"));
    const cut = k.replace("meansOfControlExcessiveWorkingHours", "meansOfControlExcessiveWorkingHo");
    expect((await counted(cut)).counts("means")).toEqual((await counted(k)).counts("means"));
  });
});

describe("what is not understood", () => {
  test("an unknown column is named and not counted, a row number without a name is passed over", async () => {
    const [head = "", ...rows] = syn.trimEnd().split("\n");
    const more = [`,${head},isAnnoyed`, ...rows.map((row, n) => `${n},${row},1`)].join("\n");
    const { err, counts } = await counted(more);
    expect(err).toMatch(/columns not known, not counted: isAnnoyed\n/);
    expect(counts("gender")).toEqual((await counted(syn)).counts("gender"));
  });

  test("a value nobody knows is no answer, and is named with its column", async () => {
    const { err, counts, picture } = await counted(syn.replace(/,Woman,/g, ",Wombat,"));
    expect(err).toMatch(/gender: [\d]+ cells with a value not known \(“Wombat”\)/);
    expect(counts("gender").woman).toBeUndefined();
    expect(picture("gender")?.answered).toBe(Number(awk('$c["gender"] != "" && $c["gender"] != "Woman" { n++ } END { print n }', syn)));
  });

  test.each([
    ["a,b,c\n1,2,3\n", "not a Global Dataset"],
    ["", "not a Global Dataset"],
    ["PK\u0003\u0004zip", "save the sheet as CSV"],
    ["y\u0000e\u0000a\u0000r\u0000", "save the sheet as CSV"],
  ])("%j stops", async (csv, message) => {
    const { err, code } = await counted(csv);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, " ")).toContain(message);
  });

  test.each([
    [[], "nothing to draw"],
    [["data.csv", "data.csv", "data.csv"], "two beside each other"],
    [["data.csv", "--by", "gendre"], "did you mean"],
    [["data.csv", "--year", "20x"], "is no year"],
    [["data.csv", "--year", "2020-2018"], "is no year"],
    [["data.csv", "--k", "20"], "--k goes with --own"],
    [["--own", "--year", "2020"], "could be subtracted"],
    [["--own", "--k", "9"], "or a multiple"],
    [["data.csv", "--briefing", "--format", "svg"], "markdown or html"],
    [["data.csv", "--format", "pdf"], "pdf"],
    [["nowhere.csv"], "nowhere.csv"],
  ])("%j stops", async (argv, message) => {
    const { code, err } = await trends({ "data.csv": syn }, ...argv);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, " ").toLowerCase()).toContain(message.toLowerCase());
  });

  test("no row that fits is said, and exit 4", async () => {
    expect(await trends({ "data.csv": syn }, "data.csv", "--year", "1999")).toMatchObject({
      code: 4,
      err: expect.stringContaining("no row fits"),
    });
  });
});

describe("as spreadsheet programs write it", () => {
  test("a mark at the beginning, semicolons, quotes and line ends of Windows", async () => {
    const expected = (await counted(syn)).source;
    const semicolons = syn.replaceAll(",", ";").replaceAll("\n", "\r\n");
    const quoted = syn.replace(/[^,\n]+/g, '"$&"');
    for (const csv of [`\ufeff${syn}`, semicolons, quoted]) expect((await counted(csv)).source).toEqual(expected);
  });

  test("rows are the same wherever the pieces are cut", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", ",", '"', "\n", ";", " ") });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const all = [["head", "line"], ...rows];
        const csv = all.map((row) => `${row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")}\n`).join("");
        const pieces = Array.from({ length: Math.ceil(csv.length / size) }, (_, n) => csv.slice(n * size, (n + 1) * size));
        expect([...csvRows(pieces)].flat()).toEqual(all);
      }),
    );
  });
});
