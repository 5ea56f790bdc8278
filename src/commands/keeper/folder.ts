import type { Directory } from "../../core/directory/directory.ts";
import type { SourceFile } from "../../formats/source-file.ts";
import { keeperWords as w } from "../../messages/en/keeper.ts";
import { UserError } from "../../outcome.ts";
import type { Io } from "../../ports/io.ts";
import type { KeeperOptions } from "./options.ts";

const CHECKOUT = "directory-data";

/** The folder of country files that is written. */
export interface KeptFolder {
  /** As the user would call it, with a slash at its end. */
  readonly path: string;
  /** What a folder of one's own is laid over. */
  readonly below?: Directory;
}

/**
 * The one folder that may be written: a folder of one's own that was named, else the directory of the checkout one stands in.
 * Never the installed package: the next update would take the change away without a word.
 *
 * @throws UserError usage
 */
export const keptFolder = async ({ directory = [] }: KeeperOptions, io: Io): Promise<KeptFolder> => {
  const [named, ...more] = directory;
  if (more.length > 0) throw new UserError("usage", w.oneFolder);
  if (named === undefined && !countryNames(`${CHECKOUT}/`, io).length) throw new UserError("usage", w.noFolder, w.noFolderHints);
  const folder = named ?? CHECKOUT;
  const place = (await io.system()).place(folder);
  if (named !== undefined && !io.files.exists(folder)) throw new UserError("usage", w.notThere(folder), [w.notThereHint(folder)]);
  if (place?.levels.some(({ path }) => /[\\/]node_modules$/.test(path)))
    throw new UserError("usage", w.installed(folder), [w.installedHint]);
  const path = /[\\/]$/.test(folder) ? folder : `${folder}/`;
  return named === undefined ? { path } : { path, below: await io.openDirectory([]) };
};

/** Its country files, by name. */
export const countryNames = (path: string, io: Io): readonly string[] =>
  io.files.list(path.replace(/[\\/]$/, "")).filter((name) => /^[A-Z]{2}\.yaml$/.test(name));

/** The file of a country; undefined where there is none. @throws UserError when it can't be read */
export const countryFile = ({ path }: KeptFolder, code: string, io: Io): (SourceFile & { readonly text: string }) | undefined => {
  const name = `${code}.yaml`;
  return io.files.exists(path + name) ? { name, shown: path + name, text: io.files.readRegular(path + name) } : undefined;
};

/** The exceptions that hold for the folder's files. */
export const exceptionsOf = ({ path }: KeptFolder, io: Io): readonly SourceFile[] => {
  const shown = `${path}exceptions.yaml`;
  return io.files.exists(shown) ? [{ name: "exceptions.yaml", shown, text: io.files.readRegular(shown) }] : [];
};
