import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fromJSONSchema } from "zod";
import { call, root } from "./program.ts";

const schemaOf = (name: string) => fromJSONSchema(JSON.parse(readFileSync(join(root, "docs/schemas", `${name}.json`), "utf8")));
const cases = readdirSync(join(root, "tests/walkthrough/cases"));

describe("published schemas", () => {
  test("check --json is as its schema says, with and without faults", () => {
    for (const args of [["check"], ["check", "tests/directory/gallery"]]) {
      schemaOf("check-1").parse(JSON.parse(call([...args, "--json"]).out));
    }
  });

  test.each(cases)("start --json of %s is as its schema says", (name) => {
    const { out } = call(["start", "--answers", `tests/walkthrough/cases/${name}`, "--json"]);
    schemaOf("walkthrough-1").parse(JSON.parse(out));
  });

  test("one schema refuses what another describes", () => {
    expect(() => schemaOf("walkthrough-1").parse(JSON.parse(call(["check", "--json"]).out))).toThrow();
  });
});
