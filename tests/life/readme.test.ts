import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../program/program.ts";

test("what the README shows of following up is what the program said", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const story = readFileSync(join(import.meta.dirname, "life.txt"), "utf8");
  const [, block = ""] = /### Follow up\n[^`]*?(?:`[^`]*`[^`]*?)*?```\n(.*?)```/s.exec(readme) ?? [];
  const parts = block.trim().split(/\n\n/);
  expect(parts).toHaveLength(3);
  for (const part of parts) expect(story).toContain(part);
});
