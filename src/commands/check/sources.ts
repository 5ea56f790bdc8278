import type { SourceFile } from "../../formats/source-file.ts";
import { checkWords } from "../../messages/en/check.ts";
import { UserError } from "../../outcome.ts";
import type { Files } from "../../ports/files.ts";

/** The YAML files that a path of the command line means, named as the user named them. @throws UserError usage */
export const sourcesAt = (path: string, files: Files): readonly SourceFile[] => {
  if (!files.exists(path)) throw new UserError("usage", checkWords.noPath(path));
  const slash = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  const folder = path.slice(0, slash + 1);
  if (!/\.ya?ml$/.test(path)) return sourcesIn(/[\\/]$/.test(path) ? path : `${path}/`, files);
  // The exceptions beside a file hold for it, whoever asks.
  const exceptions = `${folder}exceptions.yaml`;
  const beside = files.exists(exceptions) && path !== exceptions ? [source(folder, "exceptions.yaml", files)] : [];
  return [source(folder, path.slice(slash + 1), files), ...beside];
};

/** Every YAML file of a folder, and of the vocabulary in it. */
const sourcesIn = (folder: string, files: Files): readonly SourceFile[] => {
  const names = [...files.list(folder), ...files.list(`${folder}vocabulary`).map((name) => `vocabulary/${name}`)];
  return names.filter((name) => name.endsWith(".yaml")).map((name) => source(folder, name, files));
};

const source = (folder: string, name: string, files: Files): SourceFile => {
  const shown = folder + name;
  try {
    return { name, shown, text: files.read(shown) };
  } catch (error) {
    if (error instanceof UserError) return { name, shown, text: undefined };
    throw error;
  }
};

/** Files named twice, as by `BE.yaml .`, count once. */
export const once = (sources: readonly SourceFile[]): readonly SourceFile[] => [
  ...new Map(sources.map((one) => [one.shown, one])).values(),
];
