import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { taxonomyTerms } from "../../../src/formats/export/hsds/terms.ts";
import { hoursOf } from "../../../src/formats/import/hsds/hours.ts";
import { root } from "../../program/program.ts";
import { accountedFor, filesIn, read, readFolder, readJson } from "./read.ts";

const organization = { id: "o1", name: "Invented House", description: "Invented.", website: "www.example.org" };
const service = { id: "s1", name: "Beds", status: "active" };
const page = (...contents: readonly unknown[]) => JSON.stringify({ total_items: 99, size: 7, contents });

describe("HSDS 3 JSON", () => {
  test.each([
    ["a page, whatever it says of its length", page({ ...service, organization })],
    ["a list of services", JSON.stringify([{ ...service, organization }])],
    ["one service", JSON.stringify({ ...service, organization })],
    ["an organization with its services", JSON.stringify({ ...organization, services: [service] })],
    ["services before the organization that they name", JSON.stringify([{ ...service, organization_id: "o1" }, organization])],
  ])("%s", (_, text) => {
    const imported = readJson(text, { country: "BE" });
    expect([imported.read, accountedFor(imported)]).toEqual([1, 1]);
    expect(imported.records.map((one) => one.organization)).toEqual([
      {
        name: "Invented House",
        description: "Invented.",
        website: "https://www.example.org",
        country: "BE",
        services: [{ type: { unknown: "" }, note: "Beds" }],
        status: "active",
      },
    ]);
  });

  const ours = (code: string) => String(taxonomyTerms().find((term) => term.code === code)?.id);
  const typed = (...ids: readonly string[]) => ({
    ...service,
    organization,
    attributes: ids.map((id) => ({ taxonomy_term: { id, name: id, description: id } })),
  });

  test("a type is ours by the id of its term; a word proves nothing, and there is no default", () => {
    expect(readJson(page(typed(ours("legal")))).records[0]?.organization.services.map(({ type }) => type)).toEqual(["legal"]);
    // Law of work, in a list of lawyers.
    expect(readJson(page(typed("employment"))).unknownTypes).toEqual([{ label: "employment", count: 1 }]);
    const strange = readJson(page(typed("Lawyers", "Torts")));
    expect(strange.records[0]?.organization.services.map(({ type }) => type)).toEqual([{ unknown: "Lawyers; Torts" }]);
    expect(strange.unknownTypes).toEqual([{ label: "Lawyers; Torts", count: 1 }]);
    const both = readJson(page(typed(ours("shelter"), "Torts")));
    expect(both.records[0]?.organization.services.map(({ type }) => type)).toEqual(["shelter"]);
    expect(both.lost).toContainEqual(expect.objectContaining({ field: "service.type", example: "Torts" }));
  });

  test("what is refused is counted, with its reason", () => {
    const imported = readJson(
      page({ ...service, organization_id: "gone" }, 3, { id: "x", name: "A term" }, { ...service, organization: { id: "n" } }),
    );
    expect(imported.refused.map(({ why }) => why)).toEqual(["not-a-record", "not-a-record", "organization-missing", "name-missing"]);
    expect([imported.read, accountedFor(imported)]).toEqual([4, 4]);
  });

  test("persons, points and second addresses are left behind, and counted without being shown", () => {
    const address = { address_1: "Street 1", city: "Ghent", state_province: "OV", postal_code: "9000", country: "Belgium" };
    const { records, lost } = readJson(
      page({
        ...service,
        organization: {
          ...organization,
          contacts: [
            { name: "Ann Invented", email: "ann@example.org", phones: [{ number: "09 123 45 67" }] },
            { email: "desk@example.org", phones: [{ number: "09 123 45 68" }] },
          ],
          locations: [
            { id: "l1", name: "Here", latitude: 51.1, longitude: 3.7, addresses: [address] },
            { id: "l2", name: "There", addresses: [{ ...address, address_1: "Street 2" }] },
          ],
        },
      }),
    );
    expect(records[0]?.organization).toMatchObject({
      country: "BE",
      city: "Ghent",
      emails: [{ address: "desk@example.org" }],
      phones: [{ number: "09 123 45 68" }],
    });
    expect(records[0]?.organization).not.toHaveProperty("office_address");
    const told = JSON.stringify(lost);
    expect(lost.map(({ field, count }) => `${field} ${count}`)).toEqual(
      expect.arrayContaining([
        "location.latitude 1",
        "contact.name 1",
        "contact.email 1",
        "contact.phones 1",
        "office_address 2",
        "location.name 2",
      ]),
    );
    for (const hidden of ["51.1", "Ann", "ann@", "45 67", "Street"]) expect(told).not.toContain(hidden);
  });

  test("phones: what a number is for is asked, unless it is for faxes or texts", () => {
    const phones = [
      { number: "09 123 45 67", type: "hotline", extension: 12, languages: [{ code: "fr" }, { name: "Arabic" }] },
      { number: "09 123 45 68", type: "fax" },
      { number: "call the desk", type: "voice" },
    ];
    const { records, lost } = readJson(page({ ...service, phones, organization }));
    expect(records[0]?.organization.phones).toEqual([
      { number: "09 123 45 67", languages: ["fr", "ar"], note: "extension 12; hotline" },
      { number: "09 123 45 68", use: "fax" },
    ]);
    expect(lost).toContainEqual(expect.objectContaining({ field: "phone.number", example: "call the desk" }));
  });

  test("status and day: the oldest day counts, and what is inactive is asked about", () => {
    const of = (...services: readonly object[]) =>
      readJson(page(...services.map((one, n) => ({ ...service, id: `s${n}`, organization, ...one })))).records[0]?.organization;
    expect(of({ assured_date: "2026-02-03" }, { assured_date: "2025-01-02" })?.assured).toEqual({ on: "2025-01-02" });
    expect(of({ status: "temporarily closed" })?.status).toBe("temporarily_closed");
    expect(of({ status: "inactive" })).not.toHaveProperty("status");
    expect(of({ status: "active" }, { status: "defunct" })).not.toHaveProperty("status");
  });

  test.each([
    ['{"contents": [{"id": 1},]}', { fault: "json", detail: "trailing comma", at: { line: 1, column: 24 } }],
    ['{"contents": [\n{"id": 1', { fault: "json", detail: "ends" }],
    ["3", { fault: "shape", detail: "not HSDS" }],
  ])("%j is a fault with its place", (text, fault) => {
    expect(read([{ name: "a.json", shown: "a.json", text }])).toMatchObject({ ok: false, fault: { file: "a.json", ...fault } });
  });
});

