import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Directory } from "../../src/core/directory/directory.ts";
import { openDirectory } from "../../src/ports/open-directory.ts";
import { root as project } from "./real.ts";
import { countryFile, record } from "./samples.ts";

/** The vocabulary in English and Russian, with the towns of Belgium: every entry of the real one, which takes ten times as long to compile. */
const shorter = (file: string, text: string): string => {
  const isOther = file === "places.yaml" ? /^- (?!.* country: BE,)/ : /^ *(?!en|ru)[a-z]{2,3}: \[/;
  return text
    .split("\n")
    .filter((line) => !isOther.test(line))
    .join("\n");
};
const words = join(project, "directory-data/vocabulary");
const vocabulary = readdirSync(words).map((file) => [file, shorter(file, readFileSync(join(words, file), "utf8"))] as const);

/** A small checkout in a folder of its own, with a cache folder beside it. Both go when the test is done. */
export const checkout = () => {
  const place = mkdtempSync(join(tmpdir(), "referral-test-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const root = join(place, "package");
  const data = join(root, "directory-data");
  mkdirSync(join(data, "vocabulary"), { recursive: true });
  for (const [file, text] of vocabulary) writeFileSync(join(data, "vocabulary", file), text);
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

/** The folder that holds the parts of a kept directory. */
export const partsOf = (home: string): string => join(home, readdirSync(home).find((name) => name !== "manifest.json") ?? "");
