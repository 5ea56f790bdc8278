import { cpSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UserError } from "../../src/outcome.ts";
import { provesSame, readAll } from "../../src/ports/fingerprint.ts";
import { builtInFolder } from "../../src/ports/open-directory.ts";
import { checkout, partsOf } from "./opened.ts";

const phoneOf = (directory: Awaited<ReturnType<ReturnType<typeof checkout>["open"]>>) =>
  directory.organization("be-payoke")?.phones?.[0]?.number;
const replaceIn = (file: string, from: string, to: string) => writeFileSync(file, readFileSync(file, "utf8").replace(from, to));

test("made once, then read", async () => {
  const { open, notes, home } = checkout();
  const first = await open();
  expect(first.countries).toEqual(["BE", "NL"]);
  expect(first.vocabulary.services.length).toBeGreaterThan(15);
  expect(notes).toHaveLength(1);
  const made = statSync(partsOf(home)).mtimeMs;
  expect((await open()).countries).toEqual(["BE", "NL"]);
  expect(notes).toHaveLength(1);
  expect(statSync(partsOf(home)).mtimeMs).toBe(made);
  expect(readdirSync(home)).toHaveLength(2);
});

test("an edit of the same size with its old date is still seen", async () => {
  const { open, data, notes } = checkout();
  const file = join(data, "BE.yaml");
  expect(phoneOf(await open())).toBe("+32 3 201 16 90");
  const { atime, mtime, size } = statSync(file);
  replaceIn(file, "+32 3 201 16 90", "+32 3 201 16 91");
  utimesSync(file, atime, mtime);
  expect(statSync(file)).toMatchObject({ size, mtime });
  expect(phoneOf(await open())).toBe("+32 3 201 16 91");
  expect(notes).toHaveLength(2);
  expect(phoneOf(await open())).toBe("+32 3 201 16 91");
  expect(notes).toHaveLength(2);
});

test("a file only touched is hashed once, and the manifest remembers it", async () => {
  const { open, data, notes, home } = checkout();
  await open();
  const before = readFileSync(join(home, "manifest.json"), "utf8");
  utimesSync(join(data, "BE.yaml"), new Date(1e12), new Date(1e12));
  await open();
  expect(notes).toHaveLength(1);
  const after = readFileSync(join(home, "manifest.json"), "utf8");
  expect(after).not.toBe(before);
  expect(after).toContain(`"mtime":${1e12}`);
});

test("a file taken away or added is seen", async () => {
  const { open, data } = checkout();
  await open();
  rmSync(join(data, "NL.yaml"));
  expect((await open()).countries).toEqual(["BE"]);
  cpSync(join(data, "BE.yaml"), join(data, "LU.yaml"));
  replaceIn(join(data, "LU.yaml"), 'country: "BE"', 'country: "LU"');
  const directory = await open();
  expect(directory.countries).toEqual(["BE", "LU"]);
  // Its ids are Belgium's: every one is refused, and the snapshot says so.
  expect(directory.country("LU")?.organizations).toEqual([]);
  expect(directory.problems.length).toBeGreaterThan(3);
  expect((await open()).problems).toEqual(directory.problems);
});

test("a file renamed over another is seen", async () => {
  const { open, data, layer } = checkout();
  await open();
  const other = layer("other", { "BE.yaml": readFileSync(join(data, "BE.yaml"), "utf8").replace("name: Payoke", "name: Pay0ke") });
  cpSync(join(other, "BE.yaml"), join(data, "BE.yaml"), { preserveTimestamps: true });
  expect((await open()).organization("be-payoke")?.name).toBe("Pay0ke");
});

const damages: Readonly<Record<string, (home: string) => void>> = {
  "a manifest cut short": (home) => truncateSync(join(home, "manifest.json"), 100),
  "an empty manifest": (home) => truncateSync(join(home, "manifest.json"), 0),
  "a manifest of something else": (home) => writeFileSync(join(home, "manifest.json"), "[]"),
  "a manifest without stamps": (home) => replaceIn(join(home, "manifest.json"), '"stamps"', '"stumps"'),
  "a part cut short": (home) => truncateSync(join(partsOf(home), "index/listings"), 100),
  "a part missing": (home) => rmSync(join(partsOf(home), "records")),
  "all parts missing": (home) => rmSync(partsOf(home), { recursive: true }),
};
for (const [name, damage] of Object.entries(damages))
  test(`${name}: made anew, never read`, async () => {
    const { open, home, notes } = checkout();
    await open();
    damage(home);
    const directory = await open();
    expect(notes).toHaveLength(2);
    expect(directory.index.listings.length).toBeGreaterThan(5);
    expect(phoneOf(directory)).toBe("+32 3 201 16 90");
    expect(phoneOf(await open())).toBe("+32 3 201 16 90");
    expect(notes).toHaveLength(2);
  });

