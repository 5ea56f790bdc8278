import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { problemWords } from "../../src/messages/en/problems.ts";
import { check } from "./check-folder.ts";
import { severityOf } from "./severity.ts";

/*
 * One folder a problem code, and beside it what `referral check` says of it, word for word (refresh with `vitest -u`).
 * Every gallery folder also holds a sound record, where that is possible: a fault may not hide it.
 */
const gallery = join(import.meta.dirname, "gallery");
const root = join(import.meta.dirname, "../..");

for (const code of Object.keys(problemWords))
  test(`the gallery shows ${code}`, async () => {
    const folder = join(gallery, code);
    expect(existsSync(folder), `no gallery case for ${code}`).toBe(true);
    const outcome = await check([relative(root, folder)], { warnings: severityOf(code) === "warning" });
    const said = outcome.raw ?? "";
    expect(said).toContain(`  ${code}  `.trimStart());
    expect(outcome.exit).toBe(severityOf(code) === "warning" ? "ok" : "directory_invalid");
    await expect(said).toMatchFileSnapshot(join(gallery, `${code}.txt`));
  });

test("the gallery shows nothing that is no code", () => {
  const folders = readdirSync(gallery).filter((name) => !name.endsWith(".txt"));
  expect(folders.filter((name) => !(name in problemWords))).toEqual([]);
});
