import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Directory } from "../../src/core/directory/directory.ts";
import { find } from "../../src/core/search/find.ts";
import type { Filters } from "../../src/core/search/query.ts";
import type { SearchResult, World } from "../../src/core/search/search.ts";
import { compileDirectory } from "../../src/formats/compile.ts";
import { fromParts } from "../../src/formats/open-snapshot.ts";
import { toParts } from "../../src/formats/snapshot.ts";

const folder = join(import.meta.dirname, "../../directory-data");
const yamlFiles = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith(".yaml"));
const parts = toParts(compileDirectory(yamlFiles.map((name) => ({ name, shown: name, text: readFileSync(join(folder, name), "utf8") }))));

/** The real directory, as the program opens it. */
export const directory: Directory = fromParts((part) => parts.get(part) ?? "null");

export const today = "2026-11-23";
export const world: World = { index: directory.index, lexicon: directory.lexicon, today, isOpen: () => undefined };

export const ask = (text: string, filters: Filters = {}): Promise<SearchResult> => find(world, { words: [text], filters });

export const ids = ({ matches }: SearchResult): string[] => matches.map(({ listing }) => listing.id);