describe("tables of older versions", () => {
  const folder: Readonly<Record<string, string>> = {
    "datapackage.json": "{}",
    "organizations.csv": 'id,name,description,url\n1,Invented House,"Two\\nlines",example.org\n2,Lonely,,\n',
    "services.csv":
      "id,organization_id,program_id,name,status,fees\n10,1,,Beds,active,NULL\n11,9,,Lost,active,\n12,,7,Meals,active,free,more\n",
    "programs.csv": "id,organization_id,name\n7,1,Nights\n",
    "locations.csv": "id,organization_id,name,latitude\n5,1,House,51.1\n",
    "services_at_location.csv": "id,service_id,location_id\n1,10,5\n",
    "physical_addresses.csv": "id,location_id,address_1,city,state_province,postal_code,country\n1,5,Street 1,Ghent,,,\n",
    "phones.csv": "id,service_id,number,type\n1,10,09 123 45 67,voice\n2,77,09 1,voice\n",
    "regular_schedules.csv":
      "id,service_id,weekday,opens_at,closes_at\n1,10,Monday,9:00am,5:00pm\n2,10,Tuesday,9:00am,5:00pm\n3,10,Friday,by appointment,\n",
    "taxonomy.csv": "id,name\nA-1,Legal help\n",
    "service_taxonomy.csv": "id,service_id,taxonomy_id\n1,10,A-1\n",
  };

  test("HSDS 1.1: whole numbers as ids, hours by weekday, literal ends of lines, blank countries", () => {
    const imported = readFolder(Object.entries(folder), { country: "BE" });
    expect(imported.records.map((one) => one.organization)).toEqual([
      {
        name: "Invented House",
        description: "Two lines",
        website: "https://example.org",
        phones: [{ number: "09 123 45 67" }],
        country: "BE",
        city: "Ghent",
        office_address: "Street 1, Ghent",
        services: [{ type: { unknown: "Legal help" }, note: "Beds. Open: Mo,Tu 09:00-17:00; Friday by appointment" }],
        status: "active",
      },
      { name: "Lonely", country: "BE", services: [] },
    ]);
    expect(imported.refused).toMatchObject([
      { why: "cells-off", at: { line: 4, id: "12" }, args: { found: 7, expected: 6 } },
      { why: "organization-missing", args: { id: "9" } },
    ]);
    expect([imported.read, accountedFor(imported)]).toEqual([4, 4]);
    expect(imported.lost).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: "phone", count: 1, at: { line: 3, id: "2" } }),
        expect.objectContaining({ field: "location.latitude", why: "place", example: "" }),
      ]),
    );
  });

  test("a quote that is never closed stops at its place", () => {
    const files = [{ name: "services.csv", shown: "in/services.csv", text: 'id,name\n1,"open\n2,x\n' }];
    expect(read(files)).toMatchObject({ ok: false, fault: { fault: "csv", file: "in/services.csv", at: { line: 2, column: 3 } } });
  });
});