test("a part damaged at full length is an error with a way out, and the next run is well", async () => {
  const { open, home } = checkout();
  await open();
  const part = join(partsOf(home), "records");
  writeFileSync(part, "x".repeat(statSync(part).size));
  const directory = await open();
  expect(() => directory.organization("be-payoke")).toThrow(UserError);
  for (let run = 0; run < 2; run++) expect(phoneOf(await open())).toBe("+32 3 201 16 90");
});

test("a snapshot of another version is never read", async () => {
  const { open, notes } = checkout();
  await open();
  await open([], { version: "1.0.1" });
  expect(notes).toHaveLength(2);
});

test("where nothing can be written, the directory opens all the same", async () => {
  const { open, root, notes } = checkout();
  writeFileSync(join(root, "dist"), "a file in the way");
  expect(phoneOf(await open())).toBe("+32 3 201 16 90");
  expect(phoneOf(await open())).toBe("+32 3 201 16 90");
  expect(notes).toHaveLength(2);
});

test("several at once never mix their parts", async () => {
  const { open, home, data } = checkout();
  const opened = await Promise.all(Array.from({ length: 4 }, () => open()));
  for (const directory of opened) expect(phoneOf(directory)).toBe("+32 3 201 16 90");
  const slow = await open();
  replaceIn(join(data, "BE.yaml"), "+32 3 201 16 90", "+32 3 201 16 99");
  expect(phoneOf(await open())).toBe("+32 3 201 16 99");
  // The snapshot before is left for those who still read it.
  expect(phoneOf(slow)).toBe("+32 3 201 16 90");
  expect(readdirSync(home).filter((name) => name.startsWith("new-"))).toEqual([]);
});

test("an installed package has the snapshot and no YAML", async () => {
  const { open, root, home, notes } = checkout();
  await open();
  rmSync(join(root, "directory-data"), { recursive: true });
  expect(phoneOf(await open())).toBe("+32 3 201 16 90");
  expect(notes).toHaveLength(1);
  await expect(open([], { version: "2.0.0" })).rejects.toThrow(UserError);
  rmSync(home, { recursive: true });
  await expect(open()).rejects.toMatchObject({ exit: "disk" });
});

test("an installed package that is damaged keeps what is left of it", async () => {
  const { open, root, home } = checkout();
  await open();
  rmSync(join(root, "directory-data"), { recursive: true });
  const part = join(partsOf(home), "records");
  const bytes = readFileSync(part);
  bytes.write("x", 100);
  writeFileSync(part, bytes);
  const directory = await open();
  expect(() => directory.country("BE")?.organizations).toThrow(UserError);
  expect((await open()).organization("nl-one")?.name).toBe("nl-one");
});

test("a file that only changed its name is seen", async () => {
  const { open, data, notes } = checkout();
  await open();
  renameSync(join(data, "NL.yaml"), join(data, "NO.yaml"));
  await open();
  expect(notes).toHaveLength(2);
});

test("times prove nothing until two seconds have passed", async () => {
  const { root } = checkout();
  const folders = [builtInFolder(root)];
  const { print } = await readAll(folders);
  expect(provesSame(print, folders)).toBe(false);
  // As if it had been taken so much after the newest file was written.
  const newest = Math.max(...print.stamps.flatMap(({ mtime, ctime }) => [mtime, ctime]));
  expect(provesSame({ ...print, taken: newest + 1_990 }, folders)).toBe(false);
  expect(provesSame({ ...print, taken: newest + 2_010 }, folders)).toBe(true);
});

const differences: Readonly<Record<string, (data: string) => void>> = {
  "a new date": (data) => utimesSync(join(data, "BE.yaml"), new Date(1e12), new Date(1e12)),
  "an old date on new bytes": (data) => {
    const file = join(data, "BE.yaml");
    const { atime, mtime } = statSync(file);
    replaceIn(file, "Payoke", "Pay0ke");
    utimesSync(file, atime, mtime);
  },
  "the last file gone": (data) => rmSync(join(data, "vocabulary/stopwords.yaml")),
  "a file more": (data) => writeFileSync(join(data, "vocabulary/z.yaml"), ""),
  "another name": (data) => renameSync(join(data, "NL.yaml"), join(data, "NO.yaml")),
};
for (const [what, change] of Object.entries(differences))
  test(`${what} is seen by stats alone`, async () => {
    const { root, data } = checkout();
    const folders = [builtInFolder(root)];
    const { print } = await readAll(folders);
    // As if taken long after the files were written, so that only the comparison itself can tell.
    const late = { ...print, taken: print.taken + 10_000 };
    expect(provesSame(late, folders)).toBe(true);
    change(data);
    expect(provesSame(late, folders)).toBe(false);
  });
