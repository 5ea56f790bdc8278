import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { check } from "./check-folder.ts";

const gallery = relative(process.cwd(), join(import.meta.dirname, "gallery"));

test("in a checkout the built-in directory is checked, and it is sound", async () => {
  expect(await check([])).toMatchObject({ exit: "ok", raw: expect.stringMatching(/611 organizations sound: 0 errors, \d+ warnings\n$/) });
});

test("elsewhere it says what to name", async () => {
  const before = process.cwd();
  const place = mkdtempSync(join(tmpdir(), "referral-test-"));
  onTestFinished(() => {
    process.chdir(before);
    rmSync(place, { recursive: true });
  });
  process.chdir(place);
  await expect(check([])).rejects.toMatchObject({ exit: "usage", hints: [expect.stringContaining("BE.yaml")] });
  await expect(check(["nowhere"])).rejects.toMatchObject({ exit: "usage", message: expect.stringContaining("nowhere") });
});

test("a file is called what the user called it, and counts once", async () => {
  const file = `${gallery}/id-form/BE.yaml`;
  const { raw = "" } = await check([file, `${gallery}/id-form`, `${gallery}/id-form/`]);
  expect(raw.split("\n")[0]).toBe(`${file}:7:9  id-form  nl-one is not of the form be-words-like-this, or has more than 100 characters`);
  expect(raw).toMatch(/^1 file, 1 organization sound: 2 errors/m);
});

test("the exceptions beside a file hold for it", async () => {
  expect((await check([`${gallery}/exception-dead/BE.yaml`])).raw).not.toContain("personal-contact");
});

test("what another file may hold is not missed in one", async () => {
  const moved = await check([`${gallery}/moved-to-nowhere/BE.yaml`]);
  expect(moved.raw).toContain("be-gone");
  expect(moved.raw).not.toContain("be-older moved");
});

test("--json has a record for each problem, and the counts", async () => {
  expect((await check([`${gallery}/id-form`])).json).toEqual({
    schema: "referral/check/1",
    data: {
      files: 1,
      organizations: 1,
      errors: 2,
      warnings: 3,
      problems: expect.arrayContaining([
        {
          rule: "id-form",
          severity: "error",
          file: `${gallery}/id-form/BE.yaml`,
          line: 7,
          column: 9,
          record: "nl-one",
          what: "nl-one is not of the form be-words-like-this, or has more than 100 characters",
          hint: "",
          reason: expect.stringContaining("cases"),
        },
      ]),
    },
  });
});
