import type { SourceFile } from "../../formats/source-file.ts";
import { checkWords } from "../../messages/en/check.ts";
import { UserError } from "../../outcome.ts";
import type { Files } from "../../ports/files.ts";

/** A path of the command line, and the YAML files that it means, named as the user named them. */
export interface Sources {
  readonly path: string;
  readonly files: readonly SourceFile[];
}

/** @throws UserError usage when there is nothing at the path */
export const sourcesAt = (path: string, files: Files): Sources => {
  if (!files.exists(path)) throw new UserError("usage", checkWords.noPath(path));
  const read = (folder: string, names: readonly string[]): Sources => ({ path, files: names.map((name) => source(folder, name, files)) });
  const file = /^(.*[\\/])?([^\\/]+\.ya?ml)$/.exec(path);
  if (!file) return read(inside(path), namesIn(inside(path), files));
  const [, folder = "", name = ""] = file;
  return read(folder, namesWith(name, folder, files));
};

const inside = (folder: string): string => (/[\\/]$/.test(folder) ? folder : `${folder}/`);

/** The exceptions beside a file hold for it, whoever asks. */
const namesWith = (name: string, folder: string, files: Files): readonly string[] =>
  name !== "exceptions.yaml" && files.exists(`${folder}exceptions.yaml`) ? [name, "exceptions.yaml"] : [name];

/** Every YAML file of a folder, and of the vocabulary in it. */
const namesIn = (folder: string, files: Files): readonly string[] =>
  [...files.list(folder), ...files.list(`${folder}vocabulary`).map((name) => `vocabulary/${name}`)].filter((name) =>
    name.endsWith(".yaml"),
  );

const source = (folder: string, name: string, files: Files): SourceFile => {
  const shown = folder + name;
  try {
    return { name, shown, text: files.readRegular(shown) };
  } catch (error) {
    // `check` names it and goes on with the others.
    if (error instanceof UserError) return { name, shown, text: undefined };
    throw error;
  }
};
