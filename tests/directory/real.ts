import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { compileDirectory } from "../../src/formats/compile.ts";
import { toParts } from "../../src/formats/snapshot.ts";
import { type FolderRead, readAll } from "../../src/ports/fingerprint.ts";
import { builtInFolder } from "../../src/ports/open-directory.ts";

export const root = join(import.meta.dirname, "../..");
/** Where the facts came from; stands beside the project on the machine it was written on. */
export const origin = join(root, "../shared/directory-data");

export const realFolders = async (): Promise<readonly FolderRead[]> => (await readAll([builtInFolder(root)])).read;

const text = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

/** The real directory, compiled as the build does it. */
export const compileReal = async () => {
  const [folder] = await realFolders();
  return compileDirectory([...(folder?.files ?? [])].map(([name, content]) => ({ name, shown: name, text: text(content) })));
};
export const realParts = async () => toParts(await compileReal());

export interface PlainCountry {
  readonly country: string;
  readonly emergency: readonly unknown[];
  readonly organizations: readonly (Record<string, unknown> & {
    readonly id: string;
    readonly services: readonly unknown[];
    readonly phones?: readonly unknown[];
    readonly emails?: readonly unknown[];
    readonly sources: readonly unknown[];
  })[];
}

/** Country files as a plain YAML reader sees them: none of our code in between. */
export const plainCountries = (folder: string): readonly PlainCountry[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^[A-Z]{2}\.yaml$/.test(name))
        .sort()
        .map((name) => parse(readFileSync(join(folder, name), "utf8")))
    : [];
