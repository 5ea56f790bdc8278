import { describe, expect, test } from "vitest";
import { phonesOf } from "../../src/formats/import/cells.ts";
import { runIn } from "../fakes/io.ts";
import { directory } from "../search/directory.ts";
import { readJson } from "./hsds/read.ts";

/* Invented lists. What an import takes is what the list says, and of whom it says it. */

const run = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]) => {
  const world = { directory, clock: "2026-11-25T10:00:00Z", files: new Map(Object.entries(files)) };
  const page = ["--source", "https://example.org/list"];
  const { out } = await runIn(world, "import", ...argv, ...page);
  const json = await runIn(world, "import", ...argv, ...page, "--json");
  const written = await runIn(world, "import", ...argv, ...page, "-o", "o");
  return { out, data: JSON.parse(json.out).data, yaml: written.files.get("o/BE.yaml") ?? "" };
};

describe("a cell for numbers", () => {
  test.each([
    "0800 REFUGE",
    "0800 refuge",
    "1-800-AIDE",
    "1-800 AIDE",
    "1 800 555 HELP",
    "24/7",
    "7/7",
    "9-17",
    "9 – 17",
    "2026-11-22",
    "2026/11/22",
    "12.05.2024",
    "12/05/2024",
    "112/113",
    "116000/116111",
    "02 555 01 01/02 555 01 02",
    "02 555 01 01/02",
    "0800",
  ])("%s is no number", (text) => expect(phonesOf(text)).toEqual([{ wrong: text }]));

  test.each([
    ["0471/12.34.56", [{ number: "0471/12.34.56" }]],
    ["02/555 06 06", [{ number: "02/555 06 06" }]],
    ["000", [{ number: "000" }]],
    ["112", [{ number: "112" }]],
    ["116 000 children", [{ number: "116 000", note: "children" }]],
    ["02 555 01 02 FAX", [{ number: "02 555 01 02", use: "fax" }]],
    ["1800 737 732", [{ number: "1800 737 732" }]],
    ["+32 2 555 01 01", [{ number: "+32 2 555 01 01" }]],
    ["0800 11 22 33; 24/7", [{ number: "0800 11 22 33" }, { wrong: "24/7" }]],
  ])("%s is", (text, read) => expect(phonesOf(text)).toEqual(read));

  test("what is none is said to be lost", async () => {
    const { data } = await run({ "x.csv": "Name,Country,Phone\nInvented,BE,2026-11-22\n" }, "x.csv");
    expect(data.lost).toContainEqual(expect.objectContaining({ field: "Phone", why: "not-understood", example: "2026-11-22" }));
  });
});

describe("a row that was pushed aside is refused, never taken", () => {
  test.each([
    ["one cell more, though the last is empty", "Name;Email;Country;Service type;Notes\nInvented;a@example.org; b@example.org;BE;legal;\n"],
    ["one cell more, and nothing else to see", "Name;Country;Service type;Email;Notes\nInvented;BE;legal;a@example.org; b@example.org;\n"],
    ["as many cells as the header", "Name;Email;Country;Service type;Notes\nInvented;a@example.org; b@example.org;BE;legal\n"],
    ["a number where a type should stand", "Name,Country,Service type\nInvented,BE,02 555 01 01\n"],
  ])("%s", async (_, list) => {
    const { data } = await run({ "x.csv": list }, "x.csv");
    expect(data.records).toEqual([]);
    expect(data.refused).toHaveLength(1);
  });

  test("empty cells under a header that has them too are none", async () => {
    const { data } = await run({ "x.csv": "Name,Country,,\nInvented,BE,,\n" }, "x.csv");
    expect(data.records).toHaveLength(1);
  });
});