test.each([
  [[{ byday: "MO,TU,WE,TH,FR,SA,SU", freq: "WEEKLY", opens_at: "00:00:00", closes_at: "23:59:00" }], "24/7"],
  [
    [
      { weekday: "Monday", opens_at: "08:00", closes_at: "12:00" },
      { weekday: "Monday", opens_at: "14:00", closes_at: "4:00 PM" },
    ],
    "Mo 08:00-12:00,14:00-16:00",
  ],
  [
    ["Monday", "Tuesday", "Wednesday", "Friday"].map((weekday) => ({ weekday, opens_at: "9am", closes_at: "12:00pm" })),
    "Mo-We,Fr 09:00-12:00",
  ],
  [[{ byday: "1MO", freq: "MONTHLY", opens_at: "09:00", closes_at: "10:00", description: "first Monday" }], "1MO 09:00 10:00 first Monday"],
  [[{ weekday: "Monday", opens_at: "9", closes_at: "5" }], "Monday 9 5"],
  [[{ weekday: "2", opens_at: "09:00", closes_at: "17:00" }], "2 09:00 17:00"],
  [[{ opens_at: "25:00", closes_at: "26:00", weekday: "Monday" }], "Monday 25:00 26:00"],
  [[], undefined],
])("hours %j are %j", (schedules, hours) => expect(hoursOf(schedules)).toBe(hours));

const standards = join(root, "../shared/standards");
const areHere = existsSync(standards);
if (!areHere) process.stderr.write(`SKIPPED, and nothing is shown by it: no data sets in ${standards}\n`);

describe.skipIf(!areHere)("what others publish", () => {
  test("the Florida tables: 135 services of 20 organizations", () => {
    const imported = readFolder(filesIn(join(standards, "datasets/hsds-transformer-florida")), { country: "US" });
    expect(accountedFor(imported)).toBe(imported.read);
    expect(imported.records).toHaveLength(20);
    expect(imported.refused).toMatchObject([{ why: "cells-off" }]);
    // 18 organizations have services: each of the other two was read too.
    expect(imported.read).toBe(135 + 2);
    expect(imported.records.every(({ organization }) => organization.services.every(({ type }) => typeof type === "object"))).toBe(true);
  });

  test("the Ohana tables: services that name only their location", () => {
    const imported = readFolder(filesIn(join(standards, "datasets/ohana-sample")));
    expect(accountedFor(imported)).toBe(imported.read);
    expect(imported.refused).toEqual([]);
    expect(imported.records).toHaveLength(8);
    const notes = imported.records.flatMap(({ organization }) => organization.services.map(({ note }) => note ?? ""));
    expect(notes.filter((note) => note.includes("Open: Mo 08:00-12:00,14:00-16:00; We 10:00-15:00"))).toHaveLength(1);
  });

  test.each([
    ["samples/page.json", 2, 1],
    ["hsds/3.1/examples/service_full.json", 1, 1],
    ["hsds/3.1/examples/organization_full.json", 1, 1],
    ["hsds/oruk/examples/service_list.json", 1, 1],
  ])("%s: %i read, %i records", (path, count, records) => {
    const [text = ""] = filesIn(join(standards, path, "..")).flatMap(([name, content]) => (path.endsWith(`/${name}`) ? [content] : []));
    const imported = readJson(text);
    expect([imported.read, accountedFor(imported), imported.records.length]).toEqual([count, count, records]);
  });

  test("the upstream example tables", () => {
    const imported = readFolder(filesIn(join(standards, "hsds/3.1/examples/csv")));
    expect(accountedFor(imported)).toBe(imported.read);
    expect(imported.records.length).toBeGreaterThan(0);
  });
});
