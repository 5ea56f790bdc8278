import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fromJSONSchema } from "zod";
import { readCountries } from "../../src/formats/read-countries.ts";
import { runIn, type World } from "../fakes/io.ts";
import { directory } from "../search/directory.ts";

const list = (name: string): string => readFileSync(join(import.meta.dirname, "lists", name), "utf8");
const names = ["providers.csv", "mapping.yaml", "points.geojson", "hotlines.json", "broken.json"];
const files = new Map(names.map((name) => [name, list(name)]));
const run = (world: Partial<World>, ...argv: readonly string[]) =>
  runIn({ directory, clock: "2026-11-25T10:00:00Z", ...world, files: new Map([...files, ...(world.files ?? [])]) }, "import", ...argv);
const schema = fromJSONSchema(JSON.parse(readFileSync(join(import.meta.dirname, "../../docs/schemas/import-1.json"), "utf8")));
interface Place {
  readonly line?: number;
  readonly id?: string;
}
interface Data {
  readonly read: number;
  readonly encoding: string;
  readonly records: readonly { readonly id: string; readonly from: readonly Place[] }[];
  readonly refused: readonly { readonly at: Place; readonly why: string }[];
  readonly lost: readonly { readonly field: string; readonly why: string; readonly count: number; readonly example: string }[];
  readonly unknown_types: readonly unknown[];
  readonly duplicates: readonly unknown[];
  readonly findings: readonly { readonly rule: string; readonly record: string }[];
  readonly unsourced: number;
}
const dataOf = async (...argv: readonly string[]): Promise<Data> => {
  const { out } = await run({}, ...argv, "--json");
  schema.parse(JSON.parse(out));
  return JSON.parse(out).data;
};
const withMap = ["providers.csv", "--map", "mapping.yaml"];
const checked = ["--checked-on", "2026-11-20"];

