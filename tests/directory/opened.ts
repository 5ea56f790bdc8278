import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Directory } from "../../src/core/directory/directory.ts";
import { openDirectory } from "../../src/ports/open-directory.ts";
import { root as project } from "./real.ts";
import { countryFile, record } from "./samples.ts";

/** A small checkout in a folder of its own, with a cache folder beside it. Both go when the test is done. */
export const checkout = () => {
  const place = mkdtempSync(join(tmpdir(), "referral-test-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const root = join(place, "package");
  const data = join(root, "directory-data");
  mkdirSync(data, { recursive: true });
  cpSync(join(project, "directory-data/vocabulary"), join(data, "vocabulary"), { recursive: true });
  cpSync(join(project, "directory-data/BE.yaml"), join(data, "BE.yaml"));
  writeFileSync(join(data, "NL.yaml"), countryFile(record("nl-one"), record("nl-two")).replace("BE", "NL"));

  const notes: string[] = [];
  const cache = join(place, "cache");
  const open = (layers: readonly string[] = [], { version = "1.0.0", env = { XDG_CACHE_HOME: cache } } = {}): Promise<Directory> =>
    openDirectory({ root, version, env, note: (text) => notes.push(text) }, layers);
  /** Writes a folder of country files. */
  const layer = (name: string, files: Readonly<Record<string, string>>): string => {
    const folder = join(place, name);
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return folder;
  };
  return { place, root, data, home: join(root, "dist/snapshot"), cache, notes, open, layer };
};

/** The file that holds the parts of a kept directory. */
export const partsOf = (home: string): string => join(home, readdirSync(home).find((name) => name !== "manifest.json") ?? "");

/** Changes one part, as a disk or a hand might. What comes out must be as long as what was there. */
export const changePart = (home: string, wanted: string, change: (text: string) => string): void => {
  const { parts } = JSON.parse(readFileSync(join(home, "manifest.json"), "utf8")) as { parts: Record<string, number> };
  const whole = readFileSync(partsOf(home), "latin1");
  let from = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    const until = from + bytes;
    if (name === wanted)
      writeFileSync(partsOf(home), whole.slice(0, from) + change(whole.slice(from, until)) + whole.slice(until), "latin1");
    from = until;
  }
};
