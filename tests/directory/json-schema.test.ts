import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countryJsonSchema } from "../../src/formats/schema.ts";
import { root } from "./real.ts";

test("the published JSON Schema is the one the checks use (npm run build writes it)", () => {
  expect(readFileSync(join(root, "docs/schemas/country-1.json"), "utf8")).toBe(countryJsonSchema());
});
