import { describe, expect, test } from "vitest";
import { runIn } from "../fakes/io.ts";
import { directory } from "../search/directory.ts";
import { readJson } from "./hsds/read.ts";

/* Invented lists. No way may lead from a list of others to where people are sheltered. */

const street = "Hiddenlane 7";
const run = async (list: string, mapping?: string, name = "x.csv") => {
  const files = new Map([[name, list]]);
  if (mapping !== undefined) files.set("m.yaml", mapping);
  const argv = [name, "--source", "https://example.org/list", "--checked-on", "2026-11-20"];
  const look = await runIn({ directory, files, clock: "2026-11-25T10:00:00Z" }, "import", ...argv);
  const draft = await runIn({ directory, files, clock: "2026-11-25T10:00:00Z" }, "import", ...argv, "--draft-map", "d.yaml");
  const map = mapping === undefined ? (draft.files.get("d.yaml") ?? "") : mapping;
  const written = await runIn(
    { directory, files: new Map([...files, ["m2.yaml", map]]), clock: "2026-11-25T10:00:00Z" },
    "import",
    ...argv,
    "--map",
    "m2.yaml",
    "-o",
    "o",
  );
  return { look: look.out, map, out: written.out, yaml: written.files.get("o/BE.yaml") ?? "" };
};

describe("a column that says an address is secret", () => {
  test.each([
    "address confidential",
    "Confidential",
    "Is confidential?",
    "Adresse confidentielle",
    "Address withheld",
    "address_withheld",
    "Secret address",
    "isAddressSecret",
    "Dirección confidencial",
    "Geheime Adresse",
    "Indirizzo riservato",
    "Adresse non publiée",
    "Do not share address",
    "Конфиденциальный адрес",
    "Секретна адреса",
    "عنوان سري",
    "住所非公開",
    "Shelter address",
    "Adresse du foyer",
  ])("%s is drafted as what withholds, and does", async (column) => {
    const { map, yaml } = await run(
      `Name,Country,Service type,Address,${column}\nInvented A,BE,legal,${street},yes\nInvented B,BE,legal,Openlane 8,no\n`,
    );
    expect(map).toContain(`"${column}": address_withheld`);
    expect(yaml).toMatch(/Invented A(?:(?!- id)[\s\S])*address_withheld: true/);
    expect(yaml).not.toContain(street);
    expect(yaml).toContain("office_address: Openlane 8");
  });

  test("in JSON, beside the address", async () => {
    const list = JSON.stringify([
      { name: "Invented A", country: "BE", service: "legal", address: { street, confidential: true } },
      { name: "Invented B", country: "BE", service: "legal", address: { street: "Openlane 8", confidential: false } },
    ]);
    const { yaml } = await run(list, undefined, "x.json");
    expect(yaml).not.toContain(street);
    expect(yaml).toContain("office_address: Openlane 8");
  });

  test("that holds the address itself shows it nowhere", async () => {
    const { look, map, out, yaml } = await run(`Name,Country,Service type,Secret address\nInvented A,BE,legal,${street}\n`);
    for (const text of [look, map, out, yaml]) expect(text).not.toContain(street);
    expect(out).toContain("“Secret address”: 1 × no clear no: the address is withheld");
  });

  test.each(["Confidential phone", "Adresse publique", "Publish address", "Show location"])("%s is no address", async (column) => {
    const { map, yaml } = await run(`Name,Country,Service type,Address,${column}\nInvented A,BE,legal,${street},no\n`);
    expect(map).toContain(`"${column}": leave-out`);
    if (column !== "Confidential phone") expect(yaml).not.toContain(street);
  });

  test("stays none, whatever a mapping says", async () => {
    const mapping = "columns: { Name: name, Country: country, Type: services.type, Confidential address: office_address }\n";
    const { yaml, out } = await run(`Name,Country,Type,Confidential address\nInvented A,BE,legal,${street}\n`, mapping);
    expect(yaml).toContain("address_withheld: true");
    expect(yaml + out).not.toContain(street);
  });

  test("nor is the office of a secretary secret", async () => {
    const { map } = await run(`Name,Country,Adresse du secrétariat\nInvented A,BE,${street}\n`);
    expect(map).toContain('"Adresse du secrétariat": office_address');
  });
});

