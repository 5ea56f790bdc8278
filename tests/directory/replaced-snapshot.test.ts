import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import type { Directory } from "../../src/core/directory/directory.ts";
import { UserError } from "../../src/outcome.ts";
import type { Prompter } from "../../src/ports/prompt.ts";
import { runIn } from "../fakes/io.ts";
import { checkout, partsOf } from "./opened.ts";

const phoneOf = (directory: Directory) => directory.organization("be-payoke")?.phones?.[0]?.number;
const replaceIn = (file: string, from: string, to: string) => writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
/** As if the snapshot that counts had been made two hours ago, and is now being read: of a walkthrough most is read much later. */
const beingRead = async () => {
  const place = checkout();
  await place.open();
  const folder = partsOf(place.home);
  utimesSync(folder, hoursAgo(2), hoursAgo(2));
  const reader = await place.open();
  replaceIn(join(place.data, "BE.yaml"), "+32 3 201 16 90", "+32 3 201 16 99");
  expect(phoneOf(await place.open())).toBe("+32 3 201 16 99");
  return { ...place, folder, reader };
};

test("an old snapshot that is replaced stays for who is reading it, and goes an hour later", async () => {
  const { open, data, home, folder, reader, notes } = await beingRead();
  expect(phoneOf(reader)).toBe("+32 3 201 16 90");
  expect(notes).toHaveLength(2);
  // A source that is as it was: the snapshot of then counts again, and is nobody's to sweep away.
  utimesSync(folder, hoursAgo(0.9), hoursAgo(0.9));
  replaceIn(join(data, "BE.yaml"), "+32 3 201 16 99", "+32 3 201 16 90");
  await open();
  expect(statSync(folder).mtimeMs).toBeGreaterThan(hoursAgo(0.1).getTime());
  replaceIn(join(data, "BE.yaml"), "+32 3 201 16 90", "+32 3 201 16 98");
  await open();
  utimesSync(folder, hoursAgo(1.1), hoursAgo(1.1));
  replaceIn(join(data, "BE.yaml"), "+32 3 201 16 98", "+32 3 201 16 97");
  expect(phoneOf(await open())).toBe("+32 3 201 16 97");
  expect(readdirSync(home)).not.toContain(basename(folder));
});

test("what is held stays readable to its end, though its folder is gone", async () => {
  const { folder, reader } = await beingRead();
  reader.hold();
  rmSync(folder, { recursive: true, force: true });
  expect(phoneOf(reader)).toBe("+32 3 201 16 90");
  expect(reader.country("NL")?.organizations).toHaveLength(2);
  expect(() => reader.readWhole()).not.toThrow();
});

test("a walkthrough goes on to its end, though the directory that it began with is swept away", async () => {
  const { folder, reader } = await beingRead();
  const asked: string[] = [];
  const prompter: Prompter = {
    put: async ({ ask, kind, choices }) => {
      if (asked.length === 0) rmSync(folder, { recursive: true, force: true });
      asked.push(ask);
      if (asked.length > 9) return { kind: "leave" };
      const values = choices.map(({ value }) => value);
      if (kind === "country") return { kind: "answer", value: "BE" };
      return { kind: "answer", value: kind === "text" ? "not_asked" : values.includes("other_adult") ? "other_adult" : (values[0] ?? "") };
    },
    secret: async () => undefined,
    quietly: (work) => work(),
    say: () => {},
    clear: () => {},
  };
  const ran = await runIn({ directory: reader, prompter }, "start", "--no-save");
  // Another adult is in the room: it ends with the numbers of the country, which nobody had asked for while the folder was there.
  expect({ code: ran.code, err: ran.err, asked: asked.length }).toEqual({ code: 0, err: "", asked: 5 });
  expect(ran.out).toContain("112");
});

test("who finds an old snapshot damaged leaves the newer one alone", async () => {
  const { open, home, folder, reader, notes } = await beingRead();
  const manifest = readFileSync(join(home, "manifest.json"));
  rmSync(folder, { recursive: true, force: true });
  expect(() => reader.organization("be-payoke")).toThrow(UserError);
  expect(readFileSync(join(home, "manifest.json"))).toEqual(manifest);
  expect(phoneOf(await open())).toBe("+32 3 201 16 99");
  expect(notes).toHaveLength(2);
});

test("what a crash left half-written goes after an hour; who writes now is let be", async () => {
  const { open, data, home } = checkout();
  await open();
  const before = readdirSync(home);
  for (const name of ["new-crashed", "new-at-work"]) mkdirSync(join(home, name));
  utimesSync(join(home, "new-crashed"), hoursAgo(2), hoursAgo(2));
  replaceIn(join(data, "BE.yaml"), "name: Payoke", "name: Pay0ke");
  await open();
  expect(readdirSync(home)).toHaveLength(4);
  expect(readdirSync(home)).toEqual(expect.arrayContaining([...before, "new-at-work"]));
});
