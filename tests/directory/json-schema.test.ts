import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportJsonSchemas } from "../../src/formats/export/schemas.ts";
import { countryJsonSchema } from "../../src/formats/schema.ts";
import { root } from "./real.ts";

test("the published JSON Schemas of files and exports are what the checks use (npm run build writes it)", () => {
  expect(readFileSync(join(root, "docs/schemas/country-1.json"), "utf8")).toBe(countryJsonSchema());
  for (const [name, schema] of exportJsonSchemas()) expect(readFileSync(join(root, "docs/schemas", name), "utf8")).toBe(schema);
});