describe("referral import, a look", () => {
  test.each([
    ["providers", ["providers.csv"]],
    ["providers-mapped", withMap],
    ["points", ["points.geojson", "--source", "https://example.org/list", ...checked]],
    ["hotlines", ["hotlines.json"]],
  ])("%s, word for word at 60 columns", async (name, argv) => {
    const { code, out, files: after } = await run({ terminal: 60 }, ...argv);
    expect(code).toBe(5);
    expect([...after.keys()].sort()).toEqual([...names].sort());
    for (const row of out.split("\n").filter((one) => /\S \S/.test(one.trim()))) expect(row.length).toBeLessThanOrEqual(60);
    await expect(out).toMatchFileSnapshot(`lists/${name}.txt`);
  });

  test.each([[["providers.csv"]], [withMap], [["points.geojson"]], [["hotlines.json"]]])(
    "%j: what is read is taken or refused",
    async (argv) => {
      const { read, records, refused } = await dataOf(...argv);
      expect(records.reduce((sum, { from }) => sum + from.length, refused.length)).toBe(read);
      expect(read).toBeGreaterThan(3);
    },
  );

  test("each row that is refused has its line and its reason", async () => {
    const { refused } = await dataOf(...withMap, "-o", "out");
    expect(refused.map(({ at, why }) => `${at.line} ${why}`).sort()).toEqual(
      ["10 cells-off", "11 cells-off", "12 wrong-value", "6 check-date-missing", "8 name-missing", "9 country-unknown"].sort(),
    );
  });

  test("a type that is not ours keeps its label, and none becomes another", async () => {
    const { unknown_types } = await dataOf(...withMap);
    expect(unknown_types).toEqual([
      { label: "", count: 1 },
      { label: "Danse", count: 1 },
    ]);
  });

  test("a word that search takes for a type is none until a person says so: only our own word is", async () => {
    const csv =
      "Name,Country,Service type\nInvented A,BE,Housing\nInvented B,BE,Employment\nInvented C,BE,Shelter\nInvented D,BE,legal help\n";
    const { out } = await run({ files: new Map([["types.csv", csv]]) }, "types.csv", "--json");
    expect(JSON.parse(out).data.unknown_types).toEqual([
      { label: "Employment", count: 1 },
      { label: "Housing", count: 1 },
    ]);
  });

  test("one table of a package says so: its names may be those of persons", async () => {
    const table = "id,location_id,name\n1,2,Invented Person\n";
    const { out } = await run({ files: new Map([["contacts.csv", table]]) }, "contacts.csv", "--country", "BE");
    expect(out).toMatch(/location_id” points to another table.*--as hsds/s);
    expect((await run({}, "providers.csv")).out).not.toContain("points to another table");
  });

  test("swapped axes are told by the towns of the country, and no point is taken", async () => {
    const { lost } = await dataOf("points.geojson");
    expect(lost).toContainEqual(expect.objectContaining({ field: "geometry", why: "axes-swapped", count: 3 }));
    const right = list("points.geojson").replace(/\[([\d.]+), ([\d.]+)\]/g, "[$2, $1]");
    const { out } = await run({ files: new Map([["right.geojson", right]]) }, "right.geojson", "--json");
    expect(out).toContain('"why": "place"');
    expect(out).not.toContain("axes-swapped");
  });

  test("a number and a name that are there already are named, mailboxes of persons too", async () => {
    expect((await dataOf("hotlines.json")).duplicates).toContainEqual({
      id: "kh-invented-worker-line",
      other: "kh-child-helpline",
      why: "number-twice",
    });
    const { duplicates, findings } = await dataOf(...withMap);
    expect(duplicates).toContainEqual({ id: "be-conseil-exempel", other: "be-conseil-exemple", why: "name-twice" });
    expect(findings.map(({ rule, record }) => `${rule} ${record}`)).toContain("personal-contact be-conseil-exemple");
  });

  test.each([
    ["UTF-8", Buffer.from("\ufeffName,City,Country\nÉté,Liège,BE\n", "utf8")],
    ["UTF-16LE", Buffer.from("\ufeffName,City,Country\nÉté,Liège,BE\n", "utf16le")],
    ["UTF-16BE", Buffer.from("\ufeffName,City,Country\nÉté,Liège,BE\n", "utf16le").swap16()],
    ["Windows-1252", Buffer.from("Name,City,Country\nÉté,Liège,BE\n", "latin1")],
  ])("%s is read and named", async (encoding, bytes) => {
    const { out } = await run({ binaries: new Map([["x.csv", bytes]]) }, "x.csv", "--json");
    expect(JSON.parse(out).data).toMatchObject({ encoding, records: [{ name: "Été", id: "be-ete" }] });
  });
});

describe("referral import, wrong calls", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["broken JSON", ["broken.json"], /broken\.json:3:47: not JSON: a comma with nothing after it/],
    ["a file that is not there", ["none.csv"], /none\.csv/],
    ["a form by no name", ["mapping.constructor"], /--as/],
    ["an unknown form", ["providers.csv", "--as", "xls"], /“xls” is no form/],
    ["no country", ["hotlines.json", "--country", "Belgium"], /no ISO code/],
    ["a day to come", ["hotlines.json", "--checked-on", "2027-01-01"], /--checked-on/],
    ["no link", ["hotlines.json", "--source", "example.org"], /--source/],
    ["a guess is never written", ["providers.csv", "-o", "out"], /--draft-map mapping\.yaml/],
    ["a file in the way of the draft", ["providers.csv", "--draft-map", "mapping.yaml"], /mapping\.yaml is there already/],
    ["into the directory itself", [...withMap, "-o", "/built-in"], /belongs to the directory/],
    ["a mapping for a form of our own", ["own.yaml", "--map", "mapping.yaml"], /form of our own/],
  ])("%s", async (_, argv, said) => {
    const { code, err, out, files: after } = await run({ files: new Map([["own.yaml", 'country: "BE"\norganizations: []\n']]) }, ...argv);
    expect(code).toBe(2);
    expect(err).toMatch(said);
    expect(out).toBe("");
    expect(after.size).toBe(files.size + 1);
  });

  test.each([
    ["columns:\n  Organisme: nom\n", /m\.yaml:2:14 {2}wrong-value/],
    ["columns:\n  Organism: name\n", /m\.yaml:2:3 {2}unknown-field.*did you mean Organisme/],
    ["columns: {}\ncolunms: {}\n", /m\.yaml:2:1 {2}unknown-field/],
    ["columns: {}\nvalues:\n  services.type:\n    Hébergement: shelters\n", /m\.yaml:4:18 {2}wrong-value.*did you mean shelter/],
    ["columns: {}\nvalues:\n  services.kind: {}\n", /m\.yaml:3:3 {2}unknown-field/],
    ["columns: {}\nalways:\n  kind: club\n", /m\.yaml:3:9 {2}wrong-value/],
    ["columns: [\n", /m\.yaml:\d+:\d+ {2}yaml-syntax/],
  ])("a mapping that says %j stops", async (mapping, said) => {
    const { code, err } = await run({ files: new Map([["m.yaml", mapping]]) }, "providers.csv", "--map", "m.yaml");
    expect(code).toBe(2);
    expect(err).toMatch(said);
  });
});

