import { expect, test } from "vitest";
import { examine } from "../../src/core/doctor/examine.ts";
import { describeFinding } from "../../src/formats/view/doctor.ts";
import { withVault } from "./facts.ts";
import { rows } from "./rows.ts";

const all = Object.values(rows).flatMap(({ facts }) => examine(facts));

test("each finding is a sentence; whatever is wrong says what to do", () => {
  for (const one of all) {
    const { what, todo } = describeFinding(one);
    expect(what, one.code).toMatch(/^\S.{15,}\S$|^There is none\.$/);
    expect(what + (todo ?? ""), one.code).not.toMatch(/undefined|NaN|\[object|\.\.| {2}/);
    if (one.state === "problem" && one.code !== "directory-shut" && !/^cases-(?:shut|not-reached)$/.test(one.code))
      expect(todo, one.code).toMatch(/\S.{5,}/);
    if (one.state === "ok") expect(todo, one.code).toBeUndefined();
  }
});

test("paths are named, all of few and some of many", () => {
  const said = (paths: readonly string[]) =>
    examine(withVault({ not_sealed: paths })).find(({ code }) => code === "vault-not-sealed") as Parameters<typeof describeFinding>[0];
  expect(describeFinding(said(["cases/a.age", "cases/b.age"])).what).toContain("cases/a.age, cases/b.age in /home/noor");
  const many = Array.from({ length: 12 }, (_, n) => `cases/${n}.age`);
  expect(describeFinding(said(many)).what).toContain("cases/4.age and 7 more in");
});

test("a command to paste holds one path, whatever its name is", () => {
  const folder = "/home/o'neil; rm -rf x/referral";
  const open = examine(withVault({ folder, entries: [{ path: ".", mode: 0o755, isOwn: true, isFolder: true }] }));
  const found = open.find(({ code }) => code === "rights-open") as Parameters<typeof describeFinding>[0];
  expect(describeFinding(found).todo).toContain("chmod -R go= '/home/o'\\''neil; rm -rf x/referral'");
});
