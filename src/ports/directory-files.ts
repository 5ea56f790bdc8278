import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A folder of YAML that a directory is made from. */
export interface SourceFolder {
  readonly path: string;
  /** As the user would call it, for messages. */
  readonly shown: string;
  /** The built-in folder has its vocabulary in a folder of its own; of a layer only the country files count. */
  readonly kind: "built-in" | "layer";
}

/** Names of its YAML files, with slashes, sorted. @throws what Node throws when the folder cannot be listed. */
export const namesIn = ({ path, kind }: SourceFolder): readonly string[] => {
  const inside = (folder: string, before: string) => readdirSync(join(path, folder)).map((name) => before + name);
  // Two plain listings: Node's recursive one takes twenty times as long.
  const names = [...inside("", ""), ...(kind === "built-in" ? inside("vocabulary", "vocabulary/") : [])];
  return names.filter((name) => name.endsWith(".yaml") && !name.startsWith(".")).sort();
};

/** The bytes of a file, or undefined when they can't be had: of what is no file too, since a pipe would be waited for without an end. */
export const readSource = ({ path }: SourceFolder, name: string): Uint8Array | undefined => {
  const place = join(path, name);
  try {
    return statSync(place).isFile() ? readFileSync(place) : undefined;
  } catch {
    return undefined;
  }
};
