import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { runIn } from "../fakes/io.ts";
import { directory } from "../search/directory.ts";

const exported = (...argv: readonly string[]) => runIn({ directory }, "export", ...argv);
const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv.trim(), { header: true }).data;
const organizations = directory.countries.flatMap((code) => directory.country(code)?.organizations ?? []);

describe("referral export", () => {
  test("csv has one row for each service of the directory, by country and id", async () => {
    const rows = rowsOf((await exported()).out);
    expect(rows).toHaveLength(organizations.flatMap(({ services }) => services).length);
    const order = rows.map(({ country, organization_id }) => `${country} ${organization_id}`);
    expect(order).toEqual([...order].sort());
  });

  test("ndjson and json hold the same records, those of the directory", async () => {
    const lines = (await exported("--format", "ndjson")).out
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text));
    const { countries } = JSON.parse((await exported("--format", "json")).out);
    expect(lines).toEqual(countries.flatMap((country: { organizations: unknown[] }) => country.organizations));
    expect(new Set(lines.map(({ id }) => id))).toEqual(new Set(organizations.map(({ id }) => id)));
    expect(lines.find(({ id }) => id === "be-payoke")).toEqual(directory.organization("be-payoke"));
  });

  test("who shelters has no address, not even of a published office, whatever else was asked for", async () => {
    const sheltering = organizations.filter(
      ({ services, office_address }) => office_address && services.some(({ type }) => type === "shelter"),
    );
    expect(sheltering.length).toBeGreaterThan(3);
    for (const argv of [[], ["--service", "legal,case-management,documents,health"]]) {
      const { out } = await exported(...sheltering.map(({ id }) => id), ...argv, "--format", "ndjson");
      expect(out).not.toContain("office_address");
    }
  });

  test("filters leave the records and the services that answer them", async () => {
    const rows = rowsOf((await exported("--country", "BE", "--service", "shelter", "--for", "man")).out);
    expect(new Set(rows.map(({ service_type }) => service_type))).toEqual(new Set(["shelter"]));
    expect(rows.map(({ organization_id }) => organization_id)).toEqual(["be-pag-asa", "be-payoke", "be-surya"]);
  });

  test("named records: each once, wherever it stands in the list; an unknown one stops", async () => {
    const { out } = await exported("be-payoke", "li-iom", "be-payoke", "--format", "ndjson", "--fields", "name,id");
    expect(
      out
        .trim()
        .split("\n")
        .map((text) => Object.keys(JSON.parse(text))),
    ).toEqual([
      ["id", "name"],
      ["id", "name"],
    ]);
    expect(await exported("be-nobody")).toMatchObject({ code: 4, out: "" });
  });

  test("an id that nobody has may stand in an own folder: how to take it in is said, where there is one", async () => {
    const withFolder = await runIn({ directory, layered: directory }, "export", "be-nobody", "--directory", "ours");
    expect(withFolder.code).toBe(4);
    expect(withFolder.err).toContain("--include-private takes them in");
    expect((await exported("be-nobody")).err).not.toContain("--include-private");
  });

  test.each([
    [["--format", "yml"], "yml"],
    [["--fields", "organisation_id"], "organization_id"],
    [["--format", "json", "--bom"], "--bom"],
  ])("%j is refused, and says what would do", async (argv, said) => {
    const { code, out, err } = await exported(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  });

  test("nothing found is exit 4, and no file", async () => {
    const { code, files } = await exported("--country", "VA", "-o", "x.csv");
    expect(code).toBe(4);
    expect([...files]).toEqual([]);
  });

  test("a file is written whole, and never over what it is made of", async () => {
    const { files, err } = await exported("--country", "BE", "-o", "out/be.csv");
    expect(files.get("out/be.csv")).toBe((await exported("--country", "BE")).out);
    expect(err).toContain("12 organizations");
    expect(await exported("-o", "/built-in/BE.yaml")).toMatchObject({ code: 2 });
  });
});
