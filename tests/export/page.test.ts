import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportFormats } from "../../src/commands/export/export-options.ts";
import { hxlTags } from "../../src/formats/export/hxl.ts";
import { serviceColumns } from "../../src/formats/export/service-row.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/exports.md"), "utf8");

test("docs/exports.md tells of every format, and of every column with its tag, in their order", () => {
  const [formats = "", columns = ""] = page.split("## Columns of the table");
  for (const format of exportFormats) expect(formats).toMatch(new RegExp(`^\\|.*\`${format}\``, "m"));
  const told = [...columns.matchAll(/^\| (\w+) \| `(#[^`]+)` \|/gm)].map(([, column, tag]) => [column, tag]);
  expect(told).toEqual(serviceColumns.map((column) => [column, hxlTags[column]]));
});
