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
