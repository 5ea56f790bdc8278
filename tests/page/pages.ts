import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Country } from "../../src/core/directory/model.ts";
import type { Material } from "../../src/core/vocabulary/model.ts";
import { htmlExport } from "../../src/formats/export/html.ts";
import { pageParts, runIn } from "../fakes/io.ts";
import { directory, today } from "../search/directory.ts";

/** Gone at the end of each file of tests that asks for pages. */
let folder: string | undefined;
export const forgetPages = (): void => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
};

const keep = (name: string, html: string): string => {
  folder ??= mkdtempSync(join(tmpdir(), "referral-page-"));
  const path = join(folder, name);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
};

/** The page that `referral export --format html` writes of the real directory, as text. */
export const realHtml = async (...filters: readonly string[]): Promise<string> =>
  (await runIn({ directory }, "export", "--format", "html", ...filters)).out;

/** The address of such a page on the disk. */
export const realPage = async (...filters: readonly string[]): Promise<string> =>
  keep(`real${filters.join("")}.html`, await realHtml(...filters));

/** The same of invented countries. */
export const inventedHtml = (countries: readonly Country[], materials: readonly Material[] = []): string => {
  const written = htmlExport.write(countries, { lexicon: directory.lexicon, today, version: "0", pageParts, materials: () => materials });
  return [...(written as Iterable<string>)].join("");
};
export const inventedPage = (...given: Parameters<typeof inventedHtml>): string => keep("invented.html", inventedHtml(...given));