describe("the day of a check", () => {
  const list = (...days: readonly string[]) =>
    `Name,Country,Service type,Last checked\n${days.map((day, n) => `Invented,BE,${n === 0 ? "legal" : "police"},${day}\n`).join("")}`;

  test("that can't be read is not made younger by the command line", async () => {
    const { data } = await run({ "x.csv": list("01/10/2019") }, "x.csv", "--checked-on", "2026-11-20");
    expect(data.refused).toMatchObject([{ at: { line: 2 }, why: "day-unreadable" }]);
    expect(data.records).toEqual([]);
  });

  test.each([[["2026-11-01", "2019-01-01"]], [["2019-01-01", "2026-11-01"]], [["2019-01-01", ""]], [["", "2019-01-01"]]])(
    "of the rows %j is the oldest",
    async (days) => {
      const argv = ["x.csv", "--map", "m.yaml", "--checked-on", "2026-11-20"];
      const mapping = "columns: { Name: name, Country: country, Service type: services.type, Last checked: assured.on }\n";
      const { yaml } = await run({ "x.csv": list(...days), "m.yaml": mapping }, ...argv);
      expect(yaml).toContain('"on": "2019-01-01"');
    },
  );

  test("of HSDS that can't be read is refused too", () => {
    const service = { id: "s1", name: "Advice", assured_date: "spring", organization: { id: "o1", name: "Invented" } };
    const { records, refused, read } = readJson(JSON.stringify([service]), { country: "BE" });
    expect([records, refused, read]).toMatchObject([[], [{ why: "day-unreadable", args: { given: "spring" } }], 1]);
  });
});

describe("a service of HSDS that is closed", () => {
  const of = (...statuses: readonly string[]) =>
    readJson(
      JSON.stringify(
        statuses.map((status, n) => ({ id: `s${n}`, name: `Beds ${n}`, status, organization: { id: "o1", name: "Invented" } })),
      ),
      { country: "BE" },
    );

  test.each(["defunct", "inactive", "Temporarily Closed"])("%s: says so beside one that is open", (status) => {
    const { records, lost } = of("active", status);
    expect(records[0]?.organization.services.map(({ note }) => note)).toEqual(["Beds 0", `Status in the source: ${status}. Beds 1`]);
    expect(records[0]?.organization).not.toHaveProperty("status");
    expect(lost).toContainEqual(expect.objectContaining({ field: "service.status", example: status }));
  });

  test("with all others: the record says it", () => {
    const { records, lost } = of("defunct", "defunct");
    expect(records[0]?.organization).toMatchObject({ status: "defunct", services: [{ note: "Beds 0" }, { note: "Beds 1" }] });
    expect(lost).toEqual([]);
  });
});

describe("what belongs to a person stays out with the person", () => {
  test.each([
    [
      "x.json",
      JSON.stringify([
        {
          name: "Invented",
          country: "BE",
          phone: "02 555 01 01",
          contact: { person: "Ann Exempel", phone: "0470 55 50 10", email: "ann@example.org" },
        },
      ]),
    ],
    [
      "x.json",
      JSON.stringify([
        { name: "Invented", country: "BE", phone: "02 555 01 01", contacts: [{ name: "Ann Exempel", phone: "0470 55 50 10" }] },
      ]),
    ],
    [
      "x.csv",
      "Name,Country,Phone,Contact person,Contact phone,Contact email\nInvented,BE,02 555 01 01,Ann Exempel,0470 55 50 10,ann@example.org\n",
    ],
    ["x.csv", "Nom,Pays,Téléphone,Directrice courriel,Ansprechpartner Telefon\nInvented,BE,02 555 01 01,ann@example.org,0470 55 50 10\n"],
  ])("%s %s", async (name, list) => {
    const { out } = await run({ [name]: list }, name);
    const { files } = await runIn({ directory, files: new Map([[name, list]]) }, "import", name, "--draft-map", "d.yaml");
    const draft = files.get("d.yaml") ?? "";
    for (const text of [out, draft]) expect(text).not.toMatch(/Ann|0470|ann@/);
    expect(draft).toContain("leave-out # a person's: not the provider's");
    const { yaml } = await run({ [name]: list, "d.yaml": draft }, name, "--map", "d.yaml", "--checked-on", "2026-11-20");
    expect(yaml).toContain("02 555 01 01");
    expect(yaml).not.toMatch(/Ann|0470|ann@/);
  });

  test("contacts without a person are the provider's", async () => {
    const list = JSON.stringify([{ name: "Invented", country: "BE", contact: { phone: "02 555 01 01" } }]);
    const { files } = await runIn({ directory, files: new Map([["x.json", list]]) }, "import", "x.json", "--draft-map", "d.yaml");
    expect(files.get("d.yaml")).toContain('"contact.phone": phones #');
  });
});