test.each([
  ["address", { confidential: true }],
  ["address", { is_secret: "yes, please" }],
  ["location", { address_withheld: 1 }],
])("HSDS with a field for it in its %s: %j", (entity, said) => {
  const address = { address_1: street, city: "Ghent", country: "BE", ...(entity === "address" && said) };
  const organization = {
    id: "o",
    name: "Invented",
    locations: [{ id: "l", ...(entity === "location" && said), addresses: [address] }],
  };
  const { records, lost } = readJson(JSON.stringify([{ id: "s", name: "Advice", status: "active", organization }]));
  expect(records[0]?.organization).toMatchObject({ address_withheld: true });
  expect(JSON.stringify(lost)).not.toContain("please");
});

describe("address_withheld fails closed", () => {
  const mapping =
    "columns: { Name: name, Country: country, Type: services.type, Address: office_address, address confidential: address_withheld }\n";
  const yamlFor = async (cell: string) =>
    (await run(`Name,Country,Type,Address,address confidential\nInvented A,BE,legal,${street},${cell}\n`, mapping)).yaml;

  test.each(["confidential", "Yes - do not share", "vrai", "withheld", "ja (geheim)", "vertraulich", "evet", "✓", "true", "да", "?"])(
    "%s withholds",
    async (cell) => {
      const yaml = await yamlFor(cell);
      expect(yaml).toContain("address_withheld: true");
      expect(yaml).not.toContain(street);
    },
  );

  test.each(["no", "false", "0", "Non", "nein", ""])("%j does not", async (cell) => {
    expect(await yamlFor(cell)).toContain(`office_address: ${street}`);
  });
});

describe("the address of a shelter through another row", () => {
  const head = "Name,Country,City,Phone,Service type,Address,Notes\n";
  const shelter = `Split House,BE,Gent,09 555 01 01,shelter,${street},\n`;

  test.each([
    ["the same name and number", `Split House,BE,Antwerp,09 555 01 01,legal,${street},`],
    ["the same name, and an address of its own", "Split House,BE,Antwerp,,legal,Otherlane 9,"],
    ["the same number, written otherwise", "Other Name,BE,Antwerp,+32 9 555 01 01,legal,Otherlane 9,"],
    ["the same address", `Other Name,BE,Antwerp,,legal,"${street}, 9000 Gent",`],
    ["a note", `Other Name,BE,Antwerp,,legal,,"ring at hiddenlane 7, please"`],
  ])("%s", async (_, row) => {
    for (const rows of [shelter + row, `${row}\n${shelter}`]) {
      const { yaml, out } = await run(`${head}${rows}\n`);
      for (const text of [yaml, out]) expect(text).not.toMatch(/hiddenlane|otherlane/i);
      expect(out).toMatch(/: \d × a place on the map or an address/);
    }
  });

  test("also where the row of the shelter was refused", async () => {
    const refused = `Split House,Atlantis,Gent,09 555 01 01,shelter,${street},\n`;
    const { yaml } = await run(`${head}${refused}Other Name,BE,Antwerp,,legal,${street},\n`);
    expect(yaml).toContain("Other Name");
    expect(yaml).not.toContain(street);
  });

  test("an office that nothing ties to a shelter stays", async () => {
    const { yaml } = await run(`${head}${shelter}Advice Bureau,BE,Gent,112,legal,Openlane 8,\n`);
    expect(yaml).toContain("office_address: Openlane 8");
  });

  test.each(["Women's Refuge Ghent", "Foyer Invention", "Frauenhaus Exempel", "Casa de acogida Ejemplo", "Приют Пример", "女性シェルター"])(
    "%s has a name that says it",
    async (name) => {
      const { yaml, out } = await run(`${head}${name},BE,Gent,,legal,${street},\n`);
      expect(yaml).toContain(name);
      expect(yaml).not.toContain(street);
      expect(out).toContain("“office_address”: 1 × a place on the map or an address, not taken");
    },
  );
});
