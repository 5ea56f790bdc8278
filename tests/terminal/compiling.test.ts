import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bin, root, withFolder } from "../program/program.ts";
import { Screen, type Settings } from "./screen.ts";

/* A large folder is compiled: how far it is, for who waits at a terminal, and for nobody else. */

const hasty = `${process.execPath} -r ${join(import.meta.dirname, "hasty-clock.cjs")} ${bin}`;

let invented = "";
beforeAll(() => {
  invented = mkdtempSync(join(tmpdir(), "referral-invented-"));
  execFileSync(process.execPath, [join(root, "bench/generate-directory.mjs"), "100", invented]);
});
afterAll(() => rmSync(invented, { recursive: true }));

/** A search over invented records that nobody has compiled yet. Gives all that the terminal was sent. */
const searching = (line: string, settings: Settings = {}, look: (folder: string) => void = () => {}): Promise<string> =>
  withFolder(async (folder) => {
    const env = { REFERRAL: hasty, NO_COLOR: "1", XDG_CACHE_HOME: join(folder, "cache"), LAYER: invented, FOLDER: folder, ...settings.env };
    const screen = new Screen(line, { ...settings, env });
    expect(await screen.end()).toBe(0);
    look(folder);
    return screen.raw;
  });

const search = "$REFERRAL search payoke --directory $LAYER";
const wiped = "\r\u001b[K";

/** What was drawn of it, each in place of the one before; and what stands there after it. */
const drawn = (raw: string): { readonly lines: readonly string[]; readonly after: string } => {
  const end = raw.lastIndexOf(wiped);
  expect(end).toBeGreaterThan(0);
  const lines = raw.slice(0, end).split("\r");
  expect(lines[0]).toBe("");
  expect(lines.slice(1).every((one) => one.endsWith("\u001b[K"))).toBe(true);
  return { lines: lines.slice(1).map((one) => one.slice(0, -3)), after: raw.slice(end + wiped.length) };
};

for (const [language, reading, writing] of [
  ["en", /^Compiling the directory: \d+ of \d+ files read$/, /^Compiling the directory: \d+ countries written$/],
  ["fr", /^Lecture de l'annuaire\u00a0: \d+ fichiers sur \d+$/, /^Écriture de l'annuaire compilé\u00a0: \d+ pays$/],
  ["es", /^Se lee el directorio: \d+ archivos de \d+$/, /^Se escribe el directorio compilado: \d+ países$/],
] as const)
  test(`${language}: on a narrow terminal in one line, and no trace of it above the answer`, async () => {
    const { lines, after } = drawn(await searching(`${search} --lang ${language}`, { columns: 60 }));
    expect(lines.filter((one) => reading.test(one)).length).toBeGreaterThan(50);
    expect(lines.filter((one) => writing.test(one)).length).toBeGreaterThan(50);
    for (const one of lines) {
      expect(reading.test(one) || writing.test(one), one).toBe(true);
      expect(one.length).toBeLessThan(60);
    }
    expect(after).toContain("1. Payoke");
    expect(after).not.toMatch(/Compiling|Lecture|Écriture|Se lee|Se escribe/);
  });

test("an answer in a file has nothing of it, and the terminal no trace once it is done", async () => {
  let file = "";
  const raw = await searching(`${search} >$FOLDER/out`, {}, (folder) => {
    file = readFileSync(join(folder, "out"), "utf8");
  });
  expect(drawn(raw).after).toMatch(/^What lies in your own folders [^\r\u001b]*\r\n$/);
  expect(file).toContain("1. Payoke");
  expect(file).not.toMatch(/Compiling|[\r\u001b]/);
});

test.each([`${search} 2>$FOLDER/said; cat $FOLDER/said`, `${search} 2>&1 | cat`])(
  "into a pipe or a file it is not written: %s",
  async (line) => {
    const raw = await searching(line);
    expect(raw).toContain("1. Payoke");
    expect(raw).not.toContain("Compiling");
  },
);

test.each([{ ACCESSIBLE: "1" }, { TERM: "dumb" }])("where nothing may be drawn anew it is said once: %o", async (env) => {
  const raw = await searching(search, { env });
  expect(raw.match(/Compiling the directory/g)).toHaveLength(1);
  expect(raw).toMatch(/^Compiling the directory: \d+ of \d+ files read\r\n/);
  expect(raw).not.toContain("\u001b");
});