test("of several numbers in JSON each keeps its own kind", async () => {
  const phones = [
    { type: "fax", number: "02 555 01 02" },
    { type: "Reception", number: "02 555 01 01" },
  ];
  const { yaml } = await run(
    {
      "x.json": JSON.stringify([{ name: "Invented", country: "BE", phones }]),
      "m.yaml": "columns: { name: name, country: country, phones.number: phones }\n",
    },
    "x.json",
    "--map",
    "m.yaml",
    "--checked-on",
    "2026-11-20",
  );
  expect(yaml).toMatch(/number: "02 555 01 02"\n\s+use: fax\n/);
  expect(yaml).toMatch(/number: "02 555 01 01"\n\s+use: ""[^\n]*\n\s+note: Reception\n/);
});

describe("rows of one organization", () => {
  const head = "Name,Country,Service type,Phone,Hours,Min age\n";
  const mapping =
    "columns: { Name: name, Country: country, Service type: services.type, Phone: phones, Hours: phones.hours, Min age: services.minimum_age }\n";
  const argv = ["x.csv", "--map", "m.yaml", "--checked-on", "2026-11-20"];

  test("name one number once, however it is written, and what one says otherwise is told", async () => {
    const rows = ["02 555 01 01,24/7", "02/555.01.01,", "+32 2 555 01 01,Mo-Fr 09:00-17:00", "02 555 01 02; 02 555 01 02,"];
    const list = head + rows.map((row) => `Invented,BE,legal,${row},\n`).join("");
    const { yaml, data } = await run({ "x.csv": list, "m.yaml": mapping }, ...argv);
    expect(yaml.match(/number: .*/g)).toEqual(['number: "02 555 01 01"', 'number: "02 555 01 02"']);
    expect(data.lost).toContainEqual(expect.objectContaining({ field: "phones.hours", why: "other-row", example: "Mo-Fr 09:00-17:00" }));
  });

  test("a number for calls and for WhatsApp stays two, and so do two that only end alike", async () => {
    const list = `${head}Invented,BE,legal,02 555 01 01; 02 555 01 01 WhatsApp; 112; 00112,,\n`;
    const { yaml } = await run({ "x.csv": list, "m.yaml": mapping }, ...argv);
    expect(yaml.match(/use: whatsapp/g)).toHaveLength(1);
    expect(yaml.match(/number: .*/g)).toHaveLength(4);
  });

  test("two services of one type that contradict are told", async () => {
    const list = `${head}Invented,BE,shelter,,,18\nInvented,BE,shelter,,,12\n`;
    const { data } = await run({ "x.csv": list, "m.yaml": mapping }, ...argv);
    expect(data.findings).toContainEqual(expect.objectContaining({ rule: "service-twice", record: "be-invented" }));
  });
});

