import { expect, test } from "vitest";
import { examine, worstHarm } from "../../src/core/doctor/examine.ts";
import type { Facts } from "../../src/core/doctor/facts.ts";
import { checks, findingCodes } from "../../src/core/doctor/finding.ts";
import { directoryAt, file, lyingIn, sound, withVault } from "./facts.ts";
import { home, rows, swap } from "./rows.ts";

for (const [name, { facts, not_ok, ok }] of Object.entries(rows))
  test(name, () => {
    const findings = examine(facts);
    expect(findings.filter(({ state }) => state !== "ok").map(({ code }) => code)).toEqual(not_ok);
    if (ok) expect(findings.map(({ code }) => code)).toContain(ok);
  });

test("every finding has a row", () => {
  const seen = new Set(Object.values(rows).flatMap(({ facts }) => examine(facts).map(({ code }) => code)));
  expect([...seen].sort()).toEqual([...findingCodes].sort());
});

test("every check says something of a sound vault: silence is no good news", () => {
  expect(examine(sound).map(({ check }) => check)).toEqual([...checks]);
});

test("a problem has its harm, and nothing else has one", () => {
  for (const { facts } of Object.values(rows))
    for (const { state, harm } of examine(facts)) expect(harm !== undefined).toBe(state === "problem");
});

test("the worst decides: damaged before exposed, exposed before old", () => {
  const oldOne: Facts = { ...sound, directory: { kind: "open", checked: ["2026-01-01"] } };
  const harmOf = (facts: Facts) => worstHarm(examine(facts));
  expect(harmOf(sound)).toBeUndefined();
  expect(harmOf(oldOne)).toBe("old");
  expect(harmOf({ ...oldOne, swaps: [swap("open_disk")] })).toBe("exposed");
  expect(harmOf({ ...oldOne, swaps: [swap("open_disk")], vault: { ...soundWith(["identity.age"]) } })).toBe("damaged");
  for (const calm of [withVault({ keys: [{ key: "age1own", usable: true }] }), withVault({ places: undefined })])
    expect(harmOf(calm), "remarks and what can't be known").toBeUndefined();
});

const soundWith = (not_sealed: readonly string[]) => withVault({ not_sealed }).vault;

test("a fault names where it is: the folder that is copied, the file that is open", () => {
  const [synced] = examine(lyingIn(`${home}/Dropbox/a/referral`)).filter(({ check }) => check === "place");
  expect(synced?.args).toEqual({ service: "Dropbox", path: `${home}/Dropbox` });
  const [open] = examine(withVault({ entries: [directoryAt("."), file("a.age", { mode: 0o644 })] })).filter(
    ({ check }) => check === "rights",
  );
  expect(open?.args).toMatchObject({ paths: ["a.age"] });
});

test("a folder and its cases in the same cloud are said once", () => {
  const { vault } = lyingIn(`${home}/Dropbox/referral`);
  const places = vault.kind === "there" ? [...(vault.places ?? []), ...(vault.places ?? [])] : [];
  expect(examine(withVault({ places })).filter(({ code }) => code === "place-synced")).toHaveLength(1);
});
