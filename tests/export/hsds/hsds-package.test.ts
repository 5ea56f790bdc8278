import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import datapackage from "datapackage";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Country } from "../../../src/core/directory/model.ts";
import { directory } from "../../fakes/directory.ts";
import { runIn } from "../../fakes/io.ts";
import { realCountries } from "../about.ts";
import { anyRecords, packageOf, pageOf } from "./exported.ts";

/** Reads the package with the reference reader, foreign keys and all: the number of rows of each table, or what it found wrong. */
const readAll = async (files: ReadonlyMap<string, string>): Promise<Readonly<Record<string, number>>> => {
  const folder = mkdtempSync(join(tmpdir(), "referral-hsds-"));
  try {
    for (const [path, text] of files) writeFileSync(join(folder, path), text);
    const read = await datapackage.Package.load(join(folder, "datapackage.json"), { strict: true });
    const counts: Record<string, number> = {};
    for (const resource of read.resources) counts[resource.name] = (await resource.read({ relations: true, keyed: true })).length;
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const objectsIn = (one: unknown, field: string): number =>
  Array.isArray(one)
    ? one.reduce((sum: number, each) => sum + objectsIn(each, field), 0)
    : typeof one === "object" && one !== null
      ? Object.entries(one).reduce(
          (sum, [name, value]) => sum + (name === field && Array.isArray(value) ? value.length : 0) + objectsIn(value, field),
          0,
        )
      : 0;

/** A few countries: the reference reader takes its time. */
const few: readonly Country[] = realCountries.filter(({ country }) => ["BE", "CO", "IT"].includes(country));

describe("export --format hsds-package", () => {
  test("the reference reader takes it, with its foreign keys, and finds every service and organization", async () => {
    const counts = await readAll(packageOf(few));
    const organizations = few.flatMap((country) => country.organizations);
    const { contents } = pageOf(few);
    expect(counts).toMatchObject({
      organization: organizations.length,
      service: contents.length,
      phone: organizations.flatMap(({ phones = [] }) => phones).length,
      service_area: objectsIn(contents, "service_areas"),
      taxonomy: 8,
    });
  });

  test("generated records too", async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords(), async (countries) => {
        expect((await readAll(packageOf(countries))).service).toBe(pageOf(countries).contents.length);
      }),
      { numRuns: 15 },
    );
  });

  test.each([
    [
      "a foreign key that leads nowhere",
      "services.csv",
      (text: string) => text.replace(/(\n[^,]+,)[^,]+/, "$13b241101-e2bb-4255-8caf-4136c566a962"),
    ],
    ["an id twice", "phones.csv", (text: string) => `${text}${text.split("\r\n")[1]}\r\n`],
    ["no name", "organizations.csv", (text: string) => text.replace(/(\n[^,]+,)[^,]+/, "$1")],
  ])("the reader does notice %s", async (_, path, broken) => {
    const files = packageOf(few);
    await expect(readAll(new Map([...files, [path, broken(files.get(path) ?? "")]]))).rejects.toThrow();
  });

  test("the command writes the tables, then the descriptor, and says how many records", async () => {
    const { code, files, err } = await runIn({ directory }, "export", "--format", "hsds-package", "--country", "BE", "-o", "out");
    expect(code).toBe(0);
    expect([...files.keys()].at(-1)).toBe("out/datapackage.json");
    expect(err).toContain("out: 12 organizations written");
    expect(await runIn({ directory }, "export", "--format", "hsds-package")).toMatchObject({ code: 2, out: "" });
  });
});