describe("what can't be read, or is not a record, is told", () => {
  const json = (value: unknown) => ({ "x.json": JSON.stringify(value) });

  test("one bad byte in a file of UTF-8 spoils one letter, and its place is named", async () => {
    const bytes = Buffer.concat([Buffer.from("Name,City,Country\nÉté,Liège,BE\nHiver"), Buffer.from([0xe9]), Buffer.from(",Liège,BE\n")]);
    const { out } = await runIn({ directory, files: new Map(), binaries: new Map([["x.csv", bytes]]) }, "import", "x.csv", "--json");
    const { data } = JSON.parse(out);
    expect(data).toMatchObject({ encoding: "UTF-8", damaged: { file: "x.csv", count: 1, line: 3, column: 6 } });
    expect(data.records.map(({ name }: { name: string }) => name)).toEqual(["Été", "Hiver\ufffd"]);
    const look = await runIn({ directory, files: new Map(), binaries: new Map([["x.csv", bytes]]) }, "import", "x.csv");
    expect(look.out).toMatch(/! x\.csv:3:6: 1 byte is no UTF-8/);
  });

  test("what stands beside the list of a JSON file, or beside the properties of a feature", async () => {
    const { data } = await run(json({ updated: "2026-10-01", by: { name: "x" }, list: [{ name: "Invented", country: "BE" }] }), "x.json");
    expect(data.lost.filter(({ why }: { why: string }) => why === "about-none")).toEqual([
      { field: "updated", why: "about-none", count: 1, example: "2026-10-01" },
      { field: "by", why: "about-none", count: 1, example: "" },
    ]);
    const feature = { type: "Feature", closed: "2020", geometry: null, properties: { name: "Invented", country: "BE" } };
    const geo = await run(json({ type: "FeatureCollection", made: "2026-10-01", features: [feature] }), "x.json");
    expect(geo.data.lost.map(({ field, why }: { field: string; why: string }) => `${field} ${why}`)).toEqual(
      expect.arrayContaining(["made about-none", "closed no-place"]),
    );
  });
});

describe("what a person is pointed to is there", () => {
  const failing = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]) => {
    const { code, err } = await runIn({ directory, files: new Map(Object.entries(files)) }, "import", ...argv);
    expect(code).toBe(2);
    return err.replace(/\s+/g, " ");
  };
  const list = { "x.csv": "Name,Country,Phone\nInvented,BE,02 555 01 01\n" };

  test("types of HSDS are decided in the records: it has no mapping", async () => {
    const page = JSON.stringify([{ id: "s", name: "Beds", status: "active", organization: { id: "o", name: "Invented" } }]);
    const { out } = await run({ "x.json": page }, "x.json", "--as", "hsds", "--country", "BE");
    expect(out).toContain("in the records that --output writes");
    expect(out).not.toContain("mapping");
    expect(await failing({ "x.json": page }, "x.json", "--as", "hsds", "--draft-map", "m.yaml")).toContain("HSDS says itself");
  });

  test("a mapping that says too much is told what a mapping holds", async () => {
    const said = await failing({ ...list, "m.yaml": "columns: {}\nalways: { phones.use: office }\n" }, "x.csv", "--map", "m.yaml");
    expect(said).toContain("a mapping has columns, values and always");
    expect(said).not.toContain("country-1.json");
  });

  test("--map and --draft-map together would forget one of them", async () => {
    expect(await failing({ ...list, "m.yaml": "columns: {}\n" }, "x.csv", "--map", "m.yaml", "--draft-map", "n.yaml")).toContain(
      "give one",
    );
  });

  test("what is asked says where it can be said", async () => {
    const { out } = await run(list, "x.csv");
    expect(out).toContain("phones.use: 1 record (phones.office, phones.hotline …");
  });

  test("a workbook is to be saved as CSV", async () => {
    expect(await failing({ "x.xlsx": "PK" }, "x.xlsx")).toContain("save it as CSV");
  });

  test("names of our own fields are known", async () => {
    const own = { "x.csv": "name,country,services.type,services.minimum_age,assured.by,key\nInvented,BE,legal,18,me,7\n" };
    const { data } = await run(own, "x.csv");
    expect(data.columns.map(({ field }: { field: string | null }) => field)).toEqual([
      "name",
      "country",
      "services.type",
      "services.minimum_age",
      "assured.by",
      null,
    ]);
  });
});
