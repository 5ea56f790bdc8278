import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runIn } from "../fakes/io.ts";
import { root } from "../program/program.ts";
import { directory } from "../search/directory.ts";

/* Real lists with real faults, which lie beside the checkout where somebody put them: their licences are not ours. */
const folder = join(root, "../shared/standards/datasets");
const lists: readonly (readonly [file: string, rows: number, refused: number])[] = [
  ["hsds-transformer-florida/organizations.csv", 20, 0],
  // Line 65 has two commas too many.
  ["hsds-transformer-florida/services.csv", 135, 1],
  ["hsds-transformer-florida/locations.csv", 378, 0],
  ["ohana-sample/organizations.csv", 8, 0],
  ["ohana-sample/locations.csv", 22, 0],
  ["ohana-sample/services.csv", 23, 0],
  ["ohana-sample/phones.csv", 54, 54],
  ["ohana-sample/addresses.csv", 21, 21],
];
const isThere = existsSync(folder);
if (!isThere) console.warn(`real lists are NOT tested: ${folder} is not there`);

describe.skipIf(!isThere)("real lists", () => {
  test.each(lists)("%s: %i rows, %i of them refused, none lost", async (file, rows, refused) => {
    const files = new Map([["list.csv", readFileSync(join(folder, file), "utf8")]]);
    const { out } = await runIn({ directory, files }, "import", "list.csv", "--country", "US", "--json");
    const { data } = JSON.parse(out);
    expect(data.read).toBe(rows);
    expect(data.refused).toHaveLength(refused);
    expect(data.records.flatMap(({ from }: { from: unknown[] }) => from)).toHaveLength(rows - refused);
    // Nobody's types are ours by accident.
    expect(data.unknown_types.length).toBeGreaterThan(0);
  });
});