describe("referral import --output", () => {
  const written = async (...more: readonly string[]) => {
    const result = await run({}, ...withMap, "-o", "out", ...more);
    return { ...result, yaml: result.files.get("out/BE.yaml") ?? "" };
  };

  test("the country file, byte for byte", async () => {
    const { code, yaml } = await written(...checked);
    expect(code).toBe(5);
    await expect(yaml).toMatchFileSnapshot("lists/BE.yaml.txt");
  });

  test("check refuses each record until a person decided, and takes what was decided", async () => {
    const { yaml } = await written(...checked);
    const read = (text: string) => readCountries([{ name: "BE.yaml", shown: "BE.yaml", text }], { standsElsewhere: () => false });
    expect(read(yaml).countries.flatMap(({ organizations }) => organizations)).toEqual([]);
    const decided = yaml
      .replace(/description: ""/g, "description: Invented.")
      .replace(/use: ""/g, "use: office")
      .replace(/type: ""/g, "type: outreach");
    const { countries, problems } = read(decided);
    expect(countries.flatMap(({ organizations }) => organizations.map(({ id }) => id))).toHaveLength(5);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("where people are sheltered is taken from no column, and of an unknown type neither", async () => {
    const { yaml, out } = await written(...checked);
    expect(yaml).toMatch(/id: be-refuge-exemple(?:(?!- id)[\s\S])*address_withheld: true/);
    for (const place of ["Rue de l", "l'église", "Avenue Invent", "sonner"]) {
      expect(yaml).not.toContain(place);
      expect(out).not.toContain(place);
    }
  });

  test("nor from a text that tells the address again, without a word that is a street's", async () => {
    const csv =
      "Name,Service,Address,About,Country,Source,Checked\nInvented,shelter,Exempel 12,Ring at Exempel 12,BE,https://example.org/i,2026-10-01\n";
    const mapping =
      "columns: { Name: name, Service: services.type, Address: office_address, About: description, Country: country, Source: sources, Checked: assured.on }\n";
    const world = {
      files: new Map([
        ["x.csv", csv],
        ["m.yaml", mapping],
      ]),
    };
    const { files: after } = await run(world, "x.csv", "--map", "m.yaml", "-o", "o");
    expect(after.get("o/BE.yaml")).toContain("address_withheld: true");
    expect(after.get("o/BE.yaml")).not.toContain("Exempel");
  });

  test("nor is it shown as an example of what is lost", async () => {
    const unmapped = list("mapping.yaml").replace(/ {2}(?:Adresse|Remarques): .*\n/g, "");
    const { out } = await run({ files: new Map([["m.yaml", unmapped]]) }, "providers.csv", "--map", "m.yaml");
    expect(out).toContain("“Adresse”: 2 × no field for it\n");
    for (const place of ["Rue de l", "l'église", "Avenue Invent"]) expect(out).not.toContain(place);
  });

  test("a day of the file stands, and of one without the day that was named; both prove no more than a page", async () => {
    const { yaml } = await written(...checked);
    expect(yaml.match(/"on": "[\d-]+"/g)).toEqual(
      ["2026-10-01", "2026-10-03", "2026-11-20", "2026-10-02", "2026-10-01"].map((day) => `"on": "${day}"`),
    );
    expect(yaml).not.toMatch(/how: (?!public-page)/);
  });

  test("a way of checking counts beside its day alone", async () => {
    const csv =
      "Name,Country,Last checked,How,Source\nInvented A,BE,2026-10-01,phone,https://example.org/a\nInvented B,BE,,phone,https://example.org/b\n";
    const mapping = "columns: { Name: name, Country: country, Last checked: assured.on, How: assured.how, Source: sources }\n";
    const { files: after } = await run(
      {
        files: new Map([
          ["x.csv", csv],
          ["m.yaml", mapping],
        ]),
      },
      "x.csv",
      "--map",
      "m.yaml",
      "-o",
      "o",
      ...checked,
    );
    expect(after.get("o/BE.yaml")?.match(/how: .*/g)).toEqual(["how: phone", "how: public-page"]);
  });

  test("no number without its page: a row that names none is refused until --source does", async () => {
    const csv = "Name,Country,Phone,Last checked\nInvented A,BE,02 555 00 01,2026-10-01\n";
    const mapping = "columns: { Name: name, Country: country, Phone: phones, Last checked: assured.on }\n";
    const world = {
      files: new Map([
        ["x.csv", csv],
        ["m.yaml", mapping],
      ]),
    };
    const argv = ["x.csv", "--map", "m.yaml", "-o", "o"];
    const without = await run(world, ...argv);
    expect(without.code).toBe(5);
    expect(without.files.has("o/BE.yaml")).toBe(false);
    expect(without.out).toContain("--source URL");
    const named = await run(world, ...argv, "--source", "https://example.org/list");
    expect(named.code).toBe(0);
    expect(named.files.get("o/BE.yaml")?.match(/https:\/\/example\.org\/list/g)).toHaveLength(2);
  });

  test("nothing is written over, and then nothing is written at all", async () => {
    const { code, err, files: after } = await run({ files: new Map([["out/BE.yaml", "mine"]]) }, ...withMap, "-o", "out", ...checked);
    expect(code).toBe(2);
    expect(err).toContain("out/BE.yaml is there already");
    expect(after.get("out/BE.yaml")).toBe("mine");
  });

  test("a drafted mapping is a mapping: written, and given back", async () => {
    const { files: after, code } = await run({}, "providers.csv", "--draft-map", "drafted.yaml");
    expect(code).toBe(5);
    const draft = after.get("drafted.yaml") ?? "";
    await expect(draft).toMatchFileSnapshot("lists/drafted.yaml.txt");
    const again = await run({ files: new Map([["drafted.yaml", draft]]) }, "providers.csv", "--map", "drafted.yaml", "--json");
    expect(JSON.parse(again.out).data.records).toHaveLength(5);
  });
});

test("an id is made of the country and a name in Latin letters, and of no id that was ever used", async () => {
  const rows = ["PAG-ASA", "Дом (выдуманный)", "Дом (другой)", "Élan & Cie. de l'Exemple très long et plus encore"];
  const csv = `Name,Country\n${rows.map((name) => `"${name}",BE`).join("\n")}\n`;
  const { out } = await run({ files: new Map([["x.csv", csv]]) }, "x.csv", "--json");
  expect(JSON.parse(out).data.records.map(({ id }: { id: string }) => id)).toEqual([
    "be-pag-asa-2",
    "be-record",
    "be-record-2",
    "be-elan-cie-de-lexemple-tres-long",
  ]);
});

test("a separator that a spreadsheet named is believed, and its line is no row", async () => {
  const { out } = await run(
    { files: new Map([["x.csv", "sep=;\r\nName;City, or town;Country\r\nInvented;Ghent;BE\r\n"]]) },
    "x.csv",
    "--json",
  );
  expect(JSON.parse(out).data).toMatchObject({ read: 1, records: [{ name: "Invented", from: [{ line: 3 }] }] });
});

test("what a spreadsheet was told to take for text, and a table of one column, come as they were meant", async () => {
  const { out } = await run({ files: new Map([["x.csv", "Name\n'=Invented\n"]]) }, "x.csv", "--country", "be", "--json");
  expect(JSON.parse(out).data.records[0].name).toBe("=Invented");
});
